/**
 * @param address
 *   `data:image/…;base64,…`
 * @returns
 *   The bytes; `undefined` when what stands there is no base64.
 */
export function decodeDataAddress(address: string): Buffer | undefined {
  const text = address.slice(address.indexOf(',') + 1)
  if (!/^[A-Za-z\d+/_-]+={0,2}$/u.test(text) || text.replace(/=+$/u, '').length % 4 === 1) {
    return undefined
  }
  return Buffer.from(text, 'base64')
}
