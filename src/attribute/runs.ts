import {capitalsIn, matchCapitals} from './capital.ts'
import {firstFrom} from './first-from.ts'
import {institutionHeads, titles} from './lexicon/sources.ts'

/** A run of capitalised words that may be a name. */
export interface NameRun {
  readonly text: string
  /** The words of `text`. */
  readonly words: readonly string[]
  readonly start: number
  readonly end: number
}

const abbreviated =
  'Mr|Mrs|Ms|Dr|Prof|Rev|Hon|Sen|Rep|Gov|Gen|Brig|Lt|Col|Maj|Capt|Sgt|Cpl|Adm|Cmdr|St|Jr|Sr'
const word = `(?:(?:${abbreviated})\\.|\\p{Lu}\\.(?:\\p{Lu}\\.)*(?!\\p{L})|\\p{Lu}[\\p{L}\\p{M}\\p{N}]*(?:[’'-][\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*)*)`
const particle = '(?:de|del|della|di|da|van|von|der|den|bin|ibn|al|el|la|le|of|the|for|du|des|zu)'
const sequence = new RegExp(
  `${word}(?: (?:${particle} ){0,2}(?:(?:al|el|ul|as|ad|ar|an|ash)-)?${word}){0,6}`,
  'uy'
)

/** Words that stand with a capital only because they open a sentence, and those behind them: “In the”. */
const openers: ReadonlySet<string> = new Set(
  'a an the this that these those and but or nor so yet for in on at by of to with from into over under after before since until when while where as if although though because however meanwhile then there here he she it they we i you his her its their our my your one two three four five some many most several both all no not what who whose which why how also still even only just now once asked speaking according despite during among between against under through without within like unlike instead later earlier yesterday today tomorrow monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december yes please let whether'
    .split(' ')
    .flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1)])
)

/**
 * Find the runs of capitalised words of a text, in order; words that open a sentence and possessive
 * endings are no part of them.
 */
export function findRuns(text: string, capitals = capitalsIn(text)): NameRun[] {
  const runs: NameRun[] = []
  for (const {0: found, index} of matchCapitals(text, capitals, sequence)) {
    if (!found.includes("'") && !found.includes('’')) {
      addRun(runs, found.includes(' ') ? found.split(' ') : [found], index)
      continue
    }
    // “Marjan’s Foreign Ministry” is two names.
    let start = index
    for (const part of found.split(/(?<=['’]s?) /u)) {
      addRun(runs, part.replace(/['’]s?$/u, '').split(' '), start)
      start += part.length + 1
    }
  }
  return runs
}

function addRun(runs: NameRun[], words: string[], at: number): void {
  let start = at
  while (words.length > 0 && isOpener(words)) start += (words.shift() ?? '').length + 1
  // “Customers of Fenmark Savings Bank”: only the sentence gives the first word its capital.
  const [first = '', link] = words
  if (
    link === 'of' &&
    /^\p{Lu}\p{Ll}+s$/u.test(first) &&
    !institutionHeads.has(first.toLowerCase())
  ) {
    start += first.length + link.length + 2
    words.splice(0, 2)
  }
  if (words.length === 0) return
  const run = words.join(' ')
  runs.push({text: run, words, start, end: start + run.length})
}

function isOpener([first = '', second]: readonly string[]): boolean {
  if (!openers.has(first)) return false
  // “May Sarton”, “April Reyl” keep their name in front of another that is no title.
  return !(second && /^(?:April|May|June)$/u.test(first) && !titles.has(second.toLowerCase()))
}

/** Index of the first run that starts at or behind an offset. */
export function firstRunFrom(runs: readonly NameRun[], offset: number): number {
  return firstFrom(runs, ({start}) => start, offset)
}
