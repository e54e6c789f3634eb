const otherCapital = /^\p{Lu}/u

/** Where the capital letters of a text stand, in order. */
export function capitalsIn(text: string): readonly number[] {
  const found: number[] = []
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code < 128) {
      if (code > 64 && code < 91) found.push(at)
      // Typographic marks are the most common of the rest.
    } else if ((code < 0x2000 || code > 0x206f) && otherCapital.test(text.slice(at, at + 2)))
      found.push(at)
  }
  return found
}

/**
 * Go through a whole text for a pattern that begins with a capital letter. To look for the letters by
 * their numbers, once for all patterns, and ask a pattern there takes a fraction of its time alone.
 *
 * @param capitals
 *   Where the capitals of the text stand.
 * @param pattern
 *   Sticky, its first letter a capital.
 * @param mayBegin
 *   Told where a capital stands, whether the pattern is worth asking there.
 * @returns
 *   Its matches in text order, none within another.
 */
export function matchCapitals(
  text: string,
  capitals: readonly number[],
  pattern: RegExp,
  mayBegin: (at: number) => boolean = () => true
): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  let free = 0
  for (const at of capitals) {
    if (at < free || !mayBegin(at)) continue
    pattern.lastIndex = at
    const match = pattern.exec(text)
    if (!match) continue
    found.push(match)
    free = pattern.lastIndex
  }
  return found
}
