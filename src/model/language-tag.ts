/** @returns A language tag (BCP 47) in canonical form: `EN` → `en`; `undefined` when it is none. */
export function canonicalTag(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0]
  } catch {
    return undefined
  }
}

/** @returns The first part of a language tag (BCP 47), which names the language alone: `pt-BR` → `pt`. */
export function primarySubtag(tag: string): string {
  const [first = ''] = tag.toLowerCase().split('-', 1)
  return first
}
