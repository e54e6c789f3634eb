import type {VFile} from 'vfile'
import {report} from '../../diagnostics/message.ts'
import type {Span} from '../../model/span.ts'
import type {JsonValue} from './json-value.ts'

/** No newsroom format nests deeper. */
const deepest = 200

const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/uy
const literal = /true|false|null/uy
const plain = /[^"\\\0-\x1F]+/uy
const escapes: Readonly<Record<string, string>> = {
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t'
}

class Broken extends Error {}

/**
 * Parse JSON with positions: keys named twice are told and the last value taken, as JavaScript
 * does; of a file that breaks off everything up to there is kept.
 *
 * Reports `broken-markup`, `deep-nesting`, `duplicate-key`, `unreadable-bytes`.
 *
 * @param extent
 *   The part of the file's text to parse.
 * @param options
 *   `cutTexts`: whether a text that never ends is kept as far as it goes, which is no name and no date.
 * @returns
 *   `undefined` when nothing could be read.
 */
export function parseJson(
  file: VFile,
  text: string,
  [from, to]: Span,
  {cutTexts = true}: {readonly cutTexts?: boolean} = {}
): JsonValue | undefined {
  let at = from
  let depth = 0
  let root: JsonValue | undefined
  try {
    value((found) => (root = found))
    space()
    if (at < to) fail('end of file')
  } catch (error) {
    if (!(error instanceof Broken)) throw error
    tell('broken-markup', error.message)
  }
  return root

  function value(keep: (found: JsonValue) => void): void {
    space()
    const sign = text[at]
    if (sign === '{') object(keep)
    else if (sign === '[') list(keep)
    else if (sign === '"') keep(string(keep))
    else {
      const word = match(literal)
      if (word !== undefined) keep(word === 'null' ? null : word === 'true')
      else {
        const digits = match(number)
        if (digits === undefined) fail('a value')
        else keep(Number(digits))
      }
    }
  }

  function object(keep: (found: JsonValue) => void): void {
    const members: Record<string, JsonValue> = {__proto__: null}
    keep(members)
    enter()
    if (!skip('}')) {
      do {
        space()
        const start = at
        if (text[at] !== '"') fail('a key')
        const key = string()
        if (key in members) {
          tell('duplicate-key', `Unexpected key “${key.slice(0, 60)}” for the second time`, start)
        }
        if (!skip(':')) fail('`:`')
        value((found) => (members[key] = found))
      } while (skip(','))
      if (!skip('}')) fail('`,` or `}`')
    }
    depth -= 1
  }

  function list(keep: (found: JsonValue) => void): void {
    const items: JsonValue[] = []
    keep(items)
    enter()
    if (!skip(']')) {
      do value((found) => items.push(found))
      while (skip(','))
      if (!skip(']')) fail('`,` or `]`')
    }
    depth -= 1
  }

  function enter(): void {
    at += 1
    depth += 1
    if (depth <= deepest) return
    tell('deep-nesting', `Unexpected nesting below ${deepest} levels`)
    throw new Broken(`Unexpected depth, left out the rest`)
  }

  function string(keep?: (found: string) => void): string {
    const start = at
    const found = stringAsWritten(keep)
    if (!/\p{Surrogate}/u.test(found)) return found
    tell('unreadable-bytes', 'Unexpected half of a character', start)
    return found.replace(/\p{Surrogate}/gu, '\uFFFD')
  }

  function stringAsWritten(keep?: (found: string) => void): string {
    let found = ''
    at += 1
    for (;;) {
      found += match(plain) ?? ''
      const sign = text[at]
      if (at >= to || sign === undefined) {
        if (cutTexts) keep?.(found)
        return fail('the end of a text')
      }
      at += 1
      if (sign === '"') return found
      if (sign === '\\') found += escape()
      // Exports by hand hold raw line ends inside texts.
      else found += sign
    }
  }

  function escape(): string {
    const sign = text[at] ?? ''
    at += 1
    if (sign !== 'u') return escapes[sign] ?? sign
    const code = /^[\da-f]{4}/iu.exec(text.slice(at, at + 4))?.[0]
    if (code === undefined) return '\uFFFD'
    at += 4
    return String.fromCharCode(Number.parseInt(code, 16))
  }

  function match(pattern: RegExp): string | undefined {
    pattern.lastIndex = at
    const found = pattern.exec(text)?.[0]
    if (found === undefined || at + found.length > to) return undefined
    at += found.length
    return found
  }

  function skip(sign: string): boolean {
    space()
    if (at >= to || text[at] !== sign) return false
    at += 1
    return true
  }

  function space(): void {
    while (at < to && /[\s\uFEFF]/u.test(text[at] ?? '')) at += 1
  }

  function fail(expected: string): never {
    const found = at >= to ? 'end of file' : `\`${text[at] ?? ''}\``
    throw new Broken(`Unexpected ${found}, expected ${expected}`)
  }

  function tell(
    ruleId: 'broken-markup' | 'deep-nesting' | 'duplicate-key' | 'unreadable-bytes',
    reason: string,
    start = at
  ): void {
    const first = Math.max(from, Math.min(start, to - 1))
    report(file, ruleId, reason, {span: [first, Math.min(first + 1, to)]})
  }
}
