import type {LanguageWords} from '../lexicon/languages/index.ts'

const bare = (word: string): string =>
  word
    .toLowerCase()
    .replace(/^(?:l|d|qu)[’']/u, '')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}.'"״׳-]+$/gu, '')

/** Arabic and Hebrew join “and”, “in”, “from” and the article to the word behind. */
const joined = /^(?:[وفبلكה]|ال|من|ב|ל|מ|ו|ש|כש)(?=\p{L}{3})/u

function wordsOf(phrase: string): string[] {
  return phrase
    .split(/[\s]+/u)
    .map(bare)
    .filter((word) => word !== '')
}

/** Whether a phrase holds one of the words of a list or one of its endings; of unspaced languages, the characters. */
export function holds(list: string, phrase: string, {unspaced}: LanguageWords): boolean {
  const lower = phrase.toLowerCase().replace(/'/gu, '’')
  const wanted = list.split('|')
  if (unspaced) return wanted.some((word) => lower.includes(word))
  const parts = new Set(wordsOf(lower).flatMap((word) => [word, word.replace(joined, '')]))
  return wanted.some((word) =>
    word.startsWith('-')
      ? [...parts].some((part) => part.endsWith(word.slice(1)))
      : word.includes(' ')
        ? lower.includes(word)
        : parts.has(word)
  )
}
