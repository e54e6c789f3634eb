import assert from 'node:assert/strict'
import test from 'node:test'
import {exitCodeOf} from '../../src/diagnostics/exit-code.ts'
import {formatReport} from '../../src/diagnostics/report.ts'

const files = [
  {
    file: 'articles/oaklet/ferry.txt',
    messages: [
      {reason: 'Unexpected end', ruleId: 'no-body', severity: 'warning', line: 3, column: 2},
      {reason: 'No date', ruleId: 'unknown-date', severity: 'info'}
    ]
  },
  {
    file: 'articles/oaklet/\u001B[31mred.txt',
    messages: [{reason: 'Binary\u0007 data', ruleId: 'binary-copy', severity: 'error'}]
  },
  {file: 'articles/oaklet/fine.txt', messages: []}
] as const

test('formatReport', async (t) => {
  await t.test('should list messages by file, make control characters visible, and count', () => {
    assert.equal(
      formatReport(files, {color: false}),
      `articles/oaklet/\\u001b[31mred.txt
    error   Binary\\u0007 data binary-copy

articles/oaklet/ferry.txt
    info    No date           unknown-date
3:2 warning Unexpected end    no-body

3 messages (✖ 1 error, ⚠ 1 warning)`
    )
  })
  await t.test('should leave notes out when asked and say so', () => {
    assert.match(
      formatReport(files, {color: false, notes: false}),
      /✖ 1 error, ⚠ 1 warning\)?\n1 note not shown; `wirecopy check` lists them$/u
    )
  })
  await t.test('should say once what holds for every story of a file', () => {
    const unknown = {reason: 'No date', ruleId: 'unknown-date', severity: 'info'} as const
    const messages = [unknown, {...unknown, line: 2}, unknown, unknown]
    assert.equal(
      formatReport([{file: 'export.xml', messages}], {color: false}),
      `export.xml
    info No date (3 times) unknown-date
2:1 info No date           unknown-date`
    )
  })
  await t.test('should be empty when nothing was said', () => {
    assert.equal(formatReport([{file: 'fine.txt', messages: []}], {color: false}), '')
  })
})

test('exitCodeOf', async (t) => {
  await t.test('should be 1 for an error', () => {
    assert.equal(exitCodeOf(files, {strict: false}), 1)
  })
  await t.test('should be 1 for a warning only when strict', () => {
    assert.equal(exitCodeOf(files.slice(0, 1), {strict: false}), 0)
    assert.equal(exitCodeOf(files.slice(0, 1), {strict: true}), 1)
  })
})
