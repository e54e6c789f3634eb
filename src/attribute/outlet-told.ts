import {outletWords} from './lexicon/sources.ts'
import type {OutletNames} from './outlets.ts'

/** Words for outlets that are no short name of one: “the Agency”, “the Press”. */
const general: ReadonlySet<string> = new Set(
  'news press radio television tv broadcasting newspaper daily weekly magazine agency newswire wire reporter advocate register review'.split(
    ' '
  )
)

const shortName = /^[Tt]he (\p{Lu}\p{L}+)$/u

/** “ITV’s Lorraine”, “BBC Radio 4’s Today programme”, “the BBC’s Ann Marsh”; no “CNN’s owners”. */
const owned =
  /^(?<owner>[^’']{2,40}?)(?:['’]s|(?<=s)['’]) (?:[“"‘']?\p{Lu}|.*\b(?:programmes?|show|podcast)$)/u

/**
 * The outlet in words for whom something was told that name none by themselves, though nothing else is
 * told anything so: “the Guardian”, “ITV’s Lorraine”.
 */
export function outletTold(words: string, outlets: OutletNames): string | undefined {
  const owner = owned.exec(words)?.groups?.owner
  if (owner !== undefined) return outlets.find(owner) ?? outletTold(owner, outlets)
  const name = shortName.exec(words)?.[1]
  const lower = name?.toLowerCase() ?? ''
  return outletWords.has(lower) && !general.has(lower) ? name : undefined
}
