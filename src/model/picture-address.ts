import type {Span} from './span.ts'
import {decodePercent} from './decode-percent.ts'

/** Where a picture is said to be. */
export type PictureAddress =
  | {readonly in: 'folder'; readonly path: string}
  /** Would lead out of the folder of the file. */
  | {readonly in: 'outside'}
  | {readonly in: 'copy'}
  /** On the web, or nowhere. */
  | {readonly in: 'elsewhere'}

/** No page brings more of them. */
const mostEmbedded = 1000

/** No file system knows longer paths. */
const longest = 1000

/**
 * Read the address of a picture the way a browser would resolve it beside a file, without ever
 * leaving the folder of the file: no scheme, no host, no path from the root, no step up, also none
 * that is written in percent signs.
 *
 * @param address
 *   The value of `src`, or what stands in the brackets of Markdown; references resolved.
 * @returns
 *   A path with forward slashes below the folder of the file, where it is one.
 */
export function toPictureAddress(address: string): PictureAddress {
  const given = address.trim()
  if (/^data:/iu.test(given)) return {in: 'copy'}
  if (given === '' || /^(?:[a-z][a-z\d+.-]*:|[\\/]{2})/iu.test(given)) return {in: 'elsewhere'}
  // A path from the root is one of the site the page came from.
  if (/^[\\/#?]/u.test(given)) return {in: 'elsewhere'}
  const path = decodePercent(given.replace(/[?#].*$/su, ''))
  if (path === undefined || path.length > longest || /[\p{Cc}\\:]/u.test(path)) {
    return {in: 'outside'}
  }
  const steps = path.split('/').filter((step) => step !== '' && step !== '.')
  if (path.startsWith('/') || steps.includes('..') || steps.some((step) => step.startsWith('.'))) {
    return {in: 'outside'}
  }
  return steps.length === 0 ? {in: 'elsewhere'} : {in: 'folder', path: steps.join('/')}
}

/**
 * @returns
 *   Where `data:` addresses of pictures stand in a text, in order. Only base64 is looked at: that is
 *   how raster pictures are written.
 */
export function findDataAddresses(text: string): readonly Span[] {
  const found: Span[] = []
  for (const {0: match, index} of text.matchAll(
    /\bdata:image\/[a-z\d.+-]{1,40};base64,[a-z\d+/_-]*={0,2}/giu
  )) {
    found.push([index, index + match.length])
    if (found.length >= mostEmbedded) break
  }
  return found
}

/** @returns The addresses a `srcset` lists; any other value is one address, and may hold spaces. */
export function listAddresses(value: string): readonly string[] {
  const size = /\s\d+(?:\.\d+)?[wx]\s*(?:,|$)/u
  if (!size.test(value)) return [value]
  return value.split(size).flatMap((each) => each.trim() || [])
}
