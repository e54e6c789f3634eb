import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'

/** Story `n` of a thousand is the same on every machine: a small generator of our own. */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    const mixed = Math.imul(state ^ (state >>> 15), state | 1)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/**
 * Write copy to measure builds with: stories put together from paragraphs of the sample archive's
 * English ones, with days over twenty years and eight outlets. Same number, same bytes.
 *
 * @param folder
 *   Copy folder to make.
 */
export function makeCopy(folder: string, count: number): void {
  const samples = readdirSync('articles', {recursive: true, encoding: 'utf8'})
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => readFileSync(join('articles', file), 'utf8'))
    .filter((text) => /^[\x20-\x7e\s]+$/u.test(text) && !text.startsWith('---'))
    .map((text) => text.trim().split(/\n(?=\s{2,}|\n)/u))
  const random = randomFrom(1)
  const pick = <Item>(list: readonly Item[]): Item | undefined =>
    list[Math.floor(random() * list.length)]
  for (let number = 0; number < count; number++) {
    const [head = '', ...body] = pick(samples) ?? []
    const added = Array.from({length: 3}, () => pick(pick(samples)?.slice(1) ?? []) ?? '')
    const day = new Date(Date.UTC(2005, 0, 1 + Math.floor(random() * 7300)))
    const [year = '', month = '', date = ''] = day.toISOString().slice(0, 10).split('-')
    const into = join(folder, `outlet-${Math.floor(random() * 8)}`, year, month)
    mkdirSync(into, {recursive: true})
    const text = [`${head} (${number})`, ...body.slice(0, 4), ...added].join('\n')
    writeFileSync(join(into, `${date}-${String(number).padStart(7, '0')}.txt`), `${text}\n`)
  }
}
