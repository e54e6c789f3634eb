import {UserError} from '../diagnostics/user-error.ts'

/**
 * Read standard input to its end.
 *
 * @param maxBytes
 *   More is not waited for.
 * @throws UserError
 *   When there is more.
 */
export async function readInput(
  input: NodeJS.ReadableStream,
  maxBytes: number
): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of input) {
    const bytes = Buffer.from(chunk)
    length += bytes.length
    if (length > maxBytes) {
      throw new UserError(`Unexpected size of standard input, expected at most ${maxBytes} bytes`)
    }
    chunks.push(bytes)
  }
  return Buffer.concat(chunks)
}
