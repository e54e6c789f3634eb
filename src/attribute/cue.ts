import {wordBefore} from './beside.ts'
import {isHumanPlural} from './humans.ts'
import {verbForms, type FormKind, type Verb, type VerbForm} from './lexicon/verb-forms.ts'
import type {Frame} from './lexicon/verbs.ts'
import {documentHeads} from './lexicon/sources.ts'
import type {Item, Sentence} from './sentences.ts'
import {isJoint} from './subject.ts'

/** A verb that may attribute, with its helpers. */
export interface Cue {
  /** First item of the verb group: “did not immediately say”. */
  readonly from: number
  /** The verb itself. */
  readonly verb: number
  /** Behind the verb and its particle. */
  readonly to: number
  readonly verbs: readonly Verb[]
  readonly kind: FormKind
  /** “said to”, “was told”: the subject is not who speaks. */
  readonly passive: boolean
  /** An “-ing” form without helper: “adding that”. */
  readonly hanging: boolean
  /** Behind “to”: “declined to say”. */
  readonly infinitive: boolean
}

const helpers: ReadonlySet<string> = new Set(['AUX', 'ADV', 'PART'])
const be = /^(?:is|are|was|were|be|been|being|['’](?:s|re)|get|gets|got)$/u
const reliable: ReadonlySet<string> = new Set(
  'said says told tells wrote tweeted added noted acknowledged insisted'.split(' ')
)
const nounForms =
  /^(?:report|reports|claim|claims|note|notes|comment|comments|state|states|hope|hopes|fear|fears|plan|plans|show|shows|call|calls|promise|promises|order|orders|offer|offers|attack|attacks|quote|quotes|tweet|tweets|answer|answers|charge|challenge|charges|support|question|questions|email|text|post|posts|relate|rule|rules|conclude|aim|aims|demand|demands|estimate|estimates|boast|hint|protest|cry|object|signal|guess|joke|stress|caution)$/u

/** Whether a verb may attribute with the words behind it: “go” only as “go on”. */
function isComplete({verbs}: VerbForm, text: string, end: number): boolean {
  return verbs.some(
    ({particle}) =>
      particle === '' || text.slice(end + 1, end + 1 + particle.length).toLowerCase() === particle
  )
}

/** Words behind which a verb has no subject, so that it attributes nothing: “the proposed sale”. */
const determiners: ReadonlySet<string> = new Set(
  'the a an no any every his its their our my your'.split(' ')
)
/** So do these but for a past: “to support it”, “questions of state”, but “people he spoke to claimed”. */
const prepositions: ReadonlySet<string> = new Set(
  'to of for with from into at against between in on by'.split(' ')
)
const passives: ReadonlySet<string> = new Set('is are was were be been being'.split(' '))

/**
 * Whether `findCues` may find a verb in a word for which a rule finds something, told before the
 * sentence has parts of speech.
 *
 * @param word
 *   In small letters.
 * @param start
 *   Where it stands in the text.
 * @param named
 *   Whether its capital makes it a name, by where it stands.
 * @returns
 *   Which kind of verb; absent where it is none.
 */
export function mayBeCue(
  word: string,
  text: string,
  start: number,
  named: boolean
): 'active' | 'passive' | undefined {
  const form = verbForms.get(word)
  if (!form || !isComplete(form, text, start + word.length)) return undefined
  if (reliable.has(word)) return 'active'
  const before = wordBefore(text, start - 1).toLowerCase()
  if (named || determiners.has(before)) return undefined
  if (form.kind === 'past') return passives.has(before) ? 'passive' : 'active'
  return prepositions.has(before) ? undefined : 'active'
}

/** Find the verbs of a sentence that may attribute, outside quotations, in text order. */
export function findCues(sentence: Sentence): Cue[] {
  const cues: Cue[] = []
  for (let index = 0; index < sentence.length; index++) {
    const item = sentence[index]
    if (!item) continue
    const {tag} = item
    if (tag !== 'VERB' && tag !== 'AUX' && tag !== 'NOUN' && !reliable.has(item.lower)) continue
    const form = verbForms.get(item.lower)
    if (!form || (tag === 'NOUN' && !reliable.has(item.lower) && !isMistaken(sentence, index)))
      continue
    if (isJoint(sentence, index - 1) || isJoint(sentence, index + 1)) continue
    if (isReduced(sentence, index, form.kind)) continue
    if (nounForms.test(item.lower) && sentence[index - 1]?.tag === 'DET') continue
    const verbs = form.verbs.filter(
      ({particle}) => particle === '' || hasParticle(sentence, index, particle)
    )
    if (verbs.length === 0) continue
    const particle = verbs.find((verb) => verb.particle !== '')?.particle ?? ''
    cues.push(group(sentence, index, verbs, form.kind, particle))
  }
  return cues
}

/**
 * Whether the tagger may have taken a verb for a noun: behind a quotation (“…,” jokes one broker), in
 * front of one (“a plan critics call “…””), in an aside (“, the yard estimates,”), and “put” with what it
 * puts (“the cooperative put the toll at 11”).
 */
function isMistaken(sentence: Sentence, index: number): boolean {
  const [before, item, next] = [sentence[index - 1], sentence[index], sentence[index + 1]]
  if (before?.tag === 'QUOTE') return true
  if (next?.tag === 'QUOTE') return item?.lower === 'call' && isHumanPlural(before?.lower ?? '')
  if (/^(?:estimates|claims)$/u.test(item?.lower ?? '') && /^[,.]$/u.test(next?.lower ?? ''))
    return sentence[index - 2]?.tag === 'DET' && sentence[index - 3]?.lower === ','
  if (next?.lower === 'that')
    return tellsThat(before, item?.lower ?? '') || isReckoned(sentence, index)
  return item?.lower === 'put' && next?.tag === 'DET'
}

/** Whether a word in front of “that” is a verb: “the council disputes that”, “minutes state that”, “the emails, leaked by a clerk, show that”. */
function tellsThat(before: Item | undefined, word: string): boolean {
  if (/^(?:shows?|disputes?)$/u.test(word)) return /^(?:NOUN|PROPN|PUNCT)$/u.test(before?.tag ?? '')
  return (
    /^(?:states?|records?)$/u.test(word) &&
    (before?.lower === ',' || documentHeads.has(before?.lower ?? ''))
  )
}

/** “Economists at the bank estimate that …”: people open the sentence, and have no other verb. */
function isReckoned(sentence: Sentence, index: number): boolean {
  return (
    /^(?:estimate|forecast|reckon|project)$/u.test(sentence[index]?.lower ?? '') &&
    sentence.slice(0, Math.min(index, 3)).some(({lower}) => isHumanPlural(lower)) &&
    !sentence.slice(0, index).some(({tag}) => tag === 'VERB' || tag === 'AUX')
  )
}

/** “a letter seen by Radio Calder”: whoever stands before is seen, and says nothing. */
function isReduced(sentence: Sentence, index: number, kind: FormKind): boolean {
  const [item, next] = [sentence[index], sentence[index + 1]]
  if (kind !== 'past' || next?.lower !== 'by' || reliable.has(item?.lower ?? '')) return false
  return /^(?:NOUN|PROPN)$/u.test(sentence[index - 1]?.tag ?? '')
}

function hasParticle(sentence: Sentence, index: number, particle: string): boolean {
  return sentence[index + 1]?.lower === particle
}

function group(
  sentence: Sentence,
  verb: number,
  verbs: readonly Verb[],
  kind: FormKind,
  particle: string
): Cue {
  let from = verb
  let passive = false
  let auxiliary = false
  let infinitive = false
  for (let before = sentence[from - 1]; before; before = sentence[from - 1]) {
    if (!helpers.has(before.tag)) break
    if (before.tag === 'PART' && !/^(?:to|not|n['’]t)$/u.test(before.lower)) break
    if (before.lower === 'to') {
      infinitive = true
      break
    }
    if (before.tag === 'AUX') {
      auxiliary = true
      if (be.test(before.lower) && kind === 'past') passive = true
    }
    from--
  }
  // An adverb that opens the sentence belongs to no verb group.
  return {
    from,
    verb,
    to: verb + 1 + (particle === '' ? 0 : particle.split(' ').length),
    verbs: particle === '' ? verbs : verbs.filter((one) => one.particle === particle),
    kind,
    passive,
    hanging: kind === 'participle' && !auxiliary,
    infinitive
  }
}

/** Whether a cue may stand in a frame. */
export function allows(cue: Cue, frame: Frame): boolean {
  return cue.verbs.some((verb) => verb.frames.has(frame))
}
