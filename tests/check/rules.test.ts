import assert from 'node:assert/strict'
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import test from 'node:test'
import {checkOptions} from '../../src/config/define.ts'
import {checkFolder} from '../../src/pipeline/check-copy.ts'

const ferry =
  'FERRY STAYS IN DOCK\n\nOAKLET, May 2 (Oaklet Tribune) - The ferry will stay in dock until June, the yard said.\n'

/** What is said about copy, as `file: rule: reason`. */
async function said(files: Readonly<Record<string, string>>) {
  const root = mkdtempSync(join(tmpdir(), 'check-'))
  try {
    for (const [name, text] of Object.entries(files)) {
      const path = join(root, 'articles', name)
      mkdirSync(dirname(path), {recursive: true})
      writeFileSync(path, text)
    }
    const messages = await checkFolder(root, checkOptions({}))
    return messages.flatMap(({file, messages: all}) =>
      all.map(({ruleId, reason, line}) => {
        const place = line === undefined ? '' : `:${line}`
        const tidy = (text: string) => text.replaceAll(`${join(root, 'articles')}/`, '')
        return `${tidy(file)}${place} ${ruleId}: ${tidy(reason)}`
      })
    )
  } finally {
    rmSync(root, {recursive: true})
  }
}

test('duplicate-address', async (t) => {
  await t.test('should name both files when two stories claim one address', async () => {
    const files = {'oaklet/2031/05/02-ferry.md': ferry, 'oaklet/2031/05/02-ferry.txt': ferry}
    assert.deepEqual(
      (await said(files)).filter((line) => line.includes('duplicate-address')).length,
      1
    )
  })
  await t.test('should name the address the site has for copy without an outlet', async () => {
    const wall = 'The wall is mended, the harbour board said.\n'
    const lines = await said({'2031/05/02-wall.md': wall, '2031/05/02-wall.txt': wall})
    assert.match(
      lines.find((line) => line.includes('duplicate-address')) ?? '',
      /second story at \/no-outlet\/2031\/05\/02\/wall\/, expected one; .*02-wall\.md/u
    )
  })
  await t.test('should say nothing about two stories of one day', async () => {
    const files = {
      'oaklet/2031/05/02-ferry.txt': ferry,
      'oaklet/2031/05/02-ferry-inquiry.txt': ferry.replace('STAYS', 'REMAINS')
    }
    assert.deepEqual(
      (await said(files)).filter((line) => line.includes('duplicate-address')),
      []
    )
  })
})

test('version-clash', async (t) => {
  const version = (number: string, words: string) =>
    `---\nguid: urn:oaklet:ferry\nversion: "${number}"\n---\n${ferry.replace('June', words)}`
  const about = (lines: readonly string[]) => lines.filter((line) => line.includes('version-clash'))

  await t.test('should name the file that is not shown', async () => {
    const files = {
      'oaklet/2031/05/02-a.txt': version('1', 'July'),
      'oaklet/2031/05/02-b.txt': version('1', 'May')
    }
    assert.deepEqual(about(await said(files)), [
      'oaklet/2031/05/02-b.txt version-clash: Unexpected second text of version 1 of “urn:oaklet:ferry”, expected one; oaklet/2031/05/02-a.txt is not shown'
    ])
  })
  await t.test('should say nothing where one is newer', async () => {
    const files = {
      'oaklet/2031/05/02-a.txt': version('2', 'July'),
      'oaklet/2031/05/02-b.txt': version('1', 'May')
    }
    assert.deepEqual(about(await said(files)), [])
  })
})

test('unnamed-without-reason', async (t) => {
  const about = (lines: readonly string[]) =>
    lines.filter((line) => line.includes('unnamed-without-reason'))
  const story = (source: string) => ({
    'oaklet/2031/05/02-ferry.txt': `FERRY STAYS IN DOCK\n\nOAKLET, May 2 (Oaklet Tribune) - The ferry is broken.\n\n"It is rust all over," said ${source}.\n`
  })

  await t.test('should point at an unnamed source without a reason', async () => {
    const [line = ''] = about(await said(story('a senior harbour official')))
    assert.match(
      line,
      /^oaklet\/2031\/05\/02-ferry\.txt:5 unnamed-without-reason: .*senior harbour official/u
    )
  })
  await t.test('should say nothing when the copy states the condition', async () => {
    const source =
      'a senior harbour official, who spoke on condition of anonymity because the report is secret'
    assert.deepEqual(about(await said(story(source))), [])
  })
})
