import type {Span} from '../../model/span.ts'
import {letters, type Clause} from './clauses.ts'
import {mask, type Patterns} from './patterns.ts'
import {isSource} from './source.ts'

const edge = new RegExp(`^[\\s,،，:：—–${mask}-]+|[\\s,،，:：—–${mask}-]+$`, 'gu')
/** Words that open a sentence and are no part of its subject. */
const opening =
  /^(?:en|à|au|aux|dans|lors|après|avant|pour|mais|et|car|or|puis|pero|y|tras|ante|por|para|mientras|sin|aber|und|doch|in|im|am|an|bei|nach|auf|seit|vor|но|а|и|в|во|на|после|при|между|однако|тем|من|في|لكن|ثم|وكان|وكانت|وقد|إلى|אך|אבל|עם|לאחר|אתמול|היום|ואילו|但|并|而|同时|此外|另外|mas|dopo|ma|ama|fakat)(?:\s|(?=\p{Script=Han}))/iu
const connector =
  /^(?:wie|как|mais|et|pero|y|aber|und|doch|но|а|и|لكن|אך|אבל|ואילו|但|并|而|ma|mas|e|ama|وكان|وكانت|من جانبها،|من جانبه،)(?:\s+|(?=\p{Script=Han})|$)/iu
/** Chinese words behind the speaker: when, to whom and on what occasion. */
const unspacedTail =
  /(?:当天|当日|同日|昨日|昨天|今天|今日|日前|近日|随后|此前|周[一二三四五六日]|星期[一二三四五六日]|\d+月\d+日|\d+日|对(?!话)|在(?!野)|就(?!业)|向|接受|援引|引述|发表|回答|答|通过|于|也|还|则|曾|并|均|已|表示|再次|明确).*$/u

/** @returns A span without outer space and marks; its ends meet when nothing is left. */
export function trim(text: string, [from, to]: Span): Span {
  const words = text.slice(from, to)
  const start = from + (/^[\s,،，:：—–-]*/u.exec(words)?.[0].length ?? 0)
  const end = to - (/[\s,،，:：—–-]*$/u.exec(words)?.[0].length ?? 0)
  return end > start ? [start, end] : [from, from]
}

/** Most characters of a speaker with his asides. */
const longest = 150

/**
 * The subject in front of a verb: the words from the start of its clause, introductions left out.
 *
 * @returns
 *   Empty when no words there can be a source.
 */
export function subjectBefore(clause: Clause, at: number, patterns: Patterns): Span | undefined {
  const {masked, start} = clause
  const lead = masked.slice(0, at)
  const from =
    Math.max(
      lead.lastIndexOf(mask),
      lead.lastIndexOf(';'),
      lead.lastIndexOf('；'),
      lead.search(/[:：](?=[^:：]*$)/u)
    ) + 1
  const {unspaced} = patterns.words
  if (unspaced) {
    const comma = Math.max(from, lead.lastIndexOf('，') + 1)
    const own = lead.slice(comma).replace(unspacedTail, '')
    const found = toSubject(clause, comma, comma + own.length, patterns)
    return found ?? fallback(clause, from, comma - 1, lead, patterns)
  }
  const words = lead.slice(from)
  const closed = /[,،]\s*$/u.test(words)
  const commas = [...words.matchAll(/[,،](?=\s)/gu)].map(({index}) => index)
  if (closed) commas.pop()
  const starts = closed
    ? [0, ...commas.map((comma) => comma + 1)]
    : [...commas.map((comma) => comma + 1).reverse(), 0]
  for (const offset of starts) {
    const part = words.slice(offset)
    if (part.trim() === '' || (offset === 0 && commas.length > 0 && opening.test(part.trim())))
      continue
    const found = toSubject({masked, start}, from + offset, at, patterns)
    if (found) return found
  }
  return undefined
}

/** Chinese: “首相布兰德莫当天对记者说” has its subject before the first mark of time. */
function fallback(
  clause: Clause,
  from: number,
  to: number,
  lead: string,
  patterns: Patterns
): Span | undefined {
  if (to <= from) return undefined
  const first = lead.slice(from, to)
  const comma = first.lastIndexOf('，') + 1
  const own = first.slice(comma).replace(unspacedTail, '')
  return toSubject(clause, from + comma, from + comma + own.length, patterns)
}

const day =
  '(?:(?:يوم )?(?:الأحد|الاثنين|الإثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت)|اليوم|أمس|(?:ביום|יום) (?:ראשון|שני|שלישי|רביעי|חמישי|שישי)|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|(?:el |este )?(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)|(?:am )?(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag)|(?:в|во) (?:понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье)|אתמול|היום|הבוקר|אמש|hier|ayer|gestern|вчера|сегодня)'
const time = new RegExp(`(?:[,،]\\s*|\\s)${day}$|\\s(?:عن|على|من|في)$`, 'u')
const dayFirst = new RegExp(`^${day}(?:[,،]|$)`, 'u')
/** A part of the clause that begins with its verb is no subject. */
const predicate =
  /^(?:a|ont|est|sont|avait|avaient|était|ha|han|es|son|fue|era|había|hat|haben|ist|sind|war|waren|wurde|hatte|foi|tem|è|sono|aveva)\s/u
/** On what it rests, where and when: no subject either. */
const aside = /^(?:نقلاً|نقلا|بحسب|وفق|خلال|عبر|أثناء|citant|citando|unter Berufung)(?=\s)/u

/** A subject without the day behind it, and of a subject with a predicate the part before that. */
function withoutTime(words: string): string {
  const cut = /, (?:a|ont|est|sont|avait|ha|han|fue|hat|haben|ist|wurde|hatte) /u.exec(words)
  return (cut ? words.slice(0, cut.index) : words).replace(time, '')
}

function toSubject(
  {masked, start}: Pick<Clause, 'masked' | 'start'>,
  from: number,
  to: number,
  {words}: Patterns
): Span | undefined {
  const part = masked.slice(from, to)
  const skipped =
    (/^[\s,،]*/u.exec(part)?.[0].length ?? 0) + (connector.exec(part.trimStart())?.[0].length ?? 0)
  const plain = withoutTime(part.slice(skipped).replace(edge, ''))
  if (plain.length > longest || letters(plain) < (words.unspaced ? 1 : 2)) return undefined
  if (predicate.test(plain) || aside.test(plain) || dayFirst.test(plain) || !isSource(plain, words))
    return undefined
  const offset = masked.indexOf(plain, from)
  return [start + offset, start + offset + plain.length]
}

/**
 * The subject behind a verb, who was told left out.
 *
 * @param to
 *   Where in the masked sentence it has to end.
 */
export function subjectBehind(
  clause: Clause,
  from: number,
  to: number,
  patterns: Patterns
): Span | undefined {
  const {masked, start} = clause
  const words = masked.slice(from, to)
  const told =
    /^\s*(?:à|au|aux|a|al|ante|gegenüber|dem|ל|לـ|ل)\s*(?:la |l[’']|le |este |esta |los |las |les )?\S+(?: \S+){0,3}? (?=(?:un|une|le|la|el|una|der|die|ein|eine)\s)/iu.exec(
      words
    )
  const at = from + (told?.[0].length ?? toldFirst(words, patterns))
  const rest = cutTold(masked.slice(at, to), patterns)
  const stop = rest.search(
    new RegExp(`[;؛；:：.(（${mask}]|[,،，](?=\\s*(?:que|dass|что|إن|أن))`, 'u')
  )
  const end = stop < 0 ? at + rest.length : at + stop
  const whole = toSubject({masked, start}, at, end, patterns)
  if (whole && whole[1] - whole[0] < longest) return shorten(clause, whole)
  const [from2, to2] = shorten(clause, [start + at, start + end])
  if (to2 < start + end) {
    const shorter = toSubject({masked, start}, from2 - start, to2 - start, patterns)
    if (shorter) return shorter
  }
  const comma = masked.slice(at, end).search(/[,،，]/u)
  return comma < 0 ? undefined : toSubject({masked, start}, at, at + comma, patterns)
}

/** How many characters in front of the subject tell who was told: “сказала журналистам Лив …”. */
function toldFirst(words: string, {toldBehind}: Patterns): number {
  const told = toldBehind.exec(words)
  if (!told || told.index > 0) return 0
  const behind = words.slice(told[0].length)
  const name = /^\s(?:["«„“][^"»”]{2,40}["»”]|\p{Lu}\S*)(?=\s\p{Ll})/u.exec(behind)?.[0].length ?? 0
  return told[0].length + name
}

/** The words up to who was told. */
function cutTold(words: string, {toldBehind, words: {comma}}: Patterns): string {
  const told = toldBehind.exec(words)
  const cut = told && told.index > 1 ? words.slice(0, told.index) : words
  // “teilte die Hafenbehörde mit”
  return comma ? cut.replace(/\s(?:mit|an|hinzu|ein|zu|fest|klar|aus|zurück)[\s,]*$/u, '') : cut
}

/** A subject behind the verb ends where a phrase of time or occasion begins: “à l’issue d’un conseil”. */
function shorten({masked, start}: Clause, [from, to]: Span): Span {
  const words = masked.slice(from - start, to - start)
  const cut = words.search(
    /,?\s(?:à l[’']issue|lors d|dans un|dans une|devant|après|avant|en un|en una|durante|tras|ante|nach|am (?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag)|bei einem|bei einer|vor Journalisten|в интервью|на пресс|al ser|al término|al salir|cuando|lors de|au sortir|bei der|nel corso|durante|журналистам|в понедельник|во вторник|в среду|в четверг|в пятницу|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|este (?:lunes|martes|miércoles|jueves|viernes)|el (?:lunes|martes|miércoles|jueves|viernes))(?=\s|$|[’'])/u
  )
  return cut > 3
    ? (trim(masked, [from, from + cut].map((at) => at - start) as [number, number]).map(
        (at) => at + start
      ) as [number, number])
    : [from, to]
}
