import {lastStart} from './last-start.ts'

/** A place found under a key. */
export interface FoundPlace {
  /** Its number in the file, from 0. */
  readonly place: number
  /** Its first key: its own name, folded. */
  readonly first: string
}

/**
 * Find places by their keys.
 *
 * Eighty thousand keys in one map would cost a fifth of a second before the first story is read, so
 * the keys that begin with a letter are looked through when a name first asks for that letter.
 *
 * @param keys
 *   One line a place, its keys parted by commas.
 * @returns
 *   A function from a key to the places that have it, in the order of the file.
 */
export function indexKeys(keys: string): (key: string) => readonly FoundPlace[] {
  const letters = new Map<string, ReadonlyMap<string, readonly number[]>>()
  let starts: Int32Array | undefined
  return (key) => {
    const letter = key.charAt(0)
    if (letter === '') return []
    const lines = (starts ??= lineStarts(keys))
    let known = letters.get(letter)
    if (!known) letters.set(letter, (known = indexLetter(keys, letter)))
    return (known.get(key) ?? []).map((at) => {
      const place = lastStart(lines.length, (line) => lines[line], at)
      const start = lines[place] ?? 0
      const end = (lines[place + 1] ?? keys.length + 1) - 1
      const comma = keys.indexOf(',', start)
      return {place, first: keys.slice(start, comma < 0 ? end : Math.min(comma, end))}
    })
  }
}

/** @returns Key → where in `keys` it stands, of the keys that begin with a letter. */
function indexLetter(keys: string, letter: string): ReadonlyMap<string, readonly number[]> {
  const positions: number[] = []
  for (const before of ['\n', ',']) {
    const mark = before + letter
    for (let at = keys.indexOf(mark); at !== -1; at = keys.indexOf(mark, at + 1)) {
      positions.push(at + 1)
    }
  }
  if (keys.startsWith(letter)) positions.push(0)
  const found = new Map<string, number[]>()
  for (const at of positions.sort((one, other) => one - other)) {
    let end = at
    while (end < keys.length && keys[end] !== ',' && keys[end] !== '\n') end += 1
    const key = keys.slice(at, end)
    const known = found.get(key)
    if (known) known.push(at)
    else found.set(key, [at])
  }
  return found
}

function lineStarts(text: string): Int32Array {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return Int32Array.from(starts)
}
