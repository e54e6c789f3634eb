/** @returns A language tag (BCP 47) in canonical form: `EN` → `en`; `undefined` when it is none. */
export function canonicalTag(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0]
  } catch {
    return undefined
  }
}
