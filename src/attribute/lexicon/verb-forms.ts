import type {Act} from '../../model/attribution.ts'
import {irregular, verbGroups, type Frame} from './verbs.ts'

/** How a form is built. */
export type FormKind = 'base' | 'present' | 'past' | 'participle'

/** What is known of one verb. */
export interface Verb {
  readonly lemma: string
  /** Words that must follow: `out` in “point out”. */
  readonly particle: string
  /** Act for each frame it may stand in. */
  readonly frames: ReadonlyMap<Frame, Act>
}

/** One inflected form. */
export interface VerbForm {
  readonly verbs: readonly Verb[]
  readonly kind: FormKind
}

function presentOf(verb: string): string {
  if (/(?:s|x|z|ch|sh|o)$/u.test(verb)) return `${verb}es`
  if (/[^aeiou]y$/u.test(verb)) return `${verb.slice(0, -1)}ies`
  return `${verb}s`
}

/** “ban”, “plug”: one short syllable, whose last letter is doubled. */
const short = /^[^aeiou]*[aeiou][bdglmnprt]$/u

function pastOf(verb: string): string {
  if (short.test(verb)) return `${verb}${verb.slice(-1)}ed`
  if (verb.endsWith('e')) return `${verb}d`
  if (/[^aeiou]y$/u.test(verb)) return `${verb.slice(0, -1)}ied`
  return `${verb}ed`
}

function participleOf(verb: string): string {
  const doubled = irregular[verb]?.[0]
  if (doubled && /([bdglmnprt])\1ed$/u.test(doubled)) return `${doubled.slice(0, -2)}ing`
  if (short.test(verb) || verb === 'begin') return `${verb}${verb.slice(-1)}ing`
  if (verb.endsWith('e') && !verb.endsWith('ee')) return `${verb.slice(0, -1)}ing`
  return `${verb}ing`
}

/** Every inflected form of a verb by its base form. */
export function formsOf(lemma: string): readonly (readonly [form: string, kind: FormKind])[] {
  const [past, participle] = irregular[lemma] ?? [pastOf(lemma), pastOf(lemma)]
  return [
    [lemma, 'base'],
    [presentOf(lemma), 'present'],
    [past, 'past'],
    [participle, 'past'],
    [participleOf(lemma), 'participle']
  ]
}

function collectVerbs(): Map<string, Verb[]> {
  const frames = new Map<string, Map<Frame, Act>>()
  for (const group of verbGroups) {
    for (const name of group.verbs.split(' ')) {
      const known = frames.get(name) ?? new Map<Frame, Act>()
      for (const frame of group.frames) if (!known.has(frame)) known.set(frame, group.act)
      frames.set(name, known)
    }
  }
  const verbs = new Map<string, Verb[]>()
  for (const [name, known] of frames) {
    const [lemma = name, ...particle] = name.split('_')
    const verb = {lemma, particle: particle.join(' '), frames: known}
    verbs.set(lemma, [...(verbs.get(lemma) ?? []), verb])
  }
  return verbs
}

function collectForms(): Map<string, VerbForm> {
  const forms = new Map<string, VerbForm>()
  for (const [lemma, verbs] of collectVerbs()) {
    for (const [form, kind] of formsOf(lemma)) {
      if (!forms.has(form)) forms.set(form, {verbs, kind})
    }
  }
  return forms
}

/** Every inflected form of every verb that may attribute, lower-case. */
export const verbForms: ReadonlyMap<string, VerbForm> = collectForms()
