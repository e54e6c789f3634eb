import assert from 'node:assert/strict'
import {readFileSync, writeFileSync} from 'node:fs'
import test from 'node:test'
import {processBytes, type Processed} from '../../src/pipeline/per-file.ts'
import {checkProcessed} from '../support/check-processed.ts'
import {hostileCases, type HostileCase} from '../support/hostile-copy.ts'

/** What is said of each case and what of it is read; `UPDATE_FIXTURES=1` writes it. */
const expectations = 'tests/fixtures/hostile-copy.txt'
const isUpdate = process.env.UPDATE_FIXTURES === '1'

function read({file, copy}: HostileCase): Processed {
  const bytes = typeof copy === 'string' ? Buffer.from(copy) : copy
  return processBytes(
    {bytes, file, received: '2031-03-05'},
    {
      outlets: [],
      minConfidence: 0.35,
      model: 'full',
      read: {root: '', maxBytes: 1e7}
    }
  )
}

/** Each message with its place, each story with the opening of its parts. */
function print({entries, messages}: Processed): string {
  const said = messages.map(
    ({line, column, ruleId, reason}) => `${line ?? '-'}:${column ?? '-'} ${ruleId}: ${reason}`
  )
  const stories = entries.map(({fields}) => {
    const {headline, standfirst, published, body} = fields
    const blocks = body.slice(0, 3).map(({text}) => text.slice(0, 56))
    return `story: ${[headline ?? '(no headline)', published, standfirst, ...blocks].filter((part) => part !== undefined).join(' | ')}`
  })
  return [...said, ...stories].map((line) => `  ${line.trimEnd()}\n`).join('')
}

test('copy made to break its reader', async (t) => {
  const printed = new Map<string, string>()
  for (const each of hostileCases) {
    await t.test(`should be read as far as it makes sense: ${each.name}`, () => {
      const result = read(each)
      checkProcessed(result)
      printed.set(each.name, print(result))
      if (!isUpdate) assert.equal(printed.get(each.name), expectedOf(each.name))
    })
  }
  if (isUpdate)
    writeFileSync(expectations, [...printed].map(([name, text]) => `${name}\n${text}`).join('\n'))
})

function expectedOf(name: string): string {
  const parts = readFileSync(expectations, 'utf8').split(/\n\n/u)
  const part = parts.find((each) => each.startsWith(`${name}\n`))
  assert.ok(part !== undefined, `no expectation of “${name}”: run with UPDATE_FIXTURES=1`)
  return `${part.slice(name.length + 1).trimEnd()}\n`
}
