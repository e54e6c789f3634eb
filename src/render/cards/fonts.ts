import {readdirSync} from 'node:fs'
import {homedir} from 'node:os'
import {join, resolve} from 'node:path'
import {packageRoot} from '../assets.ts'
import {readFont, type FontFile} from './font-file.ts'

/** Fonts that cards may be set in. */
export interface Fonts {
  /** @returns Fonts that between them have every character, ours first; `undefined` when there are none. */
  covering(text: string): readonly FontFile[] | undefined
}

/** Where systems keep their fonts. */
const systemFolders = [
  '/usr/share/fonts',
  '/usr/local/share/fonts',
  join(homedir(), '.fonts'),
  join(homedir(), '.local/share/fonts'),
  '/System/Library/Fonts',
  '/Library/Fonts',
  join(homedir(), 'Library/Fonts'),
  join(process.env['WINDIR'] ?? 'C:\\Windows', 'Fonts')
]

/** Faces for reading go before the rest. */
const preferred = [/naskh|amiri|frank|david|song|ming|mincho|myungjo|batang/iu, /serif/iu, /sans/iu]

/**
 * @param own
 *   Fonts of the owner's, files below the archive's folder; they go before those of the system.
 */
export function openFonts(own: readonly string[], root: string): Fonts {
  const ours = readFont(join(packageRoot(), 'templates', 'fonts', 'newsreader-latin.woff2'))
  if (!ours) throw new Error('Unexpected font of the theme, expected one that can be read')
  const first = [
    ours,
    ...own.flatMap((path) => {
      const font = readFont(resolve(root, path))
      return font ? [font] : []
    })
  ]
  let system: readonly FontFile[] | undefined
  return {
    covering(text) {
      const chosen: FontFile[] = [ours]
      let missing = missingIn(ours, [...new Set(text)])
      for (const font of first.slice(1)) {
        if (missing.length === 0) break
        missing = take(font, missing, chosen)
      }
      if (missing.length === 0) return chosen
      system ??= systemFonts()
      for (const font of [
        ...system.filter((each) => missingIn(each, missing).length === 0),
        ...system
      ]) {
        if (missing.length === 0) break
        missing = take(font, missing, chosen)
      }
      return missing.length === 0 ? chosen : undefined
    }
  }
}

function take(font: FontFile, missing: readonly string[], chosen: FontFile[]): readonly string[] {
  const left = missingIn(font, missing)
  if (left.length < missing.length) chosen.push(font)
  return left
}

function missingIn(font: FontFile, characters: readonly string[]): readonly string[] {
  return characters.filter(
    (character) =>
      !/[\p{White_Space}\p{Default_Ignorable_Code_Point}]/u.test(character) &&
      font.advance(character) === undefined
  )
}

function systemFonts(): readonly FontFile[] {
  const rank = ({family}: FontFile): number => {
    const found = preferred.findIndex((pattern) => pattern.test(family))
    return found === -1 ? preferred.length : found
  }
  return systemFolders
    .flatMap(fontsBelow)
    .flatMap((path) => readFont(path) ?? [])
    .filter(({plain, family}) => plain && !/mono|emoji|symbol|math|last ?resort/iu.test(family))
    .sort(
      (one, other) =>
        rank(one) - rank(other) ||
        (one.family < other.family ? -1 : one.family > other.family ? 1 : 0)
    )
}

function fontsBelow(folder: string): readonly string[] {
  try {
    return readdirSync(folder, {recursive: true, encoding: 'utf8'})
      .filter((name) => /\.(?:ttf|otf|ttc|otc)$/iu.test(name))
      .sort()
      .map((name) => join(folder, name))
  } catch {
    return []
  }
}
