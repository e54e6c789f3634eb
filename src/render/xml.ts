/** The line every XML file of ours begins with. */
export const xmlHead = '<?xml version="1.0" encoding="utf-8"?>\n'

/** Control characters that XML 1.0 does not allow, and halves of letters. */
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;'
}

/** @returns Text as it may stand in XML, in an element or an attribute. */
export function escapeXml(text: string): string {
  return text.replace(forbidden, '').replace(/[&<>"]/gu, (sign) => entities[sign] ?? '')
}

/**
 * Print an element.
 *
 * @param attributes
 *   Those that are `undefined` are left out.
 * @param content
 *   Text, which is escaped, or elements one below the other.
 */
export function toXml(
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  content: string | readonly string[] = []
): string {
  const printed = Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? '' : ` ${key}="${escapeXml(value)}"`))
    .join('')
  if (typeof content === 'string') return `<${name}${printed}>${escapeXml(content)}</${name}>`
  if (content.length === 0) return `<${name}${printed}/>`
  return `<${name}${printed}>\n${content.join('\n')}\n</${name}>`
}
