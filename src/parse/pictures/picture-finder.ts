import {report} from '../../diagnostics/message.ts'
import type {WireCopy} from '../../model/copy.ts'
import {findDataAddresses, listAddresses, toPictureAddress} from '../../model/picture-address.ts'
import type {PictureFile, PictureRefusal} from '../../model/story-picture.ts'
import {locate} from '../markup/locate.ts'

/** A picture of a story, not yet in its place. */
export interface FoundPicture {
  readonly file: PictureFile
  readonly alt?: string
}

/** Knows the pictures that lie in and beside a file of copy. */
export interface PictureFinder {
  /**
   * @param addresses
   *   Values that may name it, the likeliest first; each an address or a `srcset`.
   */
  find(addresses: readonly string[]): PictureFile | undefined
  /** Keep in mind that the story has a picture that is none of them, and why. */
  miss(addresses: readonly string[]): void
  /** Report what was missed: `picture-left-out`, once for each reason. */
  finish(): void
}

const reasons: Readonly<Record<Exclude<PictureRefusal, 'small'>, string>> = {
  missing: 'not beside the file',
  outside: 'outside the folder of the file',
  link: 'behind a symbolic link',
  'too-large': 'larger than pictures may be',
  'no-picture': 'no JPEG, PNG, GIF, WebP or AVIF, or broken',
  metadata: 'with metadata that cannot be taken out'
}

/** @returns Absent when no pictures were looked for, or none of those a page names can lie at hand. */
export function pictureFinder({text, file, pictures}: WireCopy): PictureFinder | undefined {
  if (pictures === undefined) return undefined
  const {found, embedded} = pictures
  if (found.length + pictures.refused.length === 0) return undefined
  const byPath = new Map(
    found.flatMap((each) => (each.place.in === 'folder' ? [[each.place.path, each]] : []))
  )
  const refused = new Map(pictures.refused.map(({path, why}) => [path, why]))
  const missed = new Map<PictureRefusal, string[]>()
  // Mending moves characters, but neither makes nor unmakes such an address.
  const byAddress = new Map(
    embedded.length === 0
      ? []
      : findDataAddresses(text).map((span, index) => [text.slice(...span), embedded[index]])
  )

  return {
    find(values) {
      for (const value of values) {
        const picture = lookUp(value)
        if (picture) return picture
      }
      return undefined
    },
    miss(values) {
      for (const value of values.flatMap(listAddresses)) {
        const place = toPictureAddress(value)
        if (place.in === 'elsewhere' || place.in === 'copy') continue
        const path = place.in === 'folder' ? place.path : value
        const why = refused.get(path) ?? (place.in === 'outside' ? 'outside' : 'missing')
        const list = missed.get(why) ?? []
        list.push(value)
        missed.set(why, list)
        return
      }
    },
    finish() {
      for (const [why, values] of missed) {
        const [first = ''] = values
        if (why === 'small') continue
        const what = values.length === 1 ? 'a picture' : `${values.length} pictures, the first`
        const reason = `Left out ${what} ${reasons[why]}: ${first.slice(0, 100)}`
        report(file, 'picture-left-out', reason, locate(file, first))
      }
    }
  }

  function lookUp(value: string): PictureFile | undefined {
    if (/^\s*data:/iu.test(value)) return lookUpEmbedded(value.trim())
    for (const address of listAddresses(value)) {
      const place = toPictureAddress(address)
      const picture = place.in === 'folder' ? byPath.get(place.path) : undefined
      if (picture) return picture
    }
    return undefined
  }

  function lookUpEmbedded(value: string): PictureFile | undefined {
    const index = byAddress.get(value)
    return index === undefined ? undefined : found[index]
  }
}
