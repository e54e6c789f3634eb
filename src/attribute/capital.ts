const otherCapital = /^\p{Lu}/u

/** Where the first capital letter at or behind an offset stands; the length of the text where none does. */
function nextCapital(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code < 128) {
      if (code > 64 && code < 91) return at
      // Typographic marks are the most common of the rest.
    } else if ((code < 0x2000 || code > 0x206f) && otherCapital.test(text.slice(at, at + 2)))
      return at
  }
  return text.length
}

/**
 * Go through a whole text for a pattern that begins with a capital letter. To look for the letters by
 * their numbers and ask the pattern there takes a quarter of the time of the pattern alone.
 *
 * @param pattern
 *   Sticky, its first letter a capital.
 * @param mayBegin
 *   Told where a capital stands, whether the pattern is worth asking there.
 * @returns
 *   Its matches in text order, none within another.
 */
export function matchCapitals(
  text: string,
  pattern: RegExp,
  mayBegin: (at: number) => boolean = () => true
): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  for (let at = nextCapital(text, 0); at < text.length;) {
    pattern.lastIndex = at
    const match = mayBegin(at) ? pattern.exec(text) : null
    if (match) found.push(match)
    at = nextCapital(text, match ? pattern.lastIndex : at + 1)
  }
  return found
}
