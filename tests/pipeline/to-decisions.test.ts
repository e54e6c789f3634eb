import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import test from 'node:test'
import {checkOptions} from '../../src/config/define.ts'
import {perFileOptions} from '../../src/pipeline/gather.ts'
import {processBytes} from '../../src/pipeline/per-file.ts'
import {toDecisions} from '../../src/pipeline/to-decisions.ts'
import {findCopy} from '../../src/read/find-copy.ts'

const options = perFileOptions(checkOptions({}), '.')

function indent(lines: string): string {
  return lines.replace(/^/gmu, '  ')
}

test('toDecisions', async (t) => {
  await t.test('should quote words in YAML as they stand, and tell apart what is alike', () => {
    const text = `"It is over: yes," Ada Quill said.\n\n"It is over: yes," Bo Arn said.\n`
    const {entries} = processBytes({bytes: Buffer.from(text), file: 'over.txt'}, options)
    const [entry] = entries
    assert.ok(entry)
    assert.equal(
      toDecisions(entry.attributions, entry.text),
      `- confirm: '"It is over: yes,"'
  attributedTo: Ada Quill
- confirm: '"It is over: yes,"'
  prefix: yes," Ada Quill said.
  attributedTo: Bo Arn`
    )
  })
  await t.test(
    'should confirm every statement of the sample archive, and change nothing else',
    async () => {
      const {found} = await findCopy('articles')
      let count = 0
      for (const {path, below} of found) {
        const copy = {bytes: readFileSync(path), file: join('articles', below)}
        const before = processBytes(copy, options)
        const [entry] = before.entries
        if (!entry || before.entries.length > 1 || entry.attributions.length === 0) continue
        const side = `attributions:\n${indent(toDecisions(entry.attributions, entry.text))}\n`
        const after = processBytes({...copy, side}, options)
        assert.deepEqual(after.messages, before.messages, below)
        assert.deepEqual(
          after.entries[0]?.attributions,
          entry.attributions.map((each) => ({
            ...each,
            confidence: 1,
            shown: true,
            decided: 'confirmed'
          })),
          below
        )
        count += entry.attributions.length
      }
      assert.ok(count > 100)
    }
  )
})
