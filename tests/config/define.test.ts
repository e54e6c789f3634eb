import assert from 'node:assert/strict'
import test from 'node:test'
import {ConfigError} from '../../src/config/config-error.ts'
import {archiveOf, checkOptions, toDefinition} from '../../src/config/define.ts'

function problemsOf(options: unknown): string {
  try {
    checkOptions(options)
  } catch (error) {
    if (error instanceof ConfigError) return error.message
    throw error
  }
  return 'none'
}

test('checkOptions', async (t) => {
  await t.test('should fill in every default', () => {
    const config = checkOptions({})
    assert.equal(config.title, 'Wire archive')
    assert.equal(config.copy, 'articles')
    assert.deepEqual(config.attribution, {
      minConfidence: 0.35,
      model: 'full',
      acts: ['statement', 'belief', 'finding', 'no-comment']
    })
  })
  await t.test(
    'should list all problems at once: path, what stands there, what was expected',
    () => {
      assert.equal(
        problemsOf({
          title: 5,
          publsh: [],
          basePath: 'archive',
          timeZone: 'Mars/Olympus',
          language: 'english language',
          outlets: [{nam: 'Oaklet', wire: 'yes', url: 'oaklet'}],
          columns: {headlin: ['Überschrift']},
          attribution: {model: 'ful', minConfidence: 3},
          limits: {perPage: 7.5},
          theme: {tokens: {accent: 'red}'}},
          publish: [{to: 'ftp'}, {to: 'git-branch', brnch: 'pages'}]
        }),
        `.eleventy.ts: 16 problems in the configuration
  title: unexpected 5, expected text in quotation marks
  basePath: unexpected "archive", expected a path that begins and ends with /
  language: unexpected "english language", expected a language tag, as "en" or "pt-BR"
  timeZone: unexpected "Mars/Olympus", expected an IANA time zone, as "Europe/Berlin"
  outlets[0].name: unexpected nothing, expected text in quotation marks
  outlets[0].wire: unexpected "yes", expected true or false
  outlets[0].url: unexpected "oaklet", expected an address that begins with https://
  outlets[0].nam: unexpected key, expected \`name\`
  columns.headlin: unexpected key, expected \`headline\`
  attribution.minConfidence: unexpected 3, expected 1 or less
  attribution.model: unexpected "ful", expected one of "full", "rules", "none"
  limits.perPage: unexpected 7.5, expected a whole number
  theme.tokens.accent: unexpected "red}", expected a CSS value without ; { } < > or \\
  publish[0].to: unexpected "ftp", expected one of "folder", "git-branch"
  publish[1].brnch: unexpected key, expected \`branch\`
  publsh: unexpected key, expected \`publish\``
      )
    }
  )
  await t.test('should refuse two outlets with one address', () => {
    assert.equal(
      problemsOf({outlets: [{name: 'The Tribune'}, {name: 'Tribune', slug: 'the-tribune'}]}),
      `.eleventy.ts: 1 problem in the configuration
  outlets[1].slug: unexpected "the-tribune", expected another address than outlets[0], /outlets/the-tribune/`
    )
  })
})

test('toDefinition', async (t) => {
  await t.test('should carry the archive and call Eleventy only when asked', async () => {
    const calls: unknown[] = []
    const definition = toDefinition({title: 'Harbour'}, (eleventy: string, config) => {
      calls.push([eleventy, config.title])
      return Promise.resolve('configured')
    })
    assert.equal(archiveOf(definition)?.title, 'Harbour')
    assert.deepEqual(calls, [])
    assert.equal(await definition('eleventy'), 'configured')
    assert.deepEqual(calls, [['eleventy', 'Harbour']])
  })
  await t.test("should find nothing in another site's configuration", () => {
    assert.equal(
      archiveOf(() => ({dir: {}})),
      undefined
    )
  })
})
