import type {Dateline, StatedFields} from '../../model/copy.ts'
import type {Draft} from '../draft.ts'
import type {MarkupBlock} from './markup-block.ts'

/** One story as its format gives it, before the text itself is read. */
export interface FormatStory {
  /** Fields the format states; weaker than front matter, stronger than folder and path. */
  readonly stated: StatedFields
  /** Fields no editor states. */
  readonly own?: Pick<
    Draft,
    'takeKey' | 'words' | 'signoff' | 'reportingBy' | 'editingBy' | 'corrected'
  >
  /** A dateline in a field of its own; what the text opens with adds to it. */
  readonly dateline?: Dateline
  /** Where it was filed, which may be the desk; counts only when there is no dateline at all. */
  readonly located?: Dateline
  /** Names under which outlet and agency may sign the text. */
  readonly signs?: readonly string[]
  readonly blocks: readonly MarkupBlock[]
}

/** @returns `fields` without those that are `undefined`. */
export function present<Fields extends object>(fields: {
  readonly [Key in keyof Fields]: Fields[Key] | undefined
}): Fields {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined)
  ) as Fields
}
