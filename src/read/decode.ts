import {decodeAs, tryDecode} from './decode-as.ts'
import {guessEncoding} from './guess-encoding.ts'

/** Text made from bytes. */
export interface Decoded {
  readonly text: string
  /** WHATWG label of the encoding used. */
  readonly encoding: string
  /** Whether the encoding was guessed from the letters. */
  readonly guessed: boolean
}

/**
 * Decode copy: byte order mark, then strict UTF-8, then what the copy declares, then the encoding
 * its letters speak for. Bytes without meaning become U+FFFD.
 *
 * @param declared
 *   Label the copy states about itself; an unknown one is passed over.
 * @returns
 *   The text without byte order mark; `undefined` when the bytes are no text.
 */
export function decodeCopy(bytes: Uint8Array, declared?: string): Decoded | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return stated(bytes.subarray(2), 'utf-16le')
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return stated(bytes.subarray(2), 'utf-16be')
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
  const content = hasMark ? bytes.subarray(3) : bytes
  // UTF-16 is full of bytes that would be controls; whether it is text is told by its letters.
  if (hasSignature(content) || (!content.includes(0) && isBinary(content))) return undefined

  const strict = content.includes(0) ? undefined : tryDecode(content, 'utf-8')
  if (hasMark || strict !== undefined) {
    return {text: strict ?? decodeAs(content, 'utf-8'), encoding: 'utf-8', guessed: false}
  }
  const label = declared && toLabel(declared)
  if (label) return stated(content, label)
  const guess = guessEncoding(content)
  if (guess === undefined) return undefined
  return {text: decodeAs(content, guess), encoding: guess, guessed: guess !== 'utf-8'}
}

function stated(bytes: Uint8Array, encoding: string): Decoded {
  return {text: decodeAs(bytes, encoding), encoding, guessed: false}
}

function toLabel(name: string): string | undefined {
  try {
    return new TextDecoder(name).encoding
  } catch {
    return undefined
  }
}

const signatures = [
  '\x89PNG',
  'GIF8',
  '%PDF',
  'PK\x03\x04',
  '\xFF\xD8\xFF',
  '\x1F\x8B',
  '\x7FELF',
  'RIFF'
]

function hasSignature(bytes: Uint8Array): boolean {
  const opening = Buffer.from(bytes.subarray(0, 8)).toString('latin1')
  return signatures.some((signature) => opening.startsWith(signature))
}

/** Controls that old wires transmit as structure are text; a share of others is not. */
function isBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 4096)
  // A transmission opens with SYN or SOH; typesetters' codes for tables may fill it.
  if (head[0] === 0x16 || head[0] === 0x01) return head.includes(0)
  let odd = 0
  for (const byte of head) {
    if ((byte > 3 && byte < 9) || byte === 0x0b || (byte > 0x0d && byte < 0x11)) odd += 1
    else if (byte > 0x16 && byte < 0x20 && byte !== 0x1a && byte !== 0x1f) odd += 1
  }
  return odd > Math.max(2, head.length * 0.03)
}
