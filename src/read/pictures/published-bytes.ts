import {lstatSync, readFileSync, realpathSync} from 'node:fs'
import {dirname, join, resolve} from 'node:path'
import {UserError} from '../../diagnostics/user-error.ts'
import type {StoryPicture} from '../../model/story-picture.ts'
import {decodeAs} from '../decode-as.ts'
import {decodeDataAddress} from './data-address.ts'
import {stripPicture} from './strip-picture.ts'
import {sha256Of} from '../sha256-of.ts'

/** The file of copy a picture came with. */
export interface PictureOwner {
  /** Path as given. */
  readonly file: string
  /** Encoding its text was read with. */
  readonly encoding: string
}

/**
 * Read a picture once more, as it is to be published: without what it says beside its pixels.
 *
 * @throws UserError
 *   When it is not there any more, or is another by now.
 */
export function readPublished(owner: PictureOwner, picture: StoryPicture): Uint8Array {
  const bytes = readAgain(owner, picture)
  const isSame = bytes !== undefined && sha256Of(bytes) === picture.sha256
  const published = isSame ? stripPicture(bytes, picture.type) : undefined
  if (published === undefined) {
    throw new UserError(`A picture of ${owner.file} has changed while the site was built`)
  }
  return published
}

function readAgain({file, encoding}: PictureOwner, {place}: StoryPicture): Buffer | undefined {
  if (place.in === 'copy') {
    const bytes = readFileSync(resolve(file))
    const text = decodeAs(bytes, encoding).replace(/^\uFEFF/u, '')
    return decodeDataAddress(text.slice(...place.span))
  }
  const path = join(realpathSync(dirname(resolve(file))), place.path)
  return realpathSync(path) === path && lstatSync(path).isFile() ? readFileSync(path) : undefined
}
