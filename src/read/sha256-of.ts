import {createHash} from 'node:crypto'

/** @returns SHA-256 of bytes, as hex digits. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
