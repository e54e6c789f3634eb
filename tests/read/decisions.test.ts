import assert from 'node:assert/strict'
import test from 'node:test'
import {copyFromBytes} from '../../src/read/read-copy.ts'
import {parseYamlFields} from '../../src/read/yaml-fields.ts'
import {assertGrowth, timeOf} from '../support/growth.ts'

/** What is wrong, each with the words it is about. */
function problemsOf(source: string): readonly string[] {
  return parseYamlFields(source).problems.map(
    ({ruleId, reason, start, end}) =>
      `${ruleId}: ${reason} <${source.slice(start, end).trim().split('\n')[0] ?? ''}>`
  )
}

test('parseYamlFields reads decisions on attributions', async (t) => {
  await t.test('each by its verb, which holds the words', () => {
    const {decisions, fields, problems} = parseYamlFields(`
headline: Pier safe
attributions:
  - confirm: the pier is "quite safe"
    prefix: said that
  - remove: nobody … believed her
    attributedTo: none
    story: 2
  - correct: it rained
    source: the clerk
    sourceName: [Bo Arn, Ada Quill]
    via: none
    venue: none
    anonymity: {class: bare, count: 2, condition: on condition of anonymity}
  - add: 1997
    sourceName: Bo Arn
    sourceType: person
    role:
`)
    assert.deepEqual(problems, [])
    assert.deepEqual(fields, {headline: 'Pier safe'})
    assert.deepEqual(
      decisions.map(({decision}) => decision),
      [
        {verb: 'confirm', quote: 'the pier is "quite safe"', prefix: 'said that', values: {}},
        {
          verb: 'remove',
          quote: 'nobody … believed her',
          attributedTo: null,
          story: 2,
          values: {}
        },
        {
          verb: 'correct',
          quote: 'it rained',
          values: {
            source: 'the clerk',
            sourceName: ['Bo Arn', 'Ada Quill'],
            via: [],
            venue: null,
            anonymity: {class: 'bare', count: 2, condition: 'on condition of anonymity'}
          }
        },
        {verb: 'add', quote: '1997', values: {sourceName: ['Bo Arn'], sourceType: 'person'}}
      ]
    )
  })

  await t.test('and says what is wrong with one, with advice, and keeps the others', () => {
    const source = `attributions:
  - confrm: it rained
  - confirm: it rained
    remove: it snowed
  - confirm: "…"
  - confirm: it rained
    source: the clerk
  - correct: it rained
    sorceName: Bo Arn
  - correct: it rained
    footing: firm
  - add: it rained
    anonymity: {class: shy}
  - it rained
  - correct: it rained
  - add: it rained
    sourceName: ["${'x'.repeat(301)}"]
  - add: a … b … c … d … e … f … g … h … i … j
  - add: it snowed
`
    assert.deepEqual(problemsOf(source), [
      'field-value: Unexpected decision with `confrm`, expected one of confirm, correct, add, remove with words of the text <confrm: it rained>',
      'field-value: Unexpected decision with confirm and remove, expected one of confirm, correct, add, remove with words of the text <confirm: it rained>',
      'field-value: Unexpected value of `confirm`, expected words of the text <confirm>',
      'unknown-field: Unexpected `source` beside `confirm`, expected one of prefix, suffix, attributedTo, story <source>',
      'unknown-field: Unexpected `sorceName` beside `correct`, expected `sourceName` <sorceName>',
      'field-value: Unexpected value of `footing`, expected one of on-record, institution, outlet, document, unnamed, no-comment, none <footing>',
      'field-value: Unexpected value of `anonymity`, expected a mapping of class (described-official, described-access, described-group, bare), count, condition, reason and access <anonymity>',
      'field-value: Unexpected decision, expected one of confirm, correct, add, remove with words of the text <it rained>',
      'field-value: Unexpected end of `correct`, expected what is to be so: content, source, cue, sourceName, sourceType, footing, act, kind, role, affiliation, via, venue, anonymity <correct>',
      'field-value: Unexpected value of `sourceName`, expected a text or a list of texts, each of one line and at most 300 characters <sourceName>',
      'field-value: Unexpected value of `add`, expected words of the text with at most 8 gaps <add>'
    ])
    assert.deepEqual(
      parseYamlFields(source).decisions.map(({decision}) => decision.quote),
      ['it snowed']
    )
  })

  await t.test('as a list only', () => {
    assert.deepEqual(problemsOf('attributions: confirm\n'), [
      'field-value: Unexpected value of `attributions`, expected a list of decisions <confirm>'
    ])
    assert.deepEqual(problemsOf('attribution:\n  - add: x\n'), [
      'unknown-field: Unexpected field `attribution`, expected `attributions` <attribution>'
    ])
  })

  await t.test('in a time that grows with their number', () => {
    const item = '  - add: &w it rained\n    sourceName: x\n'
    assertGrowth(
      (size) =>
        timeOf(() => {
          const {decisions} = parseYamlFields(`attributions:\n${item.repeat(size)}`)
          assert.equal(decisions.length, size)
        }),
      500
    )
  })
})

test('copy carries the decisions about it', async (t) => {
  const text =
    '---\nheadline: Pier\nattributions:\n  - add: it rained\n---\nThe pier is wet: it rained.\n'
  const copy = copyFromBytes({
    bytes: Buffer.from(text),
    file: 'pier.txt',
    side: '# checked\nattributions:\n  - confirm: it rained\n'
  })
  await t.test('those of the side file last, each with its place', () => {
    assert.ok('decisions' in copy)
    assert.deepEqual(
      copy.decisions.map(({verb, place}) => [verb, place]),
      [
        ['add', {line: 4, column: 5, in: 'front-matter'}],
        ['confirm', {line: 3, column: 5, in: 'side-file'}]
      ]
    )
  })
})
