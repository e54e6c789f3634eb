import assert from 'node:assert/strict'
import test from 'node:test'
import {processBytes} from '../../src/pipeline/per-file.ts'
import {decodeCopy} from '../../src/read/decode.ts'
import {copyFromBytes} from '../../src/read/read-copy.ts'

/** What is read of bytes in a file, and what is said about its encoding. */
function read(file: string, bytes: Uint8Array) {
  const copy = copyFromBytes({bytes, file, received: '2031-03-05'})
  return {
    text: 'text' in copy ? copy.text : undefined,
    messages: copy.file.messages.map(({ruleId, reason}) => `${ruleId ?? ''}: ${reason}`)
  }
}

const latin = (text: string) => Buffer.from(text, 'latin1')
const xml = (encoding: string, text: string) =>
  `<?xml version="1.0" encoding="${encoding}"?><nitf><body><body.content><p>${text}</p></body.content></body></nitf>`
const mail = (head: string, text: string) =>
  `From: Ann Oke <ann@oaklet.example>\nTo: desk@oaklet.example\nDate: Tue, 4 Mar 2031 10:00:00 +0000\nSubject: Bees\n${head}\n\n${text}\n`
/** windows-1251: Пчелы вернулись в порт, сказал капитан. */
const russian = latin(
  '\xCF\xF7\xE5\xEB\xFB \xE2\xE5\xF0\xED\xF3\xEB\xE8\xF1\xFC \xE2 \xEF\xEE\xF0\xF2, \xF1\xEA\xE0\xE7\xE0\xEB \xEA\xE0\xEF\xE8\xF2\xE0\xED.'
)
const around = (before: string, bytes: Uint8Array, after = '') =>
  Buffer.concat([latin(before), bytes, latin(after)])

test('encodings, in the order in which they are tried', async (t) => {
  await t.test('first the byte order mark, whatever is declared', () => {
    const bytes = Buffer.concat([
      Buffer.from([0xff, 0xfe]),
      Buffer.from('encoding: Пчелы', 'utf16le')
    ])
    assert.equal(decodeCopy(bytes, 'windows-1252')?.text, 'encoding: Пчелы')
    const swapped = Buffer.concat([
      Buffer.from([0xfe, 0xff]),
      Buffer.from('Пчелы', 'utf16le').swap16()
    ])
    assert.equal(decodeCopy(swapped)?.encoding, 'utf-16be')
  })
  await t.test('then strict UTF-8; another declaration survives with one message', () => {
    const {text, messages} = read('a.xml', Buffer.from(xml('ISO-8859-1', 'Café')))
    assert.match(text ?? '', /Café/u)
    assert.deepEqual(messages, [
      'encoding-mismatch: Unexpected declaration of windows-1252, read as utf-8'
    ])
  })
  await t.test('then what an XML declaration says, without a word', () => {
    const {text, messages} = read('a.xml', latin(xml('ISO-8859-1', 'Caf\xE9 \x93bees\x94')))
    assert.match(text ?? '', /Café “bees”/u)
    assert.deepEqual(messages, [])
  })
  await t.test('then what a page says in its `meta` element', () => {
    for (const meta of [
      '<meta charset="windows-1251">',
      '<META http-equiv=Content-Type content="text/html; charset=windows-1251">'
    ]) {
      const bytes = around(`<html><head>${meta}</head><body><p>`, russian, '</p></body></html>')
      const {text, messages} = read('a.html', bytes)
      assert.match(text ?? '', /Пчелы вернулись/u)
      assert.deepEqual(messages, [])
    }
  })
  await t.test('then what a mail says, of itself or of its first text', () => {
    const whole = around(
      mail('Content-Type: text/plain;\n charset="windows-1251"', '@').split('@\n')[0] ?? '',
      russian
    )
    assert.match(read('a.eml', whole).text ?? '', /Пчелы вернулись/u)
    const head =
      'Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain; charset=koi8-r\nContent-Transfer-Encoding: 8bit'
    const koi = latin('\xF0\xDE\xC5\xCC\xD9')
    const {text, messages} = read('a.eml', around(mail(head, ''), koi, '\n--b--\n'))
    assert.match(text ?? '', /Пчелы/u)
    assert.deepEqual(messages, [])
  })
  await t.test('a mail of bytes encoded again says nothing about the file', () => {
    const head =
      'Content-Type: text/plain; charset=koi8-r\nContent-Transfer-Encoding: quoted-printable'
    const {entries} = processBytes(
      {bytes: Buffer.from(mail(head, '=F0=DE=C5=CC=D9 hier: é')), file: 'a.eml'},
      {
        outlets: [],
        minConfidence: 0.35,
        model: 'none',
        read: {root: '', maxBytes: 1e6}
      }
    )
    assert.match(entries[0]?.text ?? '', /^Пчелы/u)
  })
  await t.test('then by letters, with one message', () => {
    const {text, messages} = read('a.txt', russian)
    assert.equal(text, 'Пчелы вернулись в порт, сказал капитан.')
    assert.deepEqual(messages, [
      'guessed-encoding: Unexpected encoding, guessed windows-1251 from the letters'
    ])
  })
})

test('wrong declarations survive', async (t) => {
  const wrong = [
    ['UTF-8, but windows-1252', 'UTF-8', latin('Caf\xE9'), 'Café'],
    ['ISO-8859-1, but windows-1251', 'ISO-8859-1', russian, 'Пчелы вернулись'],
    [
      'Shift_JIS, but windows-1252',
      'Shift_JIS',
      latin('na\xEFve caf\xE9\xFF and tea'),
      'naïve caféÿ'
    ],
    ['UTF-16, but windows-1252', 'UTF-16', latin('Caf\xE9'), 'Café']
  ] as const
  for (const [name, declared, bytes, expected] of wrong) {
    await t.test(`of ${name}, with one message that names both`, () => {
      const [before = '', after = ''] = xml(declared, '@').split('@')
      const {text, messages} = read('a.xml', around(before, bytes, after))
      assert.ok(text?.includes(expected), text)
      assert.equal(messages.length, 1)
      assert.match(
        messages[0] ?? '',
        /^guessed-encoding: Unexpected encoding other than \S+, guessed/u
      )
    })
  }
  await t.test('of an encoding nobody knows', () => {
    assert.equal(decodeCopy(Buffer.from('Café'), 'x-nonsense')?.text, 'Café')
  })
})

test('UTF-16 without a mark', async (t) => {
  await t.test('should be told by where zero bytes stand in the opening', () => {
    const long = Buffer.from(
      `蜜蜂今天回到了港口。\n${'船长说没有人受伤。'.repeat(20)}\n`.repeat(3),
      'utf16le'
    )
    assert.equal(decodeCopy(long)?.encoding, 'utf-16le')
    assert.equal(decodeCopy(Buffer.from(long).swap16())?.encoding, 'utf-16be')
  })
  await t.test('should not be seen in copy with a few NUL bytes', () => {
    assert.equal(decodeCopy(Buffer.from('The bees\0 came home, she said.'))?.encoding, 'utf-8')
    assert.equal(decodeCopy(latin('The bees\0 came to the caf\xE9.'))?.encoding, 'windows-1252')
  })
  await t.test('should not be seen in bytes that are no text', () => {
    assert.equal(
      decodeCopy(Uint8Array.from({length: 400}, (_, at) => ((at * 7) % 256) & 0x8f)),
      undefined
    )
  })
})

test('text encoded twice', async (t) => {
  const twice = 'The cityâ€™s cafÃ©s stay open, the mayor said.'
  const mended = 'The city’s cafés stay open, the mayor said.'
  for (const [format, file, copy] of [
    ['plain text', 'a.txt', `Cafés\n\n${twice}\n`.replace('Cafés', 'Cafes')],
    ['Markdown', 'a.md', `# Cafes\n\n${twice}\n`],
    ['a mail', 'a.eml', mail('Content-Type: text/plain', twice)]
  ] as const) {
    await t.test(`should be mended in ${format}, with one message at the first place`, () => {
      const {entries, messages} = processBytes(
        {bytes: Buffer.from(copy), file, received: '2031-03-05'},
        {
          outlets: [],
          minConfidence: 0.35,
          model: 'none',
          read: {root: '', maxBytes: 1e6}
        }
      )
      const [entry] = entries
      const block = entry?.fields.body[0]
      assert.ok(block)
      assert.equal(block.text, mended)
      assert.equal(entry.text.slice(...block.span), mended)
      assert.deepEqual(
        messages.map(({ruleId, column}) => [ruleId, column]),
        [['mended-encoding', 9]]
      )
    })
  }
})

test('what a wire transmits as structure', async (t) => {
  await t.test('should be dropped from what is read', () => {
    const {entries} = processBytes(
      {
        bytes: latin('Bees return\n\nThe bees\x7F came\x12 home\x14, she said.\x0C\n'),
        file: 'a.txt'
      },
      {
        outlets: [],
        minConfidence: 0.35,
        model: 'none',
        read: {root: '', maxBytes: 1e6}
      }
    )
    assert.equal(entries[0]?.fields.body[0]?.text, 'The bees came home, she said.')
  })
})
