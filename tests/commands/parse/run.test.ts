import assert from 'node:assert/strict'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import test from 'node:test'
import {start} from '../../../src/commands/start.ts'
import {listeningTerminal} from '../../support/listening-terminal.ts'

const talks = `PORT TALKS 'CLOSE', OFFICIALS SAY
    By Ines Moreau, Meridian News
    SALT HARBOUR, June 3 (Meridian) - Two people briefed on the talks
said on Tuesday that a deal to reopen the port was "days away",
Radio Calder reported.
 Meridian
`

interface Story {
  readonly id: string
  readonly format: string
  readonly text?: string
  readonly entry: Readonly<Record<string, unknown>>
  readonly attributions: readonly {readonly confidence: number; readonly shown: boolean}[]
}

/** Run `wirecopy parse` with copy on standard input. */
async function parse(words: readonly string[], input = talks) {
  const {terminal, printed, said} = listeningTerminal(input)
  const code = await start(['parse', ...words], terminal)
  return {code, printed: printed(), said: said()}
}

/** The stories it prints as JSON Lines. */
async function stories(words: readonly string[], input = talks): Promise<readonly Story[]> {
  const {printed} = await parse(['--json', ...words], input)
  return printed
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Story)
}

const lines = (...records: readonly unknown[]) =>
  records.map((record) => JSON.stringify(record)).join('\n')

test('wirecopy parse', async (t) => {
  await t.test('should give a dateline its year from --received', async () => {
    const [undated] = await stories(['--model', 'none', '-'])
    assert.equal(undated?.entry['received'], undefined)
    const [dated] = await stories(['--model', 'none', '--received', '1997-06-05', '-'])
    assert.deepEqual(dated?.entry['received'], {date: '1997-06-05', from: 'option'})
    assert.equal(dated.entry['published'], '1997-06-03')
  })
  await t.test(
    'should trust front matter more than --received, and --received more than the path',
    async () => {
      const words = ['--model', 'none', '--received', '1998-01-02', '--file-name']
      const [path] = await stories([...words, 'meridian/2031/03/04-port.txt', '-'])
      assert.deepEqual(path?.entry['received'], {date: '1998-01-02', from: 'option'})
      const [front] = await stories(
        [...words, 'port.txt', '-'],
        `---\nreceived: 1999-06-04\n---\n${talks}`
      )
      assert.deepEqual(front?.entry['received'], {date: '1999-06-04', from: 'front-matter'})
    }
  )
  for (const date of ['yesterday', '1997-02-30', '1997-06-03T25:00', '1997-06-03T09:61Z']) {
    await t.test(`should refuse --received ${date}`, async () => {
      assert.deepEqual(await parse(['--received', date, '-']), {
        code: 2,
        printed: '',
        said: `wirecopy: --received: unexpected "${date}", expected a date as 1997-06-03\nSee \`wirecopy parse --help\`.`
      })
    })
  }
  await t.test(
    'should read all copy in the format of --format, whatever its name says',
    async () => {
      const copy = '# Ferry sails\n\nThe ferry sails again, its owner said.\n'
      const words = ['--model', 'none', '--file-name', 'ferry.txt']
      const [plain] = await stories([...words, '-'], copy)
      const [marked] = await stories([...words, '--format', 'markdown', '-'], copy)
      assert.deepEqual([plain?.format, marked?.format], ['plain-text', 'markdown'])
      assert.equal(marked?.entry['headline'], 'Ferry sails')
      const [record] = await stories(
        ['--model', 'none', '--format', 'markdown', '--records', '-'],
        lines({id: 'ferry', text: copy, format: 'plain-text'})
      )
      assert.equal(record?.format, 'markdown')
    }
  )
  await t.test('should name all formats when --format is none of them', async () => {
    const {code, said} = await parse(['--format', 'pdf', '-'])
    assert.equal(code, 2)
    assert.equal(
      said.split('\n')[0],
      'wirecopy: --format: unexpected "pdf", expected one of plain-text, markdown, html, iptc7901, anpa1312, nitf, newsml1, newsml-g2, ninjs, feed, wxr, house-xml, email, csv, json-lines'
    )
  })
  await t.test('should find no statements with --model none', async () => {
    const [none] = await stories(['--model', 'none', '-'])
    assert.deepEqual(none?.attributions, [])
    const [rules] = await stories(['--model', 'rules', '-'])
    assert.notDeepEqual(rules?.attributions, [])
  })
  await t.test(
    'should show the statements that are at least --min-confidence sure, and keep the others',
    async () => {
      const words = ['--model', 'rules', '--min-confidence']
      const [all] = await stories([...words, '0', '-'])
      const [sure] = await stories([...words, '1', '-'])
      assert.ok(all && sure && all.attributions.length > 0)
      assert.ok(all.attributions.every(({shown}) => shown))
      assert.equal(sure.attributions.length, all.attributions.length)
      assert.deepEqual(
        sure.attributions.filter(({shown, confidence}) => shown !== confidence >= 1),
        []
      )
      const {code, said} = await parse([...words, '40', '-'])
      assert.equal(code, 2)
      assert.match(
        said,
        /^wirecopy: --min-confidence: unexpected "40", expected a number from 0 to 1$/mu
      )
    }
  )
  await t.test('should count warnings as problems with --strict', async () => {
    const copy = `---\nhedline: Port talks close\n---\n${talks}`
    const lenient = await parse(['--model', 'none', '-'], copy)
    assert.match(lenient.said, /^2:1 +warning Unexpected field `hedline`/mu)
    assert.equal(lenient.code, 0)
    const strict = await parse(['--model', 'none', '--strict', '-'], copy)
    assert.deepEqual([strict.code, strict.said], [1, lenient.said])
    assert.equal(strict.printed, lenient.printed)
    assert.equal((await parse(['--model', 'none', '--strict', '-'])).code, 0)
  })
  await t.test('should leave the text out of objects with --no-text', async () => {
    const [without] = await stories(['--model', 'none', '--no-text', '-'])
    assert.ok(without && !('text' in without))
  })
  await t.test('should read a file of records, each with what it states', async (t) => {
    const folder = mkdtempSync(join(tmpdir(), 'parse-'))
    t.after(() => {
      rmSync(folder, {recursive: true})
    })
    const path = join(folder, 'copy.jsonl')
    const record = {
      id: 'a/1',
      text: talks,
      received: '1997-06-04',
      outlet: 'Lantern',
      language: null
    }
    writeFileSync(path, `\uFEFF${lines(record, {...record, id: 'b', language: 'en-GB'})}\n`)
    const [first, second] = await stories(['--model', 'none', '--records', path])
    assert.deepEqual([first?.id, second?.id], ['a/1', 'b'])
    assert.equal(first?.entry['published'], '1997-06-03')
    assert.deepEqual([first.entry['language'], second?.entry['language']], ['en', 'en-GB'])
  })
  const wrong = [
    [
      'is another format',
      {format: 'pdf'},
      'Unexpected `format` "pdf", expected one of plain-text, markdown, html, iptc7901, anpa1312, nitf, newsml1, newsml-g2, ninjs, feed, wxr, house-xml, email, csv, json-lines'
    ],
    [
      'has a number for a day',
      {received: 19970603},
      'Unexpected number as `received`, expected text'
    ],
    [
      'has a day that is none',
      {received: '1997-02-30'},
      'Unexpected `received` "1997-02-30", expected a date as 1997-06-03'
    ],
    [
      'has a list for an outlet',
      {outlet: ['Meridian']},
      'Unexpected list as `outlet`, expected text'
    ],
    [
      'has words for a language',
      {language: 'Old Norse'},
      'Unexpected `language` "Old Norse", expected a tag as en or pt-BR'
    ],
    ['has an object for its text', {text: {}}, 'Unexpected object as `text`, expected text'],
    ['has a number for its id', {id: 7}, 'Unexpected number as `id`, expected text'],
    ['has no id', {id: ''}, 'Unexpected record without `id`, expected text'],
    ['has no text', {text: null}, 'Unexpected record without `text`, expected text']
  ] as const
  for (const [name, stated, problem] of wrong) {
    await t.test(`should refuse a record that ${name}, and read the next`, async () => {
      const records = lines({id: 'a', text: talks, ...stated}, {id: 'b', text: talks})
      const {code, printed, said} = await parse(
        ['--json', '--model', 'none', '--records', '-'],
        records
      )
      assert.equal(code, 1)
      assert.equal((JSON.parse(printed) as Story).id, 'b')
      const told = /^1:1 error +(?<reason>.+?) +record-syntax$/mu.exec(said)
      assert.equal(told?.groups?.['reason'], problem)
    })
  }
  await t.test('should tell all that is wrong with a record at once', async () => {
    const records = lines({id: 1, text: talks, format: 'pdf', language: false}, ['a', 'b'])
    const {said} = await parse(['--records', '-'], records)
    assert.equal(said.match(/record-syntax$/gmu)?.length, 4)
    assert.match(said, /^2:1 error +Unexpected list, expected a JSON object +record-syntax$/mu)
  })
  const calls = [
    ['nothing to read', [], 'Unexpected end, expected PATH or --records FILE.jsonl'],
    [
      'two forms at once',
      ['--json', '--text', '-'],
      'Unexpected --text beside --json, expected one'
    ],
    [
      'text alone without text',
      ['--text', '--no-text', '-'],
      'Unexpected --no-text beside --text, expected one'
    ],
    [
      'standard input twice',
      ['-', '--records', '-'],
      'Unexpected second -, standard input is read once'
    ],
    [
      'a name without standard input',
      ['--file-name', 'a.txt', 'b.txt'],
      'Unexpected --file-name without -'
    ]
  ] as const
  for (const [name, words, problem] of calls) {
    await t.test(`should refuse ${name}`, async () => {
      assert.deepEqual(await parse(words), {
        code: 2,
        printed: '',
        said: `wirecopy: ${problem}\nSee \`wirecopy parse --help\`.`
      })
    })
  }
})
