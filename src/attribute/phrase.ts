/** The phrase without “the”, “a” or “an” in front. */
export function withoutArticle(phrase: string): string {
  return phrase.replace(/^(?:the|a|an)\s+/iu, '')
}

/** Whether a phrase is one word or two, so that no word in it links others. */
function isShort(phrase: string): boolean {
  const space = phrase.indexOf(' ')
  return space < 0 || (space > 0 && !/\s/u.test(phrase.slice(space + 1)))
}

/** The part of a phrase up to its first aside: “Tomas Reyl” of “Tomas Reyl, who spoke …”. */
export function headOf(phrase: string): string {
  if (isShort(phrase) && !/[,(–—-]/u.test(phrase)) return phrase.trim()
  const cut = phrase.search(
    /,|\s\(|\s[-–—]+\s|\s(?:who(?:['’]\p{L}+)?|which|whose|cited|quoted|interviewed|contacted|familiar|briefed|close(?= to\s)|(?:not )?involved)\s/u
  )
  return (cut < 0 ? phrase : phrase.slice(0, cut)).trim()
}

/** A noun in the singular; words without one stay. */
export function singular(word: string): string {
  if (word === 'people') return word
  if (/(?:ss|us|is)$/u.test(word)) return word
  if (word.endsWith('men')) return `${word.slice(0, -3)}man`
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`
  if (/(?:ses|xes|ches|shes)$/u.test(word)) return word.slice(0, -2)
  return word.endsWith('s') ? word.slice(0, -1) : word
}

/** The noun a phrase is about: the last word before “of”, “in”, “with”. */
export function headNoun(phrase: string): string {
  if (isShort(phrase) && !/\s(?:and|or|nor)$/u.test(phrase))
    return phrase.slice(phrase.lastIndexOf(' ') + 1).replace(/['’]s?$/u, '')
  const plain =
    phrase.split(
      /\s(?:of|in|from|with|for|at|on|familiar|close(?= to\s)|briefed|to|involved|near|within|inside|who|that|by|about|present|here|there|dated|drawn|into|between|against|among|seen|obtained|reviewed|viewed|read|shared|published|leaked|posted|released|(?:it|they|he|she)(?= (?:has|had|have)\s))\s/u
    )[0] ?? phrase
  return (
    plain
      .replace(/\s(?:and|or|nor)$/u, '')
      .split(/\s+/u)
      .at(-1)
      ?.replace(/['’]s?$/u, '') ?? ''
  )
}

/** What stands between sources and somebody they are not: “close to”. */
export const besideAnother =
  '(?:close to|familiar with|(?:briefed|informed) (?:on|by|about)|knowledge of|involved (?:in|with)|privy to|aware of)'

const beside = new RegExp(`\\s${besideAnother}\\s`, 'u')

/** “two people close to its owner, Norden Fund”: a name behind is that of another. */
export function speaksOfAnother(phrase: string): boolean {
  return beside.test(phrase)
}
