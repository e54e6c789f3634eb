import {spawnSync} from 'node:child_process'
import {existsSync, mkdirSync, writeFileSync} from 'node:fs'
import {dirname, join, resolve} from 'node:path'

/** Real wire text made into stories, for those who have it beside the repository. */
const corpusMaker = resolve(process.env.WIRECOPY_BENCH ?? '../shared/bench/make-corpus.mjs')

/** Words the queries ask for and others of their kind; the rest of the words is made up. */
const topics =
  `cocoa wheat dividend refinery tariffs copper devaluation strike merger oil crude prices gold mine
production exports imports sugar coffee export quotas talks opec quota dollar yen intervention trade surplus deficit
takeover bid money supply interest rates cut agriculture agricultural budget inflation bonds shares`.split(
    /\s+/u
  )
const phrases = ['trade deficit', 'interest rates', 'crude oil', 'central bank', 'money supply']
const things = [...phrases, 'hostile takeover', 'prime minister', 'bank of england', ...topics]
const people = 'Volcker Baker Reagan Nakasone Lawson Miyazawa'.split(' ')
const firms = ['the Bundesbank', 'Texaco', 'the Soviet Union', 'Saudi Arabia', 'Japan', 'Brazil']
const places = ['LONDON', 'TOKYO', 'WASHINGTON', 'PARIS', 'CHICAGO', 'NEW YORK', 'MADRID']
const outlets = ['Capital Wire', 'Northern Post', 'Evening Courier', 'Daily Ledger', 'Continental']
const months = 'Jan Feb March April May June July Aug Sept Oct Nov Dec'.split(' ')

/** @returns Numbers from 0 to 1, the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const syllables = 'ba ce di fo gu ha ki lo mu ne pa ri so tu ve wo yan zer lin dor mas tel'.split(
  ' '
)

/** The made-up word of a rank: some 40,000, as rare as those of real copy. */
function wordOf(rank: number): string {
  let word = ''
  for (let left = rank + 22; left > 0; left = Math.floor(left / 22))
    word += syllables[left % 22] ?? ''
  return word
}

function makeStory(random: () => number): {outlet: string; day: Date; text: string} {
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? ''
  const rare = () => wordOf(Math.floor(40_000 ** random()))
  const sentence = () => {
    const words = [pick(things), rare(), pick(topics), rare(), rare(), rare(), pick(things), rare()]
    const said = `the ${words.join(' ')} would fall by ${Math.ceil(random() * 90)} pct`
    const who = pick(people)
    return pick([
      `${who} said ${said}.`,
      `"${said.replace('the', 'The')}," Minister ${who} told ${pick(outlets)}.`,
      `Two officials, who asked not to be named, said ${said}.`,
      `${pick(firms)} declined to comment on the ${pick(things)}.`,
      `According to ${pick(firms)}, ${said}.`
    ])
  }
  const day = new Date(Date.UTC(2005, 0, 1 + Math.floor(random() * 7300)))
  const outlet = pick(outlets)
  const filed = `${months[day.getUTCMonth()] ?? ''} ${day.getUTCDate()}`
  const body = Array.from(
    {length: 3 + Math.floor(random() * 4)},
    () => `${sentence()} ${sentence()}`
  )
  const headline = `${pick(firms)} ${pick(things)} ${rare()} ${rare()}`.toUpperCase()
  const text = [
    headline,
    `    ${pick(places)}, ${filed} (${outlet}) - ${body.join('\n    ')}`,
    ` ${outlet}`
  ]
  return {outlet, day, text: `${text.join('\n')}\n`}
}

/**
 * Lay stories into `articles` below a folder: real wire text where its maker lies beside the repository, else
 * made-up copy with as many different words. Same number, same bytes.
 *
 * @returns
 *   What was laid down, for the report.
 */
export function layCopy(folder: string, stories: number): string {
  const out = join(folder, 'articles')
  if (existsSync(corpusMaker)) {
    const made = spawnSync(process.execPath, [corpusMaker, '--n', String(stories), '--out', out])
    if (made.status === 0) return 'real wire text'
    throw new Error(`The maker of copy failed: ${made.stderr.toString()}`)
  }
  const random = randomFrom(1)
  for (let number = 0; number < stories; number += 1) {
    const {outlet, day, text} = makeStory(random)
    const [year = '', month = '', date = ''] = day.toISOString().slice(0, 10).split('-')
    const slug = outlet.toLowerCase().replace(' ', '-')
    const file = join(out, slug, year, month, `${date}-${number}.txt`)
    mkdirSync(dirname(file), {recursive: true})
    writeFileSync(file, text)
  }
  return 'made-up copy'
}
