/**
 * @returns
 *   A text with its percent-encoded characters; `undefined` when what stands behind a percent sign is
 *   no UTF-8.
 */
export function decodePercent(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}
