import {makeMessage} from '../diagnostics/message.ts'
import type {Entry, Message} from '../model/entry.ts'
import type {PictureView, SocialCard} from '../model/picture-view.ts'
import type {PictureType, StoryPicture} from '../model/story-picture.ts'
import type {RenderContext} from './context.ts'
import {isLicensed} from './terms.ts'
import type {SiteFile} from './write-files.ts'

/** Reads a picture of a story as it is to be published. */
export type ReadPicture = (entry: Entry, picture: StoryPicture) => Uint8Array

const extensions: Readonly<Record<PictureType, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/gif': 'gif',
  'image/webp': 'webp',
  'image/avif': 'avif'
}

/**
 * Tell which pictures of a story its page shows: none of a withdrawn one; those of others only under
 * a free licence, or when the owner says so.
 */
export function publishedPictures(context: RenderContext, entry: Entry): readonly StoryPicture[] {
  const {pictures} = context.config
  if (pictures === 'none' || context.isWithdrawn(entry.id)) return []
  return pictures === 'all' || isLicensed(context, entry) ? (entry.fields.pictures ?? []) : []
}

/**
 * Say that pictures are kept in the data only, as nobody said that they may be shown: once, however
 * many stories have such.
 */
export function heldPictures(
  context: RenderContext
): readonly {readonly file: string; readonly messages: readonly Message[]}[] {
  const held = context.archive.entries.filter(
    (entry) =>
      entry.fields.pictures !== undefined &&
      !context.isWithdrawn(entry.id) &&
      publishedPictures(context, entry).length === 0
  )
  const [first] = held
  if (!first) return []
  const others = held.length === 1 ? '' : `, nor those of ${held.length - 1} more stories`
  const reason = `Pictures of this story are not published${others}: they are not known to be yours or free`
  return [{file: first.file, messages: [makeMessage('picture-not-published', reason)]}]
}

/** Its name is that of what is in it: a browser may keep it for good. */
function fileOf({sha256, type}: StoryPicture): string {
  return `assets/pictures/${sha256.slice(0, 20)}.${extensions[type]}`
}

/** @returns The files of all pictures that pages show, each once, read when it is its turn. */
export function* pictureFiles(context: RenderContext, read: ReadPicture): Generator<SiteFile> {
  const written = new Set<string>()
  for (const entry of context.archive.entries) {
    for (const picture of context.picturesOf(entry)) {
      const file = fileOf(picture)
      if (written.has(file)) continue
      written.add(file)
      yield {file, content: read(entry, picture)}
    }
  }
}

/** As wide as the text, and low enough to leave words on the same screen. */
const largest = {width: 700, height: 700} as const

/** A picture as a page shows it; what its caption says is not said again to those who hear the page. */
export function pictureView(
  context: RenderContext,
  picture: StoryPicture,
  caption: string | undefined
): PictureView {
  const {alt = ''} = picture
  const scale = Math.min(1, largest.width / picture.width, largest.height / picture.height)
  return {
    href: context.urls.asset(fileOf(picture)),
    width: Math.max(1, Math.round(picture.width * scale)),
    height: Math.max(1, Math.round(picture.height * scale)),
    alt: alt === caption ? '' : alt
  }
}

/**
 * @returns
 *   What stands for a story of the owner's own where it is shared or found: its first picture;
 *   absent for stories of others, and on a site without address.
 */
export function leadPicture(context: RenderContext, entry: Entry): SocialCard | undefined {
  const [first] = context.picturesOf(entry)
  const href = first && context.urls.absolute(context.urls.asset(fileOf(first)))
  if (!context.config.ownContent || !first || href === undefined) return undefined
  const {width, height, type} = first
  const caption = captionOf(entry, first)
  return {href, width, height, type, alt: first.alt ?? caption ?? ''}
}

/** @returns The words beneath a picture. */
export function captionOf(entry: Entry, {block}: StoryPicture): string | undefined {
  const beneath = entry.fields.body[block]
  return beneath?.type === 'caption' ? beneath.text : undefined
}
