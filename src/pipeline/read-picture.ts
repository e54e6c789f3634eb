import {readPublished} from '../read/pictures/published-bytes.ts'
import type {ReadPicture} from '../render/story-pictures.ts'

/** Read a picture of a story once more when its turn comes to be written: archives hold more than memory does. */
export const readPicture: ReadPicture = ({file, provenance}, picture) =>
  readPublished({file, encoding: provenance.encoding}, picture)
