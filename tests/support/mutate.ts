/** Numbers that look random and are the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Pieces that stand for structure in one format or another. */
const pieces = [
  ...['\0', '\x01', '\x02', '\x03', '\x16', '\x1F', '\x7F', '\r', '\r\n', '\n\n\n', '\t', '\uFEFF'],
  ...['\u2028', '\u202E', '\uD83D', '\uDC00', '\u0300', 'İ', '\u00AD', '\uFFFD', '　'],
  ...[
    '---\n',
    '---js\n',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '<script>',
    '</script>',
    '<p>',
    '</p>'
  ],
  ...[
    '<b>',
    '<table><tr><td>',
    '<a href="',
    '&amp;',
    '&#0;',
    '&#x110000;',
    '&bomb;',
    '<!DOCTYPE x ['
  ],
  ...[
    '"',
    '""',
    '“',
    '”',
    '«',
    '(',
    ')',
    '((',
    '{',
    '}',
    '[',
    ']',
    '\\',
    '\\u',
    '\\ud800',
    ',',
    ';'
  ],
  ...[
    '--b\n',
    'Content-Type: message/rfc822\n\n',
    'Content-Transfer-Encoding: base64\n',
    '=?utf-8?b?'
  ],
  ...[
    'By ',
    ' said',
    ' told ',
    ' - ',
    ' (AP) - ',
    'Reuter',
    '-30-',
    '(Reporting by ',
    'EMBARGOED until '
  ],
  ...['31 Feb', '99/99/9999', '0000-00-00', '1e999', '-0', 'null', '__proto__', 'constructor']
].map((piece) => Buffer.from(piece, 'utf8'))

type Random = () => number

const below = (random: Random, limit: number) => Math.floor(random() * limit)

type Mutation = (bytes: Buffer, random: Random, other: Buffer) => Buffer

const mutations: readonly Mutation[] = [
  function flip(bytes, random) {
    const copy = Buffer.from(bytes)
    for (let count = 1 + below(random, 8); count > 0; count -= 1)
      copy[below(random, copy.length)] = below(random, 256)
    return copy
  },
  (bytes, random) => bytes.subarray(0, below(random, bytes.length)),
  (bytes, random) => bytes.subarray(below(random, bytes.length)),
  function splice(bytes, random, other) {
    const from = below(random, other.length)
    const part = other.subarray(from, from + below(random, 400))
    return insert(bytes, below(random, bytes.length), part)
  },
  function drop(bytes, random) {
    const from = below(random, bytes.length)
    return Buffer.concat([bytes.subarray(0, from), bytes.subarray(from + below(random, 60))])
  },
  function repeat(bytes, random) {
    const from = below(random, bytes.length)
    const part = bytes.subarray(from, from + 1 + below(random, 80))
    const times = 1 + below(random, 40)
    return insert(bytes, from, Buffer.concat(Array.from({length: times}, () => part)))
  },
  function nest(bytes, random) {
    const [open, close] = wrappings[below(random, wrappings.length)] ?? ['', '']
    const depth = 1 + below(random, 300)
    return Buffer.concat([Buffer.from(open.repeat(depth)), bytes, Buffer.from(close.repeat(depth))])
  },
  function strew(bytes, random) {
    let copy = bytes
    for (let count = 1 + below(random, 6); count > 0; count -= 1) {
      const piece = pieces[below(random, pieces.length)] ?? Buffer.alloc(0)
      copy = insert(copy, below(random, copy.length), piece)
    }
    return copy
  }
]

const wrappings = [
  ['<div>', '</div>'],
  ['<b>', ''],
  ['[', ']'],
  ['(', ')'],
  ['“', '”'],
  ['> ', ''],
  ['- ', ''],
  ['*', '*']
] as const

function insert(bytes: Buffer, at: number, part: Buffer): Buffer {
  return Buffer.concat([bytes.subarray(0, at), part, bytes.subarray(at)])
}

/**
 * Damage copy as lines, programs and malice do: bytes flipped, cut off, doubled, nested, spliced
 * with other copy, signs strewn in. One to three times.
 *
 * @param other
 *   Copy to take pieces from.
 */
export function mutate(bytes: Buffer, other: Buffer, random: Random): Buffer {
  let damaged = bytes
  for (let count = 1 + below(random, 3); count > 0 && damaged.length > 0; count -= 1)
    damaged = mutations[below(random, mutations.length)]?.(damaged, random, other) ?? damaged
  return damaged
}
