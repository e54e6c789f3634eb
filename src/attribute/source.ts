import type {Anonymity, Footing, SourceType} from '../model/attribution.ts'
import {
  bareHeads,
  documentHeads,
  honorifics,
  institutionHeads,
  numberWords,
  officialHeads,
  outletNouns,
  spokesHeads,
  titles,
  unnamedHeads
} from './lexicon/sources.ts'
import type {OutletNames} from './outlets.ts'

/** What the words of a source tell about it, before the rest of the story is asked. */
export interface SourceReading {
  readonly type: SourceType
  readonly footing: Footing
  /** Canonical names; empty when the words give none. */
  readonly names: readonly string[]
  readonly role?: string
  readonly affiliation?: string
  readonly anonymity?: Anonymity
  /** The words point at something named elsewhere: “he”, “the newspaper”, “the minister”. */
  readonly refers?: 'pronoun' | 'outlet' | 'definite' | 'foreign'
}

const capital = /^\p{Lu}/u
const access =
  /\b(?:familiar with|briefed (?:on|about)|with (?:direct |first-?hand |detailed )?knowledge|close to|involved in|who (?:knows?|has|have|had|was|were|attended|took part|saw)|with (?:direct )?access|present at|in the room|privy to)\b[^,]*/iu
const condition =
  /(?:on|under) (?:the )?condition (?:of anonymity|that [^,;]*?(?:not|no)\b[^,;]*?)(?=,|;|$| because| since| as | for fear| in order| to (?:discuss|speak|describe))|asked not to be (?:named|identified|quoted)[^,;]*?(?=,|;|$| because)|(?:declined|refused) to be (?:named|identified)|(?:requested|requesting|granted|was granted|seeking|demanded) anonymity|under cover of anonymity|speaking anonymously/iu
const reason = /\b(?:because|since|as|for fear|in order to|to (?:discuss|speak|describe))\b[^,;]*/iu

/** The part of a phrase up to its first aside: “Tomas Reyl” of “Tomas Reyl, who spoke …”. */
function headOf(phrase: string): string {
  const cut = phrase.search(
    /,|\s\(|\s(?:who|which|whose|cited|quoted|interviewed|familiar|briefed|close|involved)\s/u
  )
  return (cut < 0 ? phrase : phrase.slice(0, cut)).trim()
}

function withoutArticle(phrase: string): string {
  return phrase.replace(/^(?:the|a|an)\s+/iu, '')
}

function singular(word: string): string {
  if (word === 'people') return word
  if (/(?:ss|us|is)$/u.test(word)) return word
  if (word.endsWith('men')) return `${word.slice(0, -3)}man`
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`
  if (/(?:ses|xes|ches|shes)$/u.test(word)) return word.slice(0, -2)
  return word.endsWith('s') ? word.slice(0, -1) : word
}

/** The noun a phrase is about: the last word before “of”, “in”, “with”. */
function headNoun(phrase: string): string {
  const plain =
    phrase.split(
      /\s(?:of|in|from|with|for|at|on|familiar|close|briefed|to|involved|near|within|inside|who|that|by|present|here|there)\s/u
    )[0] ?? phrase
  return (
    plain
      .split(/\s+/u)
      .at(-1)
      ?.replace(/['’]s?$/u, '') ?? ''
  )
}

/** Read what a source is from its words. */
export function readSource(phrase: string, outlets: OutletNames): SourceReading {
  const text = phrase.replace(/\s+/gu, ' ').trim()
  const head = headOf(text)
  const lower = head.toLowerCase()
  if (/^(?:he|she|they|it|we|i|you|who|which|his|her|their|its|him|them)$/u.test(lower)) {
    return {type: 'person', footing: 'on-record', names: [], refers: 'pronoun'}
  }
  const outlet = outletIn(head, outlets)
  if (outlet) return {type: 'outlet', footing: 'outlet', names: [outlet]}
  const noun = headNoun(head).toLowerCase()
  if (/^the\s/u.test(lower) && outletNouns.has(noun) && !/\p{Lu}/u.test(head.slice(3))) {
    return {type: 'outlet', footing: 'outlet', names: [], refers: 'outlet'}
  }
  const compound = readCompound(head, outlets)
  if (compound) return compound
  const titled =
    /^(?:the|a|an|its|his|her|their)\s(.{3,80}?),\s(\p{Lu}[\p{L}’'.-]+(?:\s\p{Lu}[\p{L}’'.-]+){0,3})(?:,|$)/iu.exec(
      text
    )
  if (titled?.[1] && titled[2] && /^\p{Lu}/u.test(titled[2]) && namesOffice(titled[1])) {
    return {
      type: 'person',
      footing: 'on-record',
      names: [titled[2]],
      ...affiliationOf(titled[1])
    }
  }
  return readPerson(text, head) ?? readUnnamed(text, head, noun) ?? readThing(head, noun)
}

/** Whether a description names an office somebody holds: “Consul General in New York”. */
function namesOffice(description: string): boolean {
  return description.split(/\s+/u).some((word) => {
    const plain = word.toLowerCase().replace(/['’]s$/u, '')
    return titles.has(plain) || unnamedHeads.has(plain)
  })
}

/** The outlet in “the US-based news website Axios” or “Axios”. */
function outletIn(phrase: string, outlets: OutletNames): string | undefined {
  const head =
    phrase.split(
      /\s(?:cited|quoted|interviewed|told|briefed|familiar|close|who|at|with|for|from)\s/u
    )[0] ?? phrase
  const whole = outlets.find(head)
  if (whole) return whole
  const words = head.split(' ')
  for (let from = 1; from < words.length; from++) {
    const before = words[from - 1]?.toLowerCase().replace(/[^\p{L}]/gu, '') ?? ''
    if (!outletNouns.has(before)) continue
    const name = words
      .slice(from)
      .join(' ')
      .replace(/[“”"'‘’«»]/gu, '')
    if (capital.test(name)) return outlets.find(name) ?? name
  }
  for (let from = 1; from < Math.min(words.length, 8); from++) {
    if (/['’]s?$/u.test(words[from - 1] ?? '')) return undefined
    const found = outlets.find(words.slice(from).join(' '))
    if (found) return found
  }
  return undefined
}

function readCompound(head: string, outlets: OutletNames): SourceReading | undefined {
  const parts = head.split(/\s+(?:and|nor)\s+|\s*,\s+/u)
  if (parts.length !== 2) return undefined
  const [left, right] = parts
  if (!left || !right || !/\p{Lu}/u.test(left) || !/\p{Lu}/u.test(right)) return undefined
  const first = readSource(left, outlets)
  const second = readSource(right, outlets)
  if (first.names.length !== 1 || second.names.length !== 1 || first.type !== second.type)
    return undefined
  return {type: first.type, footing: first.footing, names: [...first.names, ...second.names]}
}

/** The part that may name a person: “Bram Tollan” of “Bram Tollan of the union”, but all of “Secretary of State Ashgrove”. */
function nameable(head: string): string {
  const cut = head.search(/\s(?:of|for|to|with|from|in|at|by|near|on)\s/u)
  if (cut < 0) return head
  const first = head.slice(0, cut)
  const office = titles.has(first.split(' ').at(-1)?.toLowerCase() ?? '')
  return office && /\s\p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+$/u.test(head) ? head : first
}

/** A name in capitals behind titles, or in front of an apposition. */
function readPerson(text: string, head: string): SourceReading | undefined {
  const words = withoutArticle(nameable(head))
    .replace(/['’]s$/u, '')
    .split(' ')
  let from = words.length
  while (
    from > 0 &&
    /^(?:\p{Lu}|(?:de|van|von|der|den|al|el|bin|ibn|da|di|du|la|le|del)$|al-\p{Lu}|[“"]\p{Lu})/u.test(
      words[from - 1] ?? ''
    )
  )
    from--
  while (from < words.length && !capital.test(words[from] ?? '')) from++
  const tail = words.slice(from)
  let title = 0
  while (title < tail.length && titles.has((tail[title] ?? '').toLowerCase())) title++
  // “Harbour Minister Tomas Reyl”: what stands before the last title belongs to the role.
  for (let at = tail.length - 2; at >= title; at--) {
    if (
      titles.has((tail[at] ?? '').toLowerCase()) &&
      !honorifics.has((tail[at] ?? '').toLowerCase())
    ) {
      title = at + 1
      break
    }
  }
  const name = tail.slice(title)
  if (name.length === 0 || name.length > 5) return undefined
  const bare = name.map((word) => word.toLowerCase().replace(/[^\p{L}-]/gu, ''))
  if (
    bare.some(
      (word) =>
        institutionHeads.has(word) || documentHeads.has(word) || unnamedHeads.has(singular(word))
    )
  )
    return undefined
  const before = words.slice(0, from)
  const lead = [...before, ...tail.slice(0, title)].filter(
    (word) => !honorifics.has(word.toLowerCase())
  )
  if (/^the\s/iu.test(head) && lead.length === 0) return undefined
  if (name.length === 1 && lead.length === 0 && title === 0 && /^\p{Lu}{2,}$/u.test(name[0] ?? ''))
    return undefined
  const aside = /^[^,]*,\s*((?:the|a|an|his|her|its)?\s*[^,]{3,90}?)\s*(?:,|$)/u.exec(text)?.[1]
  const role =
    lead.length > 0
      ? lead.join(' ')
      : aside &&
          !/^(?:who|which|whose|in|on|\d+$)/u.test(aside) &&
          !/\b(?:is|was|said|who)\b/u.test(aside)
        ? withoutArticle(aside)
        : undefined
  return {
    type: 'person',
    footing: 'on-record',
    names: [name.join(' ')],
    ...(role && affiliationOf(clean(role)))
  }
}

function clean(words: string): string {
  return words.replace(/^[“"'‘]|[”"'’]$/gu, '').trim()
}

function affiliationOf(role: string): {role: string; affiliation?: string} {
  const [, office, body] = /^(.+?)\s(?:of|for|at|with)\s+(?:the\s+)?(\p{Lu}.+)$/u.exec(role) ?? []
  if (office && body && !/^(?:State|Staff|Defense|Defence)\b/u.test(body))
    return {role: office, affiliation: body}
  const spoken = /^(.+?)(?:['’]s)?\s+(spokesman|spokeswoman|spokesperson)$/u.exec(role)
  return spoken?.[1] && spoken[2] ? {role: spoken[2], affiliation: spoken[1]} : {role}
}

function readUnnamed(text: string, head: string, noun: string): SourceReading | undefined {
  const one = singular(noun)
  if (!unnamedHeads.has(one)) return undefined
  if (spokesHeads.has(noun)) {
    const affiliation =
      /\b(?:for|of)\s+(?:the\s+)?(.+)$/u.exec(head)?.[1] ??
      /^(?:an?|the)\s+(.+?)(?:['’]s)?\s+spokes/iu.exec(head)?.[1]
    const its = /^(?:his|her|their|its|the|our)\b/iu.test(head) && !affiliation
    return {
      type: 'organization',
      footing: 'institution',
      names: affiliation && !its ? [withoutArticle(affiliation)] : [],
      role: noun,
      ...(affiliation && {affiliation: withoutArticle(affiliation)})
    }
  }
  const definite = /^(?:the|this|that|these|those)\s/iu.test(head)
  return {
    type: 'anonymous',
    footing: 'unnamed',
    names: [],
    anonymity: anonymityOf(text, head, one),
    ...(definite && {refers: 'definite' as const})
  }
}

function anonymityOf(text: string, head: string, noun: string): Anonymity {
  const first = head.toLowerCase().split(/\s+/u)[0] ?? ''
  const digits = /^\d{1,3}$/u.test(first) ? Number(first) : undefined
  const count = digits ?? numberWords[first]
  const stated = condition.exec(text)
  const rest = stated ? text.slice(stated.index + stated[0].length) : ''
  const why = reason.exec(rest)?.[0]
  const how = access.exec(text)?.[0]
  const described =
    head
      .split(/\s+/u)
      .filter(
        (word) =>
          !/^(?:the|a|an|one|two|three|four|five|six|seven|eight|several|some|many|another|other|first|second|third|of|both|\d+)$/iu.test(
            word
          )
      ).length > 1
  const byOffice = officialHeads.has(noun)
  const kind = how
    ? 'described-access'
    : byOffice
      ? 'described-official'
      : !bareHeads.has(noun) || described
        ? 'described-group'
        : 'bare'
  return {
    class: byOffice ? 'described-official' : kind,
    ...(count !== undefined && {count}),
    ...(stated && {condition: stated[0].trim()}),
    ...(why && {reason: why.trim()}),
    ...(how && {access: how.replace(/^who /u, '').trim()})
  }
}

function readThing(head: string, noun: string): SourceReading {
  const name = withoutArticle(head)
  const own = /^(?:his|her|their|its|our|my)\s/iu.test(head)
  const definite = /^(?:the|this|that)\s/iu.test(head) && !/\p{Lu}/u.test(name)
  const names = own || definite ? [] : [name]
  if (documentHeads.has(noun))
    return {type: 'document', footing: 'document', names: own ? [] : [name]}
  return {
    type: 'organization',
    footing: 'institution',
    names,
    ...(definite && {refers: 'definite' as const})
  }
}

/** The name of an unnamed source: its description as printed, asides left out. */
export function anonymousName(words: string): string {
  const head =
    words
      .replace(/\s+/gu, ' ')
      .split(/,\s|\s\(/u)[0]
      ?.trim() ?? words
  return /^(?:A|An|The|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Several|Some|Many|Most|Both|Another|Other|Senior|Former|People|Officials|Sources|Diplomats|Aides|Analysts|Experts|Critics|Witnesses|Residents)\b/u.test(
    head
  )
    ? head.charAt(0).toLowerCase() + head.slice(1)
    : head
}
