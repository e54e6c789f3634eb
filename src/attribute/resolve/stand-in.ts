import type {Span} from '../../model/span.ts'
import {focusBefore} from './pronoun.ts'
import {personIn} from './person-in.ts'
import {asMeant, runsBetween, unknown, type Base, type ResolvedSource, type Story} from './story.ts'

/**
 * “the Dane”, “the 34-year-old”: whoever is in view, unless the story tells another age of them or gives
 * that age, or that people, to somebody else.
 *
 * @param said
 *   What was said; whoever is named in it is passed over.
 */
export function resolveStandIn(
  base: Base,
  words: string,
  story: Story,
  said: readonly Span[]
): ResolvedSource {
  const last = words.slice(words.lastIndexOf(' ') + 1)
  const gender = /woman$/u.test(last) ? 'f' : /man$/u.test(last) ? 'm' : undefined
  const seen = focusBefore(story, base, gender, said)
  const age = /\d+(?=-year)/u.exec(words)?.[0]
  const shown = age === undefined ? ofPeople(last, base, story) : ofAge(age, seen, story)
  if (shown === null || (shown !== undefined && seen !== undefined && seen !== shown))
    return unknown(base)
  return asMeant(base, shown ?? seen, story)
}

/** The only one of a role that tells a people, named in this paragraph or the one before. */
function ofPeople(people: string, {zone, at}: Base, story: Story): string | undefined {
  const name = story.names.people.withRole(people)?.name
  const from = story.zones[Math.max(0, zone - 1)]?.start ?? 0
  return runsBetween(story, from, at).some(({words}) => personIn(story.names, words)?.name === name)
    ? name
    : undefined
}

/** The only one of an age; `null` where the one in view is of another, `undefined` where none is told. */
function ofAge(
  age: string,
  seen: string | number | undefined,
  story: Story
): string | null | undefined {
  const {bearers, told} = story.ages()
  const own = typeof seen === 'string' ? told.get(seen) : undefined
  if (own && (own.size > 1 || !own.has(age))) return null
  const [name, ...others] = bearers.get(age) ?? []
  return others.length === 0 ? name : undefined
}
