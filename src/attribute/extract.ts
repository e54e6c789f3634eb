import {findAccordingTo} from './according-to.ts'
import {findBefore} from './before.ts'
import {findBehind} from './behind.ts'
import {findColon} from './colon.ts'
import {findCues} from './cue.ts'
import type {Draft} from './draft.ts'
import {findNoComment} from './no-comment.ts'
import {findPassive} from './passive.ts'
import {findQuotedBy} from './quoted-by.ts'
import type {Search} from './search.ts'
import {bodyEnd, type Sentence} from './sentences.ts'
import type {ZoneKind} from './tidy.ts'

/** Where a sentence stands. */
export interface Place {
  readonly kind: ZoneKind
  /** Whether it is the first of its zone. */
  readonly opens: boolean
}

/** Find the relations of one sentence: outer and inner alike, in no order. */
export function extractFrom(sentence: Sentence, place: Place): Draft[] {
  const fixed = [...findNoComment(sentence), ...findQuotedBy(sentence)]
  const taken = new Set(fixed.map(({cue}) => cue[0]))
  const carried = fixed.filter(({rule}) => rule === 'quoted-as-saying')
  const cues = findCues(sentence).filter(({from, verb}) => {
    const at = sentence[verb]?.start ?? 0
    if (taken.has(sentence[from]?.start ?? -1) || taken.has(at)) return false
    return !carried.some(({cue, source}) => at < cue[1] && at >= (source[0]?.[0] ?? cue[0]) - 40)
  })
  const search: Search = {
    sentence,
    end: bodyEnd(sentence),
    cues,
    drafts: [],
    breaks: breaksIn(sentence, fixed),
    shared: [],
    floor: 0
  }
  findAccordingTo(search)
  findBefore(search, findBehind(search))
  findPassive(search)
  const drafts = [...search.drafts, ...fixed]
  return drafts.length > 0 ? drafts : findColon(sentence, place)
}

/** Where “…, and Mr Vinter could not be reached” begins, at its comma. */
function breaksIn(sentence: Sentence, fixed: readonly Draft[]): readonly number[] {
  return fixed.flatMap(({act, source}) => {
    if (act !== 'no-comment') return []
    const at = sentence.findIndex(({start}) => start === source[0]?.[0])
    const joined = at > 1 && /^(?:and|but|while)$/u.test(sentence[at - 1]?.lower ?? '')
    return joined && sentence[at - 2]?.lower === ',' ? [at - 2] : []
  })
}
