import assert from 'node:assert/strict'
import test from 'node:test'
import {ConfigError} from '../../src/config/config-error.ts'
import {loadSourceTable} from '../../src/config/load-source-table.ts'
import {parseSourceTable} from '../../src/config/source-table.ts'
import {sourceTableText} from '../../src/commands/init/source-table-text.ts'
import {emptyFolder} from '../support/site-of.ts'

/** What is said about a table that is wrong. */
function problemsOf(text: string): string {
  try {
    parseSourceTable(text, 'sources.yaml')
  } catch (error) {
    if (error instanceof ConfigError) return error.message
    throw error
  }
  return ''
}

test('sources.yaml', async (t) => {
  await t.test('should say of each source all an editor knows, and where it stands', () => {
    const table = parseSourceTable(
      `# Who is who
sources:
  - name: Dorian Pell
    aliases: [Pell, D. Pell]
    type: person
    authority: https://authority.example/pell
    slug: minister-pell
    stories: ./oaklet/2031/
ignore:
  - the table
`,
      'sources.yaml'
    )
    assert.deepEqual(table, {
      sources: [
        {
          names: [
            {text: 'Dorian Pell', line: 3, column: 11},
            {text: 'Pell', line: 4, column: 15},
            {text: 'D. Pell', line: 4, column: 21}
          ],
          type: 'person',
          authorities: ['https://authority.example/pell'],
          slug: 'minister-pell',
          stories: [{text: 'oaklet/2031', line: 8, column: 14}]
        }
      ],
      ignored: [{text: 'the table', line: 10, column: 5}]
    })
  })
  await t.test('should say nothing where there is none, or only remarks', (own) => {
    const empty = {sources: [], ignored: []}
    assert.deepEqual(loadSourceTable(emptyFolder(own)), empty)
    for (const text of ['', '# none yet\n', 'sources:\nignore:\n']) {
      assert.deepEqual(parseSourceTable(text, 'sources.yaml'), empty)
    }
  })
  await t.test('should be explained by the one `wirecopy init` writes, key by key', () => {
    assert.deepEqual(parseSourceTable(sourceTableText, 'sources.yaml'), {sources: [], ignored: []})
    const all = sourceTableText.replace(/^# (?=sources|ignore| )/gmu, '')
    const {sources, ignored} = parseSourceTable(all, 'sources.yaml')
    assert.deepEqual(Object.keys(sources[0] ?? {}).sort(), [
      'authorities',
      'names',
      'slug',
      'stories',
      'type'
    ])
    assert.deepEqual(
      [sources[0]?.names.length, sources[0]?.stories.length, ignored.length],
      [3, 1, 1]
    )
  })
  await t.test('should be told all problems at once, each with line and column', () => {
    assert.equal(
      problemsOf(`sources:
  - name: Dorian Pell
    tpye: person
    type: minister
    authority: javascript:alert(1)
    slug: Minister Pell
    stories: ../elsewhere
  - aliases: [1984]
  - name: "…"
    aliases: {}
ignore: [the table, "-"]
`),
      `sources.yaml: 10 problems in the configuration
  4:11 sources[0].type: unexpected "minister", expected one of "person", "organization", "document"
  5:16 sources[0].authority: unexpected "javascript:alert(1)", expected an address that begins with https://
  6:11 sources[0].slug: unexpected "Minister Pell", expected lower-case letters, digits and single hyphens
  7:14 sources[0].stories: unexpected "../elsewhere", expected a story or a folder below the copy folder, as oaklet/2031/05
  3:5 sources[0].tpye: unexpected key, expected \`type\`
  8:5 sources[1].name: unexpected nothing, expected text in quotation marks
  8:15 sources[1].aliases[0]: unexpected 1984, expected text in quotation marks
  9:11 sources[2].name: unexpected "…", expected a name with a letter or a digit
  10:14 sources[2].aliases: unexpected {}, expected text, or a list: […]
  11:21 ignore[1]: unexpected "-", expected a name with a letter or a digit`
    )
  })
  await t.test('should be YAML, written out, with no tags', () => {
    assert.equal(
      problemsOf('sources:\n  - name: Dorian Pell\n    name: Ida Moor\n'),
      'sources.yaml: 1 problem in the configuration\n  3:5 unexpected Map keys must be unique, expected YAML'
    )
    assert.match(
      problemsOf('sources: !run []\n'),
      /1:10 unexpected Unresolved tag: !run, expected YAML/u
    )
    assert.match(problemsOf('- name: Dorian Pell\n'), /1:1 unexpected .*, expected an object/u)
  })
  await t.test(
    'should give one name to one source only, as long as nothing tells them apart',
    () => {
      assert.equal(
        problemsOf(`sources:
  - name: Dorian Pell
    aliases: [Pell]
  - name: Anna Pell
    aliases: [PELL]
  - name: Dorian Pell
    stories: [oaklet/2031, harbour]
  - name: The Dorian Pell
    stories: harbour/
    slug: pell
  - name: Ida Moor
    slug: pell
ignore: anna pell
`),
        `sources.yaml: 4 problems in the configuration
  5:15 sources[1].aliases[0]: unexpected "PELL", expected a name that means one thing in these stories; sources[0].aliases[0] has it, too
  8:11 sources[3].name: unexpected "The Dorian Pell", expected a name that means one thing in these stories; sources[2].name has it, too
  13:9 ignore[0]: unexpected "anna pell", expected a name that means one thing in these stories; sources[1].name has it, too
  12:11 sources[4].slug: unexpected "pell", expected another address than sources[3].slug`
      )
    }
  )
})
