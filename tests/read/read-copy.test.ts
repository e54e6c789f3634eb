import assert from 'node:assert/strict'
import {mkdtemp, mkdir, rm, symlink, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import test from 'node:test'
import type {WireCopy} from '../../src/model/copy.ts'
import {findCopy} from '../../src/read/find-copy.ts'
import {readCopy, copyFromText} from '../../src/read/read-copy.ts'

/** Lay files out in a folder of their own, find and read them. */
async function readAll(
  files: Readonly<Record<string, string | Uint8Array>>,
  options = {},
  prepare?: (root: string) => Promise<void>
) {
  const root = await mkdtemp(join(tmpdir(), 'copy-'))
  try {
    for (const [name, content] of Object.entries(files)) {
      await mkdir(dirname(join(root, name)), {recursive: true})
      await writeFile(join(root, name), content)
    }
    await prepare?.(root)
    const {found, skipped} = await findCopy(root)
    const copies = await Promise.all(
      found.map((each) => readCopy(each, {maxBytes: 100_000, root, ...options}))
    )
    const messages = [...skipped, ...copies.map(({file}) => file)].flatMap((file) => file.messages)
    return {
      copies,
      below: found.map((each) => each.below),
      rules: messages.map((message) => message.ruleId),
      messages: messages.map(
        (message) => `${message.line ?? 1}:${message.column ?? 1} ${message.reason}`
      )
    }
  } finally {
    await rm(root, {recursive: true})
  }
}

function only(copies: readonly object[]): WireCopy {
  const [copy] = copies
  assert.ok(copy && 'text' in copy)
  return copy as WireCopy
}

const story = 'Bees return\n\nCALDER (AP) - The bees came home.\n'

test('readCopy', async (t) => {
  await t.test('should read outlet, date and slug from the path', async () => {
    const {copies} = await readAll({'oaklet/2031/03/05-bees.txt': story})
    const {path, received, id, story: span, provenance} = only(copies)
    assert.deepEqual(path, {outlet: 'oaklet', date: '2031-03-05', slug: 'bees'})
    assert.deepEqual(received, {date: '2031-03-05', from: 'path'})
    assert.equal(id, 'oaklet/2031/03/05-bees')
    assert.deepEqual(span, [0, story.length])
    assert.match(provenance.sha256, /^[0-9a-f]{64}$/u)
  })
  await t.test(
    'should trust side file, front matter, option and folder in that order',
    async () => {
      const files = {
        '_folder.yaml': 'outlet: Oaklet\nlanguage: fr\nreceived: 2031-01-01\n',
        'a/_folder.yaml': 'language: de\n',
        'a/x.txt': `---\nheadline: Below\nlanguage: en\n---\n${story}`,
        'a/x.txt.yaml': 'headline: Beside\n'
      }
      const {copies, rules} = await readAll(files)
      const {stated, folder, received, text, story: span} = only(copies)
      assert.deepEqual(stated, {headline: 'Beside', language: 'en'})
      assert.deepEqual(folder, {outlet: 'Oaklet', language: 'de', received: '2031-01-01'})
      assert.deepEqual(received, {date: '2031-01-01', from: 'folder'})
      assert.equal(text.slice(...span), story)
      assert.deepEqual(rules, [])
    }
  )
  await t.test('should keep dates as text and versions as written', () => {
    const copy = copyFromText({
      text: '---\nreceived: 2031-03-05\npublished: 2031-03-05 10:00+0100\nversion: 1.10\n---\nBees',
      file: 'x.txt'
    })
    assert.deepEqual(copy.stated, {
      received: '2031-03-05',
      published: '2031-03-05T10:00+01:00',
      version: '1.10'
    })
  })
  await t.test('should take a rule above a story for text', () => {
    const copy = copyFromText({text: '---\nBees return\n---\nThey sang.', file: 'x.txt'})
    assert.deepEqual(copy.story, [0, copy.text.length])
  })
  await t.test('should leave undated copy undated', () => {
    assert.equal(copyFromText({text: story, file: 'bees.txt'}).received, undefined)
  })
})

test('front matter', async (t) => {
  for (const language of ['js', 'javascript', 'JS', 'json', 'coffee', 'toml', 'constructor']) {
    await t.test(`should never run “${language}”`, async () => {
      const code = `---${language}\n(globalThis.ranFrontMatter = true, {headline: 'Run'})\n---\n${story}`
      const {copies, rules} = await readAll({'x.txt': code, 'y.md': code})
      assert.equal(Reflect.get(globalThis, 'ranFrontMatter'), undefined)
      assert.deepEqual(rules, ['front-matter-engine', 'front-matter-engine'])
      assert.deepEqual(only(copies).stated, {})
    })
  }
  await t.test('should tell every problem with its place', async () => {
    const {messages, copies} = await readAll({
      'x.md': '---\nheadlin: Bees\nurgency: loud\nlanguage: en\nurl: bees\n---\nBees'
    })
    assert.deepEqual(messages, [
      '2:1 Unexpected field `headlin`, expected `headline`',
      '3:10 Unexpected value of `urgency`, expected a whole number from 1 to 9',
      '5:6 Unexpected value of `url`, expected an address that begins with http:// or https://'
    ])
    assert.deepEqual(only(copies).stated, {language: 'en'})
  })
  await t.test('should tell where YAML breaks and read the story all the same', async () => {
    const {messages, rules, copies} = await readAll({
      'x.txt': `---\nheadline: "Bees\n---\n${story}`
    })
    assert.deepEqual(rules, ['front-matter-syntax'])
    assert.match(messages[0] ?? '', /^[23]:\d+ Unexpected YAML/u)
    const {text, story: span} = only(copies)
    assert.equal(text.slice(...span), story)
  })
  await t.test('should not unfold a bomb of aliases', async () => {
    const bomb = ['a: &a [x,x,x,x,x,x,x,x,x]']
    for (const [from, to] of ['ab', 'bc', 'cd', 'de', 'ef', 'fg']) {
      bomb.push(
        `${to ?? ''}: &${to ?? ''} [${Array<string>(9)
          .fill(`*${from ?? ''}`)
          .join(',')}]`
      )
    }
    const {rules} = await readAll({'x.txt': `---\n${bomb.join('\n')}\n---\n${story}`})
    assert.ok(rules.includes('front-matter-syntax'))
  })
})

test('bad copy', async (t) => {
  const cases = [
    ['an empty file', '', 'empty-copy'],
    ['a file of blanks', ' \n\n', 'empty-copy'],
    ['a picture named .txt', Buffer.from('\x89PNG\r\n\x1A\n\0\0\0\rIHDR', 'latin1'), 'binary-copy'],
    ['zeros', new Uint8Array(500), 'binary-copy'],
    ['more bytes than allowed', 'x'.repeat(100_001), 'copy-too-large'],
    ['a line of 10,001 characters', 'bee '.repeat(2501), 'long-line'],
    ['control characters', 'Bees\x07 return', 'control-characters'],
    [
      'a broken byte in UTF-8',
      Buffer.from([...Buffer.from('„Bienen“ – „kehren“ – heim'), 0xff]),
      'unreadable-bytes'
    ]
  ] as const
  for (const [name, content, rule] of cases) {
    await t.test(`should report ${name}`, async () => {
      assert.deepEqual((await readAll({'x.txt': content})).rules, [rule])
    })
  }
  await t.test('should pass over links, dotfiles and side files', async () => {
    const {below, rules} = await readAll(
      {'a.txt': story, '.b.txt': story, 'a.txt.yaml': '', 'node_modules/c.txt': story, 'd.jpg': ''},
      {},
      async (root) => {
        await symlink('/etc/hostname', join(root, 'e.txt'))
        await symlink('/etc', join(root, 'f'))
      }
    )
    assert.deepEqual(below, ['a.txt'])
    assert.deepEqual(rules, ['symbolic-link', 'symbolic-link'])
  })
  await t.test('should read names with blanks, quotes, dots and 255 bytes', async () => {
    const names = ['it\'s "here".txt', '..hidden..txt', 'نحل.txt', `${'é'.repeat(125)}.txt`].filter(
      (name) => !name.startsWith('.')
    )
    const {below, rules} = await readAll(Object.fromEntries(names.map((name) => [name, story])))
    assert.equal(below.length, names.length)
    assert.deepEqual(rules, ['file-name', 'file-name'])
  })
  await t.test('should tell problems of a folder file once', async () => {
    const {rules} = await readAll({'_folder.yaml': 'colour: red\n', 'a.txt': story, 'b.txt': story})
    assert.deepEqual(rules, ['unknown-field'])
  })
})

test('front matter of other systems', async (t) => {
  const statedOf = (front: string) =>
    copyFromText({text: `---\n${front}\n---\nBees.\n`, file: 'a.md'})
  await t.test('should be read without a word', () => {
    const copy = statedOf(
      'title: Bees leave\nauthor: Ann Oke\ndate: 2031-03-04 14:30:00 +0100\nsummary: All of them.\ntags: [bees]\nlayout: post'
    )
    assert.deepEqual(copy.stated, {
      headline: 'Bees leave',
      byline: ['Ann Oke'],
      published: '2031-03-04T14:30:00+01:00',
      standfirst: 'All of them.',
      keywords: ['bees']
    })
    assert.deepEqual(copy.file.messages, [])
  })
  await t.test('should date the copy where nothing else does', () => {
    assert.deepEqual(statedOf('date: 2031-03-04').received, {
      date: '2031-03-04',
      from: 'front-matter'
    })
    assert.equal(statedOf('date: 2031-03-04\nreceived: 2031-03-05').received?.date, '2031-03-05')
  })
  await t.test('should give way to fields of our own', () => {
    assert.equal(statedOf('headline: Bees leave\ntitle: Bees').stated.headline, 'Bees leave')
  })
  await t.test('should hold a draft back', () => {
    assert.equal(statedOf('draft: true').stated.status, 'withheld')
    assert.equal(statedOf('draft: false').stated.status, undefined)
  })
  await t.test('should report a date that is none', () => {
    const [message] = statedOf('date: soon').file.messages
    assert.equal(
      message?.reason,
      'Unexpected value of `date`, expected a date as 2031-03-04 or a time as 2031-03-04T14:30+01:00'
    )
  })
})

test('corrected', async (t) => {
  await t.test('should be stated, against the words of the copy too', () => {
    const say = (corrected: string) =>
      copyFromText({text: `---\ncorrected: ${corrected}\n---\nBees.\n`, file: 'a.md'}).stated
        .corrected
    assert.deepEqual([say('true'), say('false'), say('perhaps')], [true, false, undefined])
  })
})
