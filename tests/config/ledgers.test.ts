import assert from 'node:assert/strict'
import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import test from 'node:test'
import {loadLedgers} from '../../src/config/load-ledgers.ts'
import {toSitePath} from '../../src/config/site-path.ts'
import {emptyFolder} from '../support/site-of.ts'

test('loadLedgers', async (t) => {
  const folder = emptyFolder(t)
  const load = (files: {readonly redirects?: string; readonly removals?: string}) => {
    writeFileSync(join(folder, 'redirects.yaml'), files.redirects ?? '')
    writeFileSync(join(folder, 'removals.yaml'), files.removals ?? '')
    return loadLedgers(folder)
  }
  /** The whole report, the folder left out. */
  const faults = (files: Parameters<typeof load>[0]): string => {
    try {
      load(files)
    } catch (error) {
      assert.ok(error instanceof Error && error.name === 'ConfigError')
      return error.message.replaceAll(`${folder}/`, '')
    }
    return 'no error'
  }

  await t.test('should be empty where an archive has none', () => {
    assert.deepEqual(loadLedgers(emptyFolder(t)), {redirects: [], removals: []})
    assert.deepEqual(load({redirects: '# nothing yet\n'}), {redirects: [], removals: []})
  })
  await t.test('should read what is moved, and where each part of it stands', () => {
    const {redirects} = load({
      redirects: '# Old blog.\n- from: /2009/ferry.html\n  to: /oaklet/2031/05/02/ferry/#p3\n'
    })
    assert.deepEqual(redirects, [
      {
        file: join(folder, 'redirects.yaml'),
        row: {from: '/2009/ferry.html', to: '/oaklet/2031/05/02/ferry/#p3'},
        address: {line: 2, column: 9},
        target: {line: 3, column: 7}
      }
    ])
  })
  await t.test('should read addresses as they are copied from a browser', () => {
    const {removals} = load({
      removals:
        '- {address: /%D9%85%D9%8A%D9%86%D8%A7%D8%A1/2031/05/02/x, reason: Asked for., date: 2031-06-01}\n'
    })
    assert.equal(removals[0]?.row.address, '/ميناء/2031/05/02/x/')
  })
  await t.test('should tell every problem at once, each with its place', () => {
    assert.equal(
      faults({
        redirects: [
          '- from: https://a.example/x/',
          '  to: /y/',
          '- form: /x/',
          '  to: /../etc/passwd',
          '- just text'
        ].join('\n')
      }),
      [
        'redirects.yaml: 5 problems in the configuration',
        '  1:9 [0].from: unexpected "https://a.example/x/", expected a path of the site, as /oaklet/2031/05/02/ferry/',
        '  3:3 [1].from: unexpected nothing, expected text in quotation marks',
        '  4:7 [1].to: unexpected "/../etc/passwd", expected a path of the site, as /oaklet/2031/05/02/ferry/',
        '  3:3 [1].form: unexpected key, expected `from`',
        '  5:3 [2]: unexpected "just text", expected an object: {…}'
      ].join('\n')
    )
  })
  await t.test('should want a reason and a day for every removal', () => {
    assert.equal(
      faults({removals: '- address: /oaklet/2031/05/02/ferry/\n  reason: " "\n  date: June\n'}),
      [
        'removals.yaml: 2 problems in the configuration',
        '  2:11 [0].reason: unexpected " ", expected words for readers',
        '  3:9 [0].date: unexpected "June", expected a day, as 2031-06-01'
      ].join('\n')
    )
  })
  await t.test('should refuse two lines on one address, in one ledger or in both', () => {
    assert.equal(
      faults({redirects: '- {from: /a/, to: /b/}\n- {from: /A, to: /c/}\n'}),
      'redirects.yaml: 1 problem in the configuration\n  2:10 [1].from: unexpected "/A", expected another address than [0].from'
    )
    assert.equal(
      faults({
        redirects: '- {from: /a/, to: /b/}\n',
        removals: '- {address: /a/, reason: Asked for., date: 2031-06-01}\n'
      }),
      'redirects.yaml: 1 problem in the configuration\n  1:10 [0].from: unexpected “/a/”, expected an address that removals.yaml does not remove'
    )
  })
  await t.test('should refuse chains, and name where they end', () => {
    assert.equal(
      faults({redirects: '- {from: /a/, to: /b/}\n- {from: /b/, to: /c/}\n'}),
      'redirects.yaml: 1 problem in the configuration\n  1:19 [0].to: unexpected "/b/", expected /c/, where that one leads'
    )
  })
  await t.test('should refuse loops', () => {
    assert.match(
      faults({redirects: '- {from: /a/, to: /b/}\n- {from: /b/, to: /a/#p1}\n'}),
      /2 problems.*\n.*1:19 .*an address that does not lead back\n.*2:19 .*does not lead back$/u
    )
    assert.match(faults({redirects: '- {from: /a/, to: /a/}\n'}), /does not lead back$/u)
  })
  await t.test('should refuse what is no YAML, and aliases, which can grow without bound', () => {
    assert.match(faults({redirects: '- {from: /a/\n'}), /^redirects\.yaml: 1 problem.*\n {2}2:1 /u)
    assert.match(
      faults({redirects: '- &a {from: /a/, to: /b/}\n- *a\n'}),
      /2:3 unexpected alias, expected values written out$/u
    )
  })
})

test('toSitePath', async (t) => {
  await t.test('should refuse what leaves the site or means something else to hosts', () => {
    const wrong = [
      '',
      'a/',
      '//a.example/',
      '/a//b/',
      '/./a/',
      '/a/%2e%2e/b/',
      '/a b/',
      '/a*/',
      '/:splat/',
      '/a?b/',
      '/a%00/',
      '/a%0ab/',
      '/a\\b/',
      '/robots.txt',
      '/a.html/',
      '/%E0%A4%A/',
      `/${'ü'.repeat(101)}/`
    ]
    for (const written of wrong) assert.equal(toSitePath(written), undefined, written)
  })
  await t.test('should compose letters and close folders', () => {
    assert.equal(toSitePath('/cafe\u0301'), '/caf\u00e9/')
    assert.equal(toSitePath('/'), '/')
  })
})
