import {decodeAs, tryDecode} from './decode-as.ts'
import {guessEncoding, guessWide} from './guess-encoding.ts'

/** Text made from bytes. */
export interface Decoded {
  readonly text: string
  /** WHATWG label of the encoding used. */
  readonly encoding: string
  /** Whether the encoding was guessed from the letters. */
  readonly guessed: boolean
  /** What the copy declares, where that is wrong. */
  readonly declared?: string
}

/**
 * Decode copy: byte order mark, then strict UTF-8, then what the copy declares, then the encoding
 * its letters speak for. Bytes without meaning become U+FFFD. A declaration that the bytes contradict
 * counts for nothing.
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
  if (hasSignature(content)) return undefined
  // UTF-16 is full of bytes that would be controls; whether it is text is told by its letters.
  if (isBinary(content)) return content.includes(0) ? wide(content) : undefined

  const label = declared === undefined ? undefined : toLabel(declared)
  const strict = tryDecode(content, 'utf-8')
  if (strict !== undefined || hasMark) {
    const text = strict ?? decodeAs(content, 'utf-8')
    const isWrong = label !== undefined && label !== 'utf-8' && /[^\0-\x7F]/u.test(text)
    return {text, encoding: 'utf-8', guessed: false, ...(isWrong && {declared: label})}
  }
  const inPairs = content.subarray(0, 8192).includes(0) ? wide(content) : undefined
  if (inPairs) return inPairs
  const guess = guessEncoding(content)
  if (label !== undefined && canBe(content, label, guess)) return stated(content, label)
  return {
    text: decodeAs(content, guess),
    encoding: guess,
    guessed: guess !== 'utf-8',
    ...(label !== undefined && label !== guess && {declared: label})
  }
}

/** Western encodings, which exports declare whatever they hold. */
const western = /^(?:windows-1252|iso-8859-(?:1|15)|macintosh)$/u

/** Whether bytes that are no UTF-8 may be in the encoding declared. */
function canBe(bytes: Uint8Array, label: string, guess: string): boolean {
  if (label === 'utf-8' || label.startsWith('utf-16')) return false
  if (western.test(label)) return /^(?:windows-125[24]|iso-8859-\d+|utf-8)$/u.test(guess)
  return tryDecode(bytes, label) !== undefined
}

function wide(bytes: Uint8Array): Decoded | undefined {
  const encoding = guessWide(bytes)
  return encoding === undefined
    ? undefined
    : {text: decodeAs(bytes, encoding), encoding, guessed: true}
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

/** Copy whose line noise holds more NUL bytes is none, or is UTF-16. */
const mostZeros = 0.02

/** Controls that old wires transmit as structure are text; a share of others is not. */
function isBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 4096)
  let odd = 0
  let zeros = 0
  for (const byte of head) {
    if (byte === 0) zeros += 1
    else if ((byte > 3 && byte < 9) || byte === 0x0b || (byte > 0x0d && byte < 0x11)) odd += 1
    else if (byte > 0x16 && byte < 0x20 && byte !== 0x1a && byte !== 0x1f) odd += 1
  }
  if (zeros > Math.max(2, head.length * mostZeros)) return true
  // A transmission opens with SYN or SOH; typesetters' codes for tables may fill it.
  if (head[0] === 0x16 || head[0] === 0x01) return false
  return odd > Math.max(2, head.length * 0.03)
}
