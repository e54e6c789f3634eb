/** Marks that some print and others leave out: Latin accents, Arabic vowels, Hebrew points. */
const optionalMarks = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670\u0640]/gu

/** Words before a name that are no part of it. Only English ones are folded in any case: “La Prensa” is a name, “la Casa Blanca” is not. */
const article =
  /^(?:(?:[Tt]he|THE|an?) |(?:le|la|les|el|los|las|il|lo|gli|der|die|das|o|os|as) |l['’])(?=\S)/u

/** Titles that stand before a name in one story and are missing in another. */
const titles =
  'mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|lord|lady|president|vice president|prime minister|foreign minister|minister|senator|sen|representative|rep|governor|gov|general|gen|colonel|col|lieutenant|lt|captain|capt|major|maj|sergeant|sgt|judge|justice|ambassador|mayor|rabbi|sheikh|imam|bishop|archbishop|cardinal|reverend|rev|secretary|commander|cmdr|admiral|adm|brigadier|brig|chancellor|monsieur|madame|mme|senor|senora|herr|frau'
const title = new RegExp(`^(?:${titles}) (?=\\S+ \\S)`, 'u')
const anyTitle = new RegExp(`^(?:${titles}) (?=\\S)`, 'u')

/** Titles that may be those of somebody’s wife. */
const wedded = /^(?:mrs|mme|madame|senora|frau) /u

/** A name and, where it brings one, its short form: “Agence France-Presse (AFP)”. */
export interface NameForms {
  readonly name: string
  readonly short?: string
}

/** @returns A printed name without the short form in brackets behind it. */
export function splitShortForm(printed: string): NameForms {
  const tidy = printed.replace(/\s+/gu, ' ').trim()
  const match = /^(?<name>.+?) \((?<short>\p{Lu}[\p{L}\p{N}&.-]{1,11})\)$/u.exec(tidy)
  const {name, short} = match?.groups ?? {}
  return name !== undefined && short !== undefined ? {name, short} : {name: tidy}
}

/**
 * Make the key under which one name meets its other spellings: case, leading article, possessive,
 * accents, dots in initials, hyphens and quotation marks do not count.
 *
 * @returns
 *   Lower-case words with single spaces; empty when the name has no letter or digit.
 */
export function foldName(name: string): string {
  return name
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^["“”‘’'«»„]+|["“”«»„]+$/gu, '')
    .replace(article, '')
    .replace(/['’]s$|(?<=s)['’]$/u, '')
    .normalize('NFKD')
    .replace(optionalMarks, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/(?<=\p{L})\.(?=\p{L}(?:\.|\b))/gu, '')
    .replace(/&/gu, ' and ')
    .replace(/['’ʼ״׳]/gu, '')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim()
}

/** @returns The key of a person's name: titles do not count as long as two words are left, and a surname never meets a full name. */
export function foldPersonName(name: string): string {
  let key = foldName(name)
  for (let shorter = key.replace(title, ''); shorter !== key; shorter = key.replace(title, '')) {
    key = shorter
  }
  return key
}

/**
 * @returns
 *   The key of a surname that is printed alone, with or without a title; absent for other names, and
 *   behind titles under which a husband's name may stand.
 */
export function toSurname(printed: string): string | undefined {
  let rest = foldName(printed)
  if (wedded.test(rest)) return undefined
  let words = printed.trim().split(/\s+/u).length
  for (let next = rest.replace(anyTitle, ''); next !== rest; next = rest.replace(anyTitle, '')) {
    words -= rest.split(' ').length - next.split(' ').length
    rest = next
  }
  return words === 1 && rest !== '' ? rest : undefined
}

/** @returns The host when the name is a web address: “www.axios.com” gives “axios.com”; else absent. */
export function toHost(name: string): string | undefined {
  const match = /^(?:https?:\/\/)?(?:www\.)?(?<host>[a-z0-9-]+(?:\.[a-z0-9-]+)+)\/?$/iu.exec(name)
  return match?.groups?.host?.toLowerCase()
}

/** @returns The part of a host that names the site: “axios” of “axios.com”, “calder” of “news.calder.co.uk”. */
export function toSiteName(host: string): string | undefined {
  const labels = host.split('.')
  const second = labels.at(-2)
  const generic = second !== undefined && /^(?:co|com|org|net|gov|ac|edu)$/u.test(second)
  return generic && labels.length > 2 ? labels.at(-3) : second
}
