/** One JSON-LD object, or a part of one, as plain data. */
export type Thing = Readonly<Record<string, unknown>>

/** The vocabulary of every object of ours. */
export const vocabulary = {'@context': 'https://schema.org'} as const

/** @returns The address, where it is one of the web; copy may state anything. */
export function webAddress(address: string | undefined): string | undefined {
  return address !== undefined && /^https?:\/\//iu.test(address) && URL.canParse(address)
    ? address
    : undefined
}
