import {plainText} from '../markup/read-content.ts'
import type {Run} from './run.ts'

/** The text of a story as its metadata give it: tells paragraphs of the story from others. */
export interface Guide {
  /** Whether a paragraph stands in it, by its opening or its end. */
  holds(text: string): boolean
}

/** Letters looked for at either end of a paragraph. */
const reach = 40

/**
 * Make a guide of the `articleBody` of metadata.
 *
 * @returns
 *   `undefined` when there is none, it is short, or too much of the page's prose stands beside it
 *   for it to be the whole story.
 */
export function toGuide(text: string | undefined, runs: readonly Run[]): Guide | undefined {
  const bare = text === undefined ? '' : toKey(plainText(text) ?? '')
  if (bare.length < 500) return undefined
  const holds = (run: string) => {
    const key = toKey(run)
    if (key.length < 8) return false
    return (
      bare.includes(key.slice(0, reach)) || (key.length > reach && bare.includes(key.slice(-reach)))
    )
  }
  let found = 0
  for (const run of runs) if (holds(run.text)) found += toKey(run.text).length
  return found > bare.length * 0.7 ? {holds} : undefined
}

function toKey(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}
