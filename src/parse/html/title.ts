/** Parts a title is made of: headline, section, site. */
const parting = /\s+[|–—·•»:]\s+|\s+-\s+|\s*[|｜：_ㅣ]\s*|(?<=\S)\s*-(?=정치|경제|사회)/u

/**
 * Take the headline out of a title that names the site behind it or before it.
 *
 * @param printed
 *   Headings the page prints: one of them that is part of the title is the headline.
 * @param sites
 *   Names of the site.
 */
export function headlineOf(
  title: string,
  printed: readonly string[],
  sites: readonly string[]
): string {
  const heading = printed.find(
    (each) => each.length > 12 && each.length < title.length && toKey(title).includes(toKey(each))
  )
  const parts = title.split(parting)
  if (heading !== undefined && (parts.length > 1 || isBehindSite(title, heading))) return heading
  const keys = sites.map(toKey).filter((key) => key !== '')
  const isSite = (part: string) => {
    const key = toKey(part)
    return key !== '' && keys.some((site) => site === key || (key.length > 3 && site.includes(key)))
  }
  let bare = title
  for (
    let last = parts.pop();
    parts.length > 0 && last !== undefined && isSite(last);
    last = parts.pop()
  ) {
    bare = bare.slice(0, bare.lastIndexOf(last)).replace(/[\s|｜–—·•»:：_ㅣ-]+$/u, '')
  }
  return bare
}

/** `Harbour Post: Old ferry stays`. */
function isBehindSite(title: string, heading: string): boolean {
  return title.endsWith(heading) && /\p{L}\s?:\s*$/u.test(title.slice(0, -heading.length))
}

/** @returns Letters and digits only, small. */
export function toKey(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}
