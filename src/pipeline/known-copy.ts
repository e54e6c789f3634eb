import {readFile, stat} from 'node:fs/promises'
import type {Article} from '../model/article.ts'
import {parseCopy} from '../parse/parse-copy.ts'
import {findCopy, type FoundCopy} from '../read/find-copy.ts'
import {parsePath} from '../read/path-fields.ts'
import {readCopy} from '../read/read-copy.ts'
import {
  isNear,
  isSameFamily,
  isSameStory,
  isSameVersion,
  toKnownStory,
  type KnownStory
} from './known-story.ts'
import {mayStateGuid} from './may-state-guid.ts'
import type {PerFileOptions} from './per-file.ts'
import {sha256Of} from '../read/sha256-of.ts'

/** Why copy need not be filed again. */
export interface Duplicate {
  /**
   * `bytes`: the same file; `version`: the same guid and version; `words`: these in other words;
   * `story`: the same words from the same outlet.
   */
  readonly kind: 'bytes' | 'version' | 'words' | 'story'
  /** Path below the copy folder of what is filed already. */
  readonly path: string
}

/** The copy an archive holds, looked at only as far as a question asks. */
export interface KnownCopy {
  /** Whether a file or an address of that path is taken. */
  isTaken(path: string): boolean
  /** Find copy with the same bytes. */
  findBytes(bytes: Uint8Array): Promise<Duplicate | undefined>
  /** Find copy that holds each of these stories. */
  findStories(articles: readonly Article[]): Promise<Duplicate | undefined>
  /** Count copy as filed. */
  add(path: string, bytes: Uint8Array, articles: readonly Article[]): void
}

/**
 * Look into the copy folder of an archive. Files are read when a question needs them: those of the
 * same size for their bytes, those of near days and undated ones for their stories, all that may
 * state a guid for a guid.
 *
 * @param copyFolder
 *   May be missing yet.
 */
export async function openKnownCopy(
  copyFolder: string,
  options: PerFileOptions
): Promise<KnownCopy> {
  const {found} = await stat(copyFolder).then(
    () => findCopy(copyFolder),
    () => ({found: []})
  )
  const taken = new Set(found.map(({below}) => addressOf(below)))
  const sizes = new Map<number, FoundCopy[]>()
  for (const each of found) {
    const {size} = await stat(each.path).catch(() => ({size: -1}))
    sizes.set(size, [...(sizes.get(size) ?? []), each])
  }
  // What is asked of it are its words.
  const {pictures: _, ...reading} = options.read
  const hashes = new Map<string, string>()
  const stories: KnownStory[] = []
  let unread = found

  /** Parse what of the archive was not parsed yet. */
  async function parse(wanted: readonly FoundCopy[]): Promise<void> {
    const now = new Set(wanted)
    unread = unread.filter((each) => !now.has(each))
    for (const each of now) {
      const copy = await readCopy(each, reading)
      if (!('text' in copy)) continue
      const articles = parseCopy(copy, options)
      stories.push(...articles.map((article) => toKnownStory(article, each.below)))
    }
  }

  /** Parse what may state a guid; asked for once there is a story that states one. */
  async function parseNamed(): Promise<void> {
    const named: FoundCopy[] = []
    for (const each of unread) if (await mayStateGuid(each)) named.push(each)
    await parse(named)
  }

  let namedParsed: Promise<void> | undefined
  async function find(story: KnownStory): Promise<Duplicate | undefined> {
    if (story.guid !== undefined) {
      await (namedParsed ??= parseNamed())
      const same = stories.find((each) => isSameVersion(each, story))
      if (same) return {kind: same.words === story.words ? 'version' : 'words', path: same.path}
      // Another version is news, however alike its words.
      if (stories.some((each) => isSameFamily(each, story))) return undefined
    }
    await parse(unread.filter(({below}) => isNear(parsePath(below).date, story.day)))
    const same = stories.find((each) => isSameStory(each, story))
    return same && {kind: 'story', path: same.path}
  }

  return {
    isTaken: (path) => taken.has(addressOf(path)),
    async findBytes(bytes) {
      for (const {path, below} of sizes.get(bytes.length) ?? []) {
        const own = await readFile(path).catch(() => undefined)
        if (own) hashes.set(sha256Of(own), below)
      }
      sizes.delete(bytes.length)
      const path = hashes.get(sha256Of(bytes))
      return path === undefined ? undefined : {kind: 'bytes', path}
    },
    async findStories(articles) {
      let first: Duplicate | undefined
      for (const article of articles) {
        const known = await find(toKnownStory(article, ''))
        if (known === undefined) return undefined
        first ??= known
      }
      return first
    },
    add(path, bytes, articles) {
      taken.add(addressOf(path))
      hashes.set(sha256Of(bytes), path)
      stories.push(...articles.map((article) => toKnownStory(article, path)))
    }
  }
}

/** Two files of one address are two stories that claim it, whatever their extensions. */
function addressOf(path: string): string {
  const {date = 'undated', slug} = parsePath(path)
  return [path.split('/')[0], date, slug].join('/').normalize('NFC').toLowerCase()
}
