import type {Span} from '../../model/span.ts'
import {personIn} from './person-in.ts'
import {isQuoted, runsBetween, type Story} from './story.ts'

/** Names of people in what was said that stand in front of “he said”. */
export interface SaidNames {
  /** “Reyl said the gate was shut, he said” */
  readonly speaks?: string
  /** “Reyl, he said, had lied”: never he himself. */
  readonly spokenOf?: string
  /** “Reyl had no choice, he said”: he himself as well as another. */
  readonly doubtful?: string
}

/** Behind a name that says something itself: “said”, “admitted to the paper that”, “saw it otherwise: “…””. */
const saying =
  /^(?:(?:, [^,]{3,80},)? (?:said|says|\p{L}+(?:ed|s) (?:[^,.]{1,40} )?that)\b| [^“".:]{1,80}: [“"])/u

/** In front of a name that something is said about. */
const subject =
  /(?:^|[,.;] |\b(?:and|but|that|though|although|because|when|if|as|while|also|then) )$/iu

/** Read what the names tell that stand in front of “he said” in his own words; those in quotation marks tell nothing. */
export function readSaid(
  story: Story,
  at: number,
  said: readonly Span[],
  gender: 'f' | 'm' | undefined
): SaidNames {
  const [from, to] = said.find(([, end]) => end <= at && at - end < 3) ?? [at, at]
  let names: SaidNames = {}
  for (const run of runsBetween(story, from, to)) {
    const person = personIn(story.names, run.words)
    if (!person || isQuoted(story, run.start)) continue
    const {name} = person
    if (run.end === to) return {...names, spokenOf: name}
    const own = person.gender ?? gender
    if (own !== gender) continue
    if (saying.test(story.text.slice(run.end, Math.min(to, run.end + 140))))
      names = {...names, speaks: name}
    else if (
      person.gender !== undefined &&
      subject.test(story.text.slice(Math.max(from, run.start - 12), run.start))
    )
      names = {...names, doubtful: name}
  }
  return names
}
