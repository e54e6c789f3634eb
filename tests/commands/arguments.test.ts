import assert from 'node:assert/strict'
import test from 'node:test'
import {parseWords} from '../../src/commands/arguments.ts'
import type {OptionTable} from '../../src/commands/definition.ts'

const command = {
  name: 'build',
  positional: {name: 'FOLDER', summary: 'a folder', min: 0, max: 1},
  options: {
    out: {type: 'string', value: 'DIR', summary: 'where to'},
    model: {type: 'string', value: 'NAME', summary: 'how', choices: ['full', 'none']},
    sure: {type: 'number', value: 'N', summary: 'how sure', min: 0, max: 1},
    json: {type: 'boolean', summary: 'for machines'}
  } as const satisfies OptionTable
}

test('parseWords', async (t) => {
  await t.test('should read flags and what stands behind them', () => {
    assert.deepEqual(parseWords(['here', '--out=there', '--sure', '0.5', '--json'], command), {
      options: {out: 'there', model: undefined, sure: 0.5, json: true},
      positionals: ['here']
    })
  })
  await t.test('should take everything behind -- for a path, and - for one too', () => {
    assert.deepEqual(parseWords(['--', '--out'], command).positionals, ['--out'])
    assert.deepEqual(parseWords(['-'], command).positionals, ['-'])
  })
  const wrong = [
    ['an unknown flag', ['--jsno'], 'Unexpected flag --jsno, expected --json'],
    ['a flag no word is near', ['--colour'], 'Unexpected flag --colour'],
    ['a flag in place of a value', ['--out', '--json'], '--out: unexpected end, expected DIR'],
    [
      'a value where none is taken',
      ['--json=yes'],
      '--json: unexpected value "yes", expected none'
    ],
    ['another choice', ['--model', 'ful'], '--model: unexpected "ful", expected one of full, none'],
    ['a number too high', ['--sure=2'], '--sure: unexpected "2", expected a number from 0 to 1'],
    [
      'words that are no number',
      ['--sure=very'],
      '--sure: unexpected "very", expected a number from 0 to 1'
    ],
    ['too many paths', ['a', 'b'], 'Unexpected 2 arguments, expected one FOLDER'],
    [
      'two faults at once',
      ['--jsno', '--sure=2'],
      'Unexpected flag --jsno, expected --json\n--sure: unexpected "2", expected a number from 0 to 1'
    ]
  ] as const
  for (const [name, words, problem] of wrong) {
    await t.test(`should refuse ${name}`, () => {
      assert.throws(() => parseWords(words, command), {
        message: `${problem}\nSee \`wirecopy build --help\`.`
      })
    })
  }
})
