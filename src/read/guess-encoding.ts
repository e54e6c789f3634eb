import {decodeAs, tryDecode} from './decode-as.ts'

interface Script {
  readonly encoding: string
  /** Letters that make up most of any text in the language. */
  readonly common: RegExp
  /** Every letter of the script. */
  readonly letters: RegExp
}

const singleByte: readonly Script[] = [
  {encoding: 'windows-1251', common: /[аеиносртвлкд]/gu, letters: /[а-яё]/gu},
  {encoding: 'koi8-r', common: /[аеиносртвлкд]/gu, letters: /[а-яё]/gu},
  {encoding: 'windows-1256', common: /[اليونمرتب]/gu, letters: /[\u0621-\u0652]/gu},
  {encoding: 'windows-1255', common: /[יוהלאמרתבש]/gu, letters: /[\u05D0-\u05EA]/gu}
]

const multiByte: readonly Script[] = [
  {
    encoding: 'shift_jis',
    common: /[\u3041-\u3093]/gu,
    letters: /[\u3041-\u30FA\u4E00-\u9FFF、。]/gu
  },
  {encoding: 'euc-jp', common: /[\u3041-\u3093]/gu, letters: /[\u3041-\u30FA\u4E00-\u9FFF、。]/gu},
  {encoding: 'euc-kr', common: /[이다는에의을가한고]/gu, letters: /[\uAC00-\uD7A3]/gu},
  {
    encoding: 'gb18030',
    common: /[的一是在不了有和人这中大为上个国]/gu,
    letters: /[\u4E00-\u9FFF，。、]/gu
  },
  {
    encoding: 'big5',
    common: /[的一是在不了有和人這中大為上個國]/gu,
    letters: /[\u4E00-\u9FFF，。、]/gu
  }
]

/**
 * Guess the encoding of bytes that are not UTF-8 from the letters they would be.
 *
 * @returns
 *   A WHATWG label; `utf-8` when most of it is UTF-8 and only a few bytes are broken.
 */
export function guessEncoding(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, 200_000)
  if (isMostlyUtf8(sample)) return 'utf-8'

  let high = 0
  let ascii = 0
  for (const byte of sample) {
    if (byte > 0x7f) high += 1
    else if ((byte | 0x20) > 0x60 && (byte | 0x20) < 0x7b) ascii += 1
  }
  if (high < ascii * 0.4) return isTurkish(sample) ? 'iso-8859-9' : 'windows-1252'

  let best = {encoding: 'windows-1252', score: 0.35}
  for (const script of multiByte) {
    // A sample may end inside a letter; nothing else may go wrong.
    const text =
      tryDecode(sample, script.encoding) ?? tryDecode(sample.subarray(0, -1), script.encoding)
    if (text === undefined) continue
    const score = rate(text, script, 0.6, 4)
    if (score > best.score) best = {encoding: script.encoding, score}
  }
  for (const script of singleByte) {
    const score = rate(decodeAs(sample, script.encoding), script, 0.5, 0.8)
    if (score > best.score) best = {encoding: script.encoding, score}
  }
  return best.encoding
}

function rate(text: string, script: Script, letterWeight: number, commonWeight: number): number {
  const foreign = text.replace(/[\0-\x7F]/gu, '').length
  if (foreign === 0) return 0
  const letters = (text.match(script.letters) ?? []).length / foreign
  const common = (text.match(script.common) ?? []).length / foreign
  return letters * letterWeight + Math.min(common * commonWeight, 1)
}

function isMostlyUtf8(bytes: Uint8Array): boolean {
  const text = decodeAs(bytes, 'utf-8')
  const broken = (text.match(/\uFFFD/gu) ?? []).length
  const whole = (text.match(/[^\0-\x7F\uFFFD]/gu) ?? []).length
  // Programs that know signs as two halves write each half in three bytes of its own.
  const halves =
    Buffer.from(bytes)
      .toString('latin1')
      .match(/\xED[\xA0-\xBF][\x80-\xBF]/gu) ?? []
  return whole + halves.length * 3 > (broken - halves.length * 3) * 5
}

/** ğ, ı, ş stand where Western copy has ð, ý, þ, which next to none of its languages use. */
function isTurkish(bytes: Uint8Array): boolean {
  let turkish = 0
  let high = 0
  for (const byte of bytes) {
    if (byte > 0xbf) high += 1
    if (byte === 0xf0 || byte === 0xfd || byte === 0xfe || byte === 0xdd || byte === 0xde)
      turkish += 1
  }
  return turkish > high * 0.25
}

/** How far the opening is looked at to tell UTF-16, in bytes. */
const reach = 8192

/**
 * UTF-16 without a byte order mark: in copy of any script the zero bytes of spaces, digits and line
 * ends stand all at even or all at odd places.
 *
 * @returns
 *   `undefined` when the bytes are no text in either order.
 */
export function guessWide(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, Math.min(reach, bytes.length - (bytes.length % 2)))
  let even = 0
  let odd = 0
  sample.forEach((byte, index) => {
    if (byte !== 0) return
    if (index % 2 === 0) even += 1
    else odd += 1
  })
  const encoding = even > odd ? 'utf-16be' : 'utf-16le'
  if (Math.min(even, odd) > Math.max(even, odd) * 0.1) return undefined
  // The sample may end between the halves of a pair.
  const text = decodeAs(sample, encoding).replace(/\uFFFD$/u, '')
  return isWritten(text) ? encoding : undefined
}

const scripts = [
  /\p{Script=Latin}/gu,
  /\p{Script=Cyrillic}/gu,
  /\p{Script=Greek}/gu,
  /\p{Script=Arabic}/gu,
  /\p{Script=Hebrew}/gu,
  /\p{Script=Devanagari}/gu,
  /\p{Script=Thai}/gu,
  /\p{Script=Hangul}/gu,
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu
]
/** Two letters of ASCII read as one sign are mostly Han, too, but never these. */
const eastAsian = /[\u3041-\u30FA的一不了有和人这這為的国國で]/gu

/** Whether text is of one script, as copy is, and not what any bytes give. */
function isWritten(text: string): boolean {
  const count = (pattern: RegExp) => (text.match(pattern) ?? []).length
  const letters = count(/\p{L}/gu)
  const plain = count(/[\p{L}\p{M}\p{N}\p{P}\p{S}\p{Z}\r\n\t]/gu)
  if (plain < text.length * 0.9) return false
  const shares = scripts.map(count)
  const most = Math.max(...shares)
  const isHan = most === shares.at(-1) && most > 0
  return most >= letters * 0.7 && (!isHan || count(eastAsian) >= most * 0.02)
}
