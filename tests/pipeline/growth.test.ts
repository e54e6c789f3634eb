import test from 'node:test'
import {assertLinear} from '../support/growth.ts'

const body = 'The bees came home on Monday, the captain said.\n\n'

/** What is repeated, by the name of the file it stands in; `%` is where the repetition goes. */
const cases: readonly (readonly [
  name: string,
  file: string,
  frame: string,
  part: string,
  times: number
])[] = [
  ['a line of words', 'a.txt', '%', 'word and ', 6000],
  ['a line without a space', 'a.txt', '%', 'x', 60_000],
  ['a line without a space in capitals', 'a.txt', '%', 'X', 60_000],
  ['a line of dashes', 'a.txt', `${body}-%- here`, '-', 30_000],
  ['blank lines', 'a.txt', `Bees\n%\n${body}`, '\n', 50_000],
  ['lines of spaces', 'a.txt', `Bees\n%\n${body}`, '   \n', 12_000],
  ['NUL bytes', 'a.txt', `${body}%here`, '\0', 10_000],
  ['lone surrogates', 'a.txt', `${body}%here`, '\uD83D', 10_000],
  ['accents on one letter', 'a.txt', `${body}e%here`, '\u0301', 20_000],
  ['brackets that never close', 'a.txt', `${body}%here`, '(', 10_000],
  ['quotes that never close', 'a.txt', `${body}%here`, '“', 6000],
  ['rows of a table', 'a.txt', '%', 'Shr  22 cts vs  20 cts\n', 3000],
  ['front matter that never closes', 'a.txt', '---\n%', 'headline: x\n', 3000],
  ['front matter nested without end', 'a.md', '---\nheadline: %\n---\nBees.', '[', 20_000],
  ['front matter of many keys', 'a.md', '---\n%---\nBees.', 'a: b\n', 2000],
  ['brackets in Markdown', 'a.md', '%', '[a](', 3000],
  ['quotes within quotes in Markdown', 'a.md', '%x', '> ', 2000],
  ['stars in Markdown', 'a.md', '%', '**a_b ', 3000]
]

test('reading grows with hostile copy, not with its square', async (t) => {
  for (const [name, file, frame, part, times] of cases) {
    await t.test(`should read ${name}`, () => {
      assertLinear(file, (size) => frame.replace('%', () => part.repeat(size)), times)
    })
  }
})
