import type {Headers} from './headers.ts'

/** A message that stands in the text of another. */
export interface Forwarded {
  /** Its fields under their English names. */
  readonly headers: Headers
  readonly text: string
  /** What stands above it. */
  readonly cover: string
}

const names: Readonly<Record<string, string>> = {
  from: 'from|von|de|da|van|fra|från|expéditeur|от|od|من|מאת|发件人|差出人',
  subject:
    'subject|betreff|objet|asunto|assunto|oggetto|onderwerp|emne|ämne|тема|temat|الموضوع|נושא|主题|件名',
  date: 'date|sent|datum|gesendet|envoyé|fecha|enviado(?: el)?|data|inviato|verzonden|dato|sendt|skickat|дата|отправлено|تاريخ|التاريخ|תאריך|נשלח|发送时间|日付',
  to: 'to|an|à|para|a|aan|til|till|кому|do|إلى|אל|收件人|宛先',
  cc: 'cc|kopie|copie|копия|نسخة'
}
const patterns = Object.entries(names).map(
  ([name, forms]) =>
    [name, new RegExp(`^[*>\\s]*(?:${forms})\\s*[:：]\\*?\\s*(.*?)\\*?\\s*$`, 'iu')] as const
)
/** Lines mail programs put above a message they pass on. */
const mark =
  /^[>\s]*(?:-{2,}\s*(?:forwarded message|original message|weitergeleitete nachricht|ursprüngliche nachricht|message transféré|message d.origine|mensaje reenviado|mensaje original|messaggio inoltrato|mensagem (?:encaminhada|original)|doorgestuurd bericht|пересылаемое сообщение|转发邮件).*|begin forwarded message:|anfang der weitergeleiteten nachricht:|début du message réexpédié\s*:|_{20,})\s*$/iu

/**
 * Find the message a text passes on: its own fields above its text, in the language of the mail
 * program.
 *
 * @returns
 *   `undefined` when nothing is passed on.
 */
export function findForwarded(text: string): Forwarded | undefined {
  const lines = text.split(/\r?\n/u)
  for (let at = 0; at < lines.length; at += 1) {
    if (!mark.test(lines[at] ?? '')) continue
    const {headers, end} = readFields(lines, at + 1)
    const found = new Set(headers.map(([name]) => name))
    if (!found.has('from') || found.size < 2) continue
    return {headers, text: lines.slice(end).join('\n'), cover: lines.slice(0, at).join('\n')}
  }
  return undefined
}

function readFields(lines: readonly string[], from: number): {headers: Headers; end: number} {
  const headers: [string, string][] = []
  let at = from
  for (; at < lines.length && at < from + 14; at += 1) {
    const line = lines[at] ?? ''
    if (line.trim() === '') {
      if (headers.length > 0) break
      continue
    }
    const field = patterns
      .map(([name, pattern]) => [name, pattern.exec(line)?.[1]] as const)
      .find(([, value]) => value !== undefined)
    if (field?.[1] === undefined) break
    headers.push([field[0], field[1]])
  }
  return {headers, end: at}
}
