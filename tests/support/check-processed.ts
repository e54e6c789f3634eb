import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {Ajv2020} from 'ajv/dist/2020.js'
import {isRuleId} from '../../src/diagnostics/rules.ts'
import type {Span} from '../../src/model/span.ts'
import {toContractObject} from '../../src/pipeline/contract.ts'
import type {Processed} from '../../src/pipeline/per-file.ts'

const schema: unknown = JSON.parse(readFileSync('src/model/entry-contract.schema.json', 'utf8'))
const validate = new Ajv2020({allErrors: true, strict: false}).compile(schema as object)

/**
 * What holds whatever the copy: objects are those of the contract, spans lie in the text and cut no
 * sign in two, messages have a kind and a place in the file.
 */
export function checkProcessed({entries, messages, file}: Processed): void {
  for (const {ruleId, line, column, reason} of messages) {
    assert.ok(isRuleId(ruleId), `${ruleId} is a rule`)
    assert.ok(reason.length < 600, `a message is a sentence: ${reason.slice(0, 80)}`)
    assert.ok((line ?? 1) > 0 && (column ?? 1) > 0)
  }
  for (const entry of entries) {
    const printed: unknown = JSON.parse(
      JSON.stringify(toContractObject(entry, messages, {text: true}))
    )
    assert.ok(validate(printed), `${file}: ${JSON.stringify(validate.errors?.slice(0, 3))}`)
    const {text, fields, attributions} = entry
    for (const block of fields.body) checkSpan(text, block.span, 'a block')
    for (const {field, span} of fields.derived) if (span) checkSpan(text, span, field)
    const spans: Readonly<Record<string, Span>> = {...entry.spans}
    for (const [name, span] of Object.entries(spans)) checkSpan(text, span, name)
    const ids = new Set(attributions.map(({id}) => id))
    assert.equal(ids.size, attributions.length, 'ids of statements are unique')
    for (const {source, cue, content, hedges = [], within} of attributions) {
      for (const span of [...source, ...cue, ...content, ...hedges])
        checkSpan(text, span, 'a statement')
      assert.ok(within === undefined || ids.has(within), 'a statement stands within one there is')
    }
  }
}

function checkSpan(text: string, [start, end]: Span, name: string): void {
  assert.ok(
    Number.isInteger(start) && start >= 0 && start < end && end <= text.length,
    `${name}: [${start}, ${end}) of ${text.length}`
  )
  // A lone surrogate of the copy itself is no sign cut in two.
  for (const at of [start, end])
    assert.ok(
      !/^[\uD800-\uDBFF][\uDC00-\uDFFF]$/u.test(text.slice(at - 1, at + 1)),
      `${name} cuts a sign in two`
    )
}
