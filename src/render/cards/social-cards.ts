import {createHash} from 'node:crypto'
import {existsSync, readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {ConfigError, type ConfigProblem} from '../../config/config-error.ts'
import type {ArchiveConfig} from '../../config/schema.ts'
import {makeMessage} from '../../diagnostics/message.ts'
import {filingDay} from '../../model/day.ts'
import type {Entry, Message} from '../../model/entry.ts'
import type {EntryId} from '../../model/ids.ts'
import type {SocialCard} from '../../model/picture-view.ts'
import type {RenderContext} from '../context.ts'
import {directionOf} from '../dates.ts'
import {toMix} from '../mix.ts'
import {headlineOf} from '../story-card.ts'
import {fileWriter} from '../write-files.ts'
import {noCardCache, openCardCache} from './card-cache.ts'
import {cardSize, cardSvg, type Card} from './card-svg.ts'
import type {FontFile} from './font-file.ts'
import {openFonts} from './fonts.ts'
import {loadRasteriser} from './rasteriser.ts'

/** The pictures that stand for stories where links to them are shared. */
export interface SocialCards {
  /** @returns What a story's page says of its picture; absent when it has none. */
  readonly cardOf: (entry: Entry) => SocialCard | undefined
  /** Stories without a picture, as no font at hand has their letters. */
  readonly messages: readonly {readonly file: string; readonly messages: readonly Message[]}[]
  /** Draw those that are not kept from an earlier build, and write all of them. */
  readonly write: (outDir: string) => Promise<void>
}

const none: SocialCards = {cardOf: () => undefined, messages: [], write: () => Promise.resolve()}

/** Where cards are made and kept. */
export interface CardOptions {
  /** Folder of the archive: fonts of the owner's are looked for from there. */
  readonly root: string
  /** Folder where pictures are kept from build to build; absent: nothing is kept. */
  readonly cacheFolder?: string | undefined
}

/**
 * Make ready to draw a card for each story, where the owner wants them.
 *
 * @throws ConfigError
 *   When the site has no address, a font is not there, or the package that draws is not installed.
 */
export async function makeSocialCards(
  context: RenderContext,
  {root, cacheFolder}: CardOptions
): Promise<SocialCards> {
  const {config, archive, urls} = context
  if (!config.socialCards.draw) return none
  checkConfig(config, root)
  const rasteriser = await loadRasteriser()
  const fonts = openFonts(config.socialCards.fonts, root)
  const stories = archive.entries.filter(({id}) => !context.isWithdrawn(id))
  const chosen = new Map<EntryId, {readonly card: Card; readonly set: readonly FontFile[]}>()
  const bare: Entry[] = []
  for (const entry of stories) {
    const card = cardFor(context, entry)
    const set = fonts.covering(lettersOf(card))
    if (set) chosen.set(entry.id, {card, set})
    else bare.push(entry)
  }
  return {
    cardOf(entry) {
      const own = chosen.get(entry.id)
      if (!own) return undefined
      const {headline, outlet, date} = own.card
      const {href} = urls.beside(urls.story(entry.id), fileName)
      const alt = [headline, outlet, date].filter((words) => words !== '').join(' · ')
      return {href: urls.absolute(href) ?? href, alt, type: 'image/png', ...cardSize}
    },
    messages: bare.map(({file}) => ({file, messages: [noGlyphs]})),
    async write(outDir) {
      const cache = cacheFolder === undefined ? noCardCache : openCardCache(cacheFolder)
      const writer = fileWriter(outDir)
      const digests = new Map<string, string>()
      for (const entry of stories) {
        const own = chosen.get(entry.id)
        if (!own) continue
        const {card, set} = own
        const svg = cardSvg(card, set)
        const hash = createHash('sha256').update(rasteriser.version).update(svg)
        for (const {path} of set) {
          const digest = digests.get(path) ?? digestOf(path)
          digests.set(path, digest)
          hash.update(digest)
        }
        const key = hash.digest('hex')
        let bytes = cache.get(key)
        if (!bytes) {
          bytes = rasteriser.draw(
            svg,
            set.map(({path}) => path)
          )
          cache.add(key, bytes)
          // Pages are written meanwhile.
          await new Promise(setImmediate)
        }
        writer.write({file: urls.beside(urls.story(entry.id), fileName).file, content: bytes})
      }
      cache.prune()
    }
  }
}

/** Name of a picture beside its story's page. */
const fileName = 'card.png'

const noGlyphs = makeMessage(
  'card-without-font',
  'Unexpected letters that no font at hand has, expected a font for the social card'
)

function checkConfig({url, socialCards}: ArchiveConfig, root: string): void {
  const problems: ConfigProblem[] = socialCards.fonts.flatMap((path, index) =>
    existsSync(resolve(root, path))
      ? []
      : [
          {
            path: `socialCards.fonts[${index}]`,
            expected: 'a file of the archive',
            received: `“${path}”`
          }
        ]
  )
  if (url === undefined) {
    problems.push({path: 'url', expected: 'the address under which social cards are found'})
  }
  if (problems.length > 0) throw new ConfigError(problems)
}

function cardFor(context: RenderContext, entry: Entry): Card {
  const day = filingDay(entry.fields)
  return {
    headline: plain(headlineOf(context, entry)),
    outlet: plain(context.outletOf(entry)?.profile.name ?? entry.fields.outlet ?? ''),
    date: day === undefined ? '' : plain(context.dates.date(day)),
    archive: plain(context.config.title),
    direction: directionOf(context.languageOf(entry)),
    mix: toMix(context.voicesOf(entry))
  }
}

/** Nothing that steers, colours or joins lines: only joiners that shape letters stay. */
function plain(words: string): string {
  return words
    .normalize('NFC')
    .replace(/[\p{Emoji_Presentation}\u{FE00}-\u{FE0F}]/gu, '')
    .replace(/(?![\u200C\u200D])[\p{Cf}\p{Cs}\p{Co}\p{Cn}]/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
}

function lettersOf({headline, outlet, date, archive}: Card): string {
  return `${headline}${outlet}${date}${archive}…`
}

function digestOf(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex')
}
