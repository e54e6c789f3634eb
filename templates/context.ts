import {createContext} from 'preact'
import {useContext} from 'preact/hooks'
import type {Slots} from './props.ts'
import type {Strings} from './strings/strings.ts'

/** What every component of a page may ask for. */
export interface Theme {
  readonly slots: Slots
  readonly strings: Strings
}

/** Filled once a page by `renderPage`. */
export const ThemeContext = createContext<Theme | undefined>(undefined)

function useTheme(): Theme {
  const theme = useContext(ThemeContext)
  if (theme === undefined) throw new Error('Unexpected component outside of `renderPage`')
  return theme
}

/** @returns The replaceable components, the site's own in place of ours. */
export function useSlots(): Slots {
  return useTheme().slots
}

/** @returns Every word the theme prints, in the language of the interface. */
export function useStrings(): Strings {
  return useTheme().strings
}
