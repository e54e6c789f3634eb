import type {Span} from '../model/span.ts'
import type {Draft} from './draft.ts'

/** “…, without elaborating”, “…, but he stopped short of saying who”: what somebody did not say is no part of what he said. */
const unsaid =
  /,?\s(?:(?:and|but)\s(?:[\p{L}’']+\s){0,4}?stopped short of\s|(?:and|but)\s(?:\p{L}+ly\s)?(?:declined|refused)\sto\s(?:say|comment|elaborate|give|name|discuss|specify|identify|explain)\b|without\s(?:elaborating|specifying|explaining|(?:giving|providing|offering)\s(?:any\s|further\s|more\s|other\s)*(?:details?|evidence|explanations?|reasons?|examples?)|(?:going|entering)\sinto\s(?:any\s|further\s)*details?|(?:naming|identifying)\s|saying\s(?:how|why|what|when|where|who|which|whether|more)\b))/u

/** “but gave no details”, “, but he has not ruled out a swap”: what he did not do is the reporter's. */
const undone =
  /,?\s(?:and|but)\s(?:(?:he|she|they|it)\s)?(?:(?:gave|offered|provided|released|cited)\s(?:no|few|little)\s(?:[\p{L}-]+\s){0,2}?(?:details?|evidence|dates?|timeline|timetable|reasons?|explanations?|figures?|names?|examples?|information|specifics|indication|proof)\b|(?:did(?:\snot|n['’]t)|would(?:\snot|n['’]t))\s(?:\p{L}+ly\s)?(?:elaborate|specify|comment|say\s(?:how|why|what|when|where|who|which|whether|if|more)|give\s(?:any\s|further\s|more\s)?(?:details?|reasons?|figures?|dates?)|(?:name|identify)\s)|(?:has|have|had)\s(?:not|never|yet\sto)\s(?:publicly\s|yet\s|explicitly\s)?(?:excluded?|ruled?\sout|confirmed?|commented|explained?|elaborated?)\b)/u

const claim =
  '(?:which|(?:an?|the) (?:claim|charge|allegation|accusation|assertion|suggestion|figure|version|account)s?(?: (?:that|which))?)'
/** No “which had been rejected”: there nobody is said to have spoken against it. */
const who = "(?:(?!(?:is|are|was|were|been|has|have|had) )[\\p{L}\\p{N}’'.-]+ ){1,7}?"
/** “…, which the army denied”, “…, and its shares fell 3%”, “…, a court heard”: others' words on what was said. */
const others = new RegExp(
  [
    `, ${claim} ${who}(?:(?:has|have|had) )?(?:\\p{L}+ly )?(?:den(?:y|ies|ied)|disput(?:e|es|ed)|reject(?:s|ed)?)(?: [^,;]{0,30})?$`,
    `, and (?:its|the (?:company|firm|group|bank)['’]s) (?:shares|stock|share price) (?:\\p{L}+ly )?(?:fell|rose|dropped|gained|jumped|slid|lost|climbed|tumbled|plunged|surged|slumped|closed|traded|were|was) .*$`,
    `, (?:an?|the) (?:\\p{L}+ )?(?:jury|court|tribunal|inquest|inquiry|hearing|trial) (?:has |had )?(?:heard|was told)(?: .*)?$`,
    `, contradicting (?:an?|the|his|her|its|their|what|earlier|previous) .*$`
  ].join('|'),
  'u'
)

/** What every such end has; most content has none of it. */
const unsaidWords =
  /without|short of|declined|refused|den[iy]|disput|reject|shares|stock|heard|was told|contradicting|(?:gave|offered|provided|released|cited) (?:no|few|little) |(?:did|would)(?: not|n['’]t) |(?:and|but) (?:he|she|they|it) ha[sd] /u

/** “said privately that …”, “said only that …” */
const manner = /^(?:\p{Ll}+ly\s){1,2}(?=(?:that|whether)\s)/u

/** Fewest UTF-16 units that are left of what was said. */
const least = 3

/** Where what was said ends, in front of words that tell what was left out. */
function endOf(text: string, [from, to]: Span): number {
  const said = text.slice(from, to)
  if (!unsaidWords.test(said)) return to
  const found = unsaid.exec(said) ?? undone.exec(said) ?? others.exec(said)
  if (!found || found.index < least || /["”»“«]/u.test(said.slice(found.index))) return to
  return from + found.index
}

function mannerAt(words: string): string {
  return manner.exec(words)?.[0] ?? ''
}

/** Between what one said and another who speaks: “…,” while the minister told …. */
const turns = /^,?\s?(?:while|whereas|but|although|though)\s$/u

/** What was said without a stretch in front of its source that another said. */
function ownContent(text: string, {source, content}: Draft): readonly Span[] {
  const start = source[0]?.[0]
  if (start === undefined || content.length < 2) return content
  return content.filter(
    ([, end]) => end > start || start - end > 12 || !turns.test(text.slice(end, start))
  )
}

/** Bring what was said within its bounds: not over its cue, nor over words that tell how it was said or what was not. */
export function boundContent(text: string, draft: Draft): Draft {
  const {cue} = draft
  const content = ownContent(text, draft)
  const bounded = content.map((span): Span => {
    let [from] = span
    const [, to] = span
    if (from < cue[1] && cue[0] <= from && cue[1] < to) {
      from = cue[1]
      while (from < to && /[\s,]/u.test(text.charAt(from))) from++
    }
    if (from >= cue[1]) from += mannerAt(text.slice(from, Math.min(to, from + 40))).length
    return from < to ? [from, endOf(text, [from, to])] : span
  })
  const same =
    content.length === draft.content.length &&
    bounded.every(([from, to], at) => content[at]?.[0] === from && content[at][1] === to)
  return same ? draft : {...draft, content: bounded}
}
