import {findAccordingTo} from './according-to.ts'
import {findBefore} from './before.ts'
import {findBehind} from './behind.ts'
import {findCues} from './cue.ts'
import type {Draft} from './draft.ts'
import type {Search} from './search.ts'
import {bodyEnd, type Sentence} from './sentences.ts'

/** Find the relations of one sentence: outer and inner alike, in no order. */
export function extractFrom(sentence: Sentence): Draft[] {
  const search: Search = {
    sentence,
    end: bodyEnd(sentence),
    cues: findCues(sentence),
    drafts: [],
    shared: [],
    floor: 0
  }
  findAccordingTo(search)
  findBefore(search, findBehind(search))
  return search.drafts
}
