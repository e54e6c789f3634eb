import assert from 'node:assert/strict'
import test from 'node:test'
import {decodeCopy} from '../../src/read/decode.ts'

/** Encode by looking every letter up in what the decoder makes of each byte pair. */
function encode(text: string, encoding: string): Uint8Array {
  const table = new Map<string, readonly number[]>()
  const decoder = new TextDecoder(encoding)
  for (let first = 0x80; first < 0x100; first += 1) {
    const single = decoder.decode(Uint8Array.of(first))
    if (single.length === 1 && single !== '\uFFFD') table.set(single, [first])
    for (let second = 0x40; second < 0x100; second += 1) {
      const pair = decoder.decode(Uint8Array.of(first, second))
      if (pair.length === 1 && pair !== '\uFFFD' && !table.has(pair))
        table.set(pair, [first, second])
    }
  }
  return Uint8Array.from(
    Array.from(text).flatMap((letter) => table.get(letter) ?? [letter.charCodeAt(0)])
  )
}

test('decodeCopy', async (t) => {
  const russian =
    'Пчелы вернулись в гавань, сообщили в администрации порта. Никто не пострадал, сказал капитан.'
  const cases = [
    ['windows-1251', russian],
    ['koi8-r', russian],
    ['windows-1256', 'عاد النحل إلى الميناء اليوم، وقال القبطان إن أحدا لم يصب بأذى في الرحلة.'],
    ['windows-1255', 'הדבורים חזרו היום אל הנמל, ורב החובל אמר שאיש לא נפגע במסע הזה.'],
    [
      'iso-8859-9',
      'Arılar bugün limana döndü, kaptan yolculukta kimsenin yaralanmadığını söyledi. Şimdi dinleniyorlar.'
    ],
    ['gb18030', '蜜蜂今天回到了港口，船长说，这是一次没有人受伤的航行，在这里大家都很高兴。'],
    ['big5', '蜜蜂今天回到了港口，船長說，這是一次沒有人受傷的航行，在這裡大家都很高興。'],
    ['shift_jis', '蜂はきょう港に帰ってきた。船長は、この航海でけがをした人はいないと話した。'],
    ['euc-jp', '蜂はきょう港に帰ってきた。船長は、この航海でけがをした人はいないと話した。'],
    ['euc-kr', '벌들이 오늘 항구로 돌아왔다. 선장은 이번 항해에서 다친 사람은 없다고 말했다.']
  ] as const
  for (const [encoding, text] of cases) {
    await t.test(`should guess ${encoding} from the letters`, () => {
      assert.deepEqual(decodeCopy(encode(text, encoding)), {text, encoding, guessed: true})
    })
  }
  await t.test('should guess windows-1252, curly quotes included', () => {
    const bytes = Buffer.from('\x93Bees\x94 \x96 caf\xE9', 'latin1')
    assert.deepEqual(decodeCopy(bytes), {
      text: '“Bees” – café',
      encoding: 'windows-1252',
      guessed: true
    })
  })
  await t.test('should take a single Latin-1 blank in ASCII for windows-1252', () => {
    assert.equal(decodeCopy(Buffer.from('Ines\xA0Moreau', 'latin1'))?.text, 'Ines\u00A0Moreau')
  })
  await t.test('should drop a byte order mark and guess nothing', () => {
    assert.deepEqual(decodeCopy(Buffer.from('\uFEFFBees')), {
      text: 'Bees',
      encoding: 'utf-8',
      guessed: false
    })
    assert.deepEqual(decodeCopy(Buffer.from('\uFEFFПчелы', 'utf16le')), {
      text: 'Пчелы',
      encoding: 'utf-16le',
      guessed: false
    })
  })
  await t.test('should know UTF-16 without a mark, in either order', () => {
    const little = Buffer.from(`${russian}\n`, 'utf16le')
    assert.equal(decodeCopy(little)?.encoding, 'utf-16le')
    assert.equal(decodeCopy(Buffer.from(little).swap16())?.text, `${russian}\n`)
  })
  await t.test('should believe strict UTF-8 before what is declared', () => {
    assert.equal(decodeCopy(Buffer.from('café'), 'iso-8859-1')?.text, 'café')
  })
  await t.test('should believe what is declared before the letters', () => {
    assert.equal(decodeCopy(Buffer.from('caf\xE9', 'latin1'), 'windows-1251')?.text, 'cafй')
  })
  await t.test('should keep the controls of old wires as text', () => {
    assert.equal(decodeCopy(Buffer.from('\x16\x16\x01f0755\x1F\x02Bees\x03'))?.encoding, 'utf-8')
  })
})
