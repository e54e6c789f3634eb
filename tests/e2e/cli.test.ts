import assert from 'node:assert/strict'
import {spawnSync} from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import test from 'node:test'
import {Ajv2020} from 'ajv/dist/2020.js'
import {compiledCommand} from '../support/compiled.ts'

interface RunOptions {
  readonly cwd?: string
  readonly input?: string | Buffer
}

function run(words: readonly string[], options: RunOptions = {}) {
  const {status, stdout, stderr} = spawnSync(process.execPath, words, {
    encoding: 'utf8',
    env: {...process.env, NO_COLOR: '1'},
    ...options
  })
  return {status, stdout, stderr}
}

/** Run the command as a user does. */
function wirecopy(words: readonly string[], options?: RunOptions) {
  return run([compiledCommand(), ...words], options)
}

const talks = `PORT TALKS 'CLOSE', OFFICIALS SAY
    By Ines Moreau, Meridian News
    SALT HARBOUR, June 3 (Meridian) - Two people briefed on the talks
said on Tuesday that a deal to reopen the port was "days away",
Radio Calder reported.
    Harbour Minister Tomas Reyl told the Evening Courier that
"nothing is signed". His office declined to comment further.
 Meridian
`

const isValid = new Ajv2020({allErrors: true}).compile(
  JSON.parse(readFileSync('src/model/entry-contract.schema.json', 'utf8'))
)

function objects(stdout: string): readonly Record<string, unknown>[] {
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const object = JSON.parse(line) as Record<string, unknown>
      assert.ok(isValid(object), JSON.stringify(isValid.errors))
      return object
    })
}

test('wirecopy parse', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'cli-parse-'))
  t.after(() => {
    rmSync(folder, {recursive: true})
  })
  mkdirSync(join(folder, 'copy/meridian/1997/06'), {recursive: true})
  writeFileSync(join(folder, 'copy/meridian/1997/06/03-calder-port.txt'), talks)
  writeFileSync(join(folder, 'copy/broken.md'), '---\nheadline: [\n---\nThe ferry stays in dock.\n')
  writeFileSync(
    join(folder, 'copy/pixels.txt'),
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0, 1, 2])
  )

  await t.test('should print an object of the contract for each story, and a report beside', () => {
    const {status, stdout, stderr} = wirecopy(['parse', '--json', 'copy/'], {cwd: folder})
    assert.equal(status, 1)
    const [broken, port] = objects(stdout)
    assert.equal(broken?.['id'], 'broken')
    assert.deepEqual(
      [port?.['id'], port?.['file']],
      ['meridian/1997/06/03-calder-port', 'copy/meridian/1997/06/03-calder-port.txt']
    )
    assert.equal(port?.['text'], talks)
    assert.match(stderr, /^copy\/broken\.md\n(?:.*\n)?2:12 error Unexpected YAML/mu)
    assert.match(
      stderr,
      /^copy\/pixels\.txt\n +error Unexpected binary data, expected text +binary-copy$/mu
    )
    assert.match(stderr, /✖ 2 errors\)?\n$/u)
  })
  await t.test('should name a single file by the end of its path that tells outlet and day', () => {
    const path = 'copy/meridian/1997/06/03-calder-port.txt'
    const {status, stdout} = wirecopy(['parse', '--json', '--no-text', path], {cwd: folder})
    assert.equal(status, 0)
    const [port] = objects(stdout)
    assert.deepEqual(
      [port?.['id'], port?.['file'], port?.['text']],
      ['meridian/1997/06/03-calder-port', path, undefined]
    )
  })
  await t.test('should put a story into words', () => {
    const {status, stdout} = wirecopy(
      ['parse', '--model', 'rules', '--file-name', 'meridian/1997/06/03-port.txt', '-'],
      {cwd: folder, input: talks}
    )
    assert.equal(status, 0)
    assert.match(stdout, /^meridian\/1997\/06\/03-port\.txt \(plain-text\)$/mu)
    assert.match(stdout, /^ {2}headline +PORT TALKS 'CLOSE', OFFICIALS SAY$/mu)
    assert.match(stdout, /^ {2}paragraph +Harbour Minister Tomas Reyl told/mu)
    assert.match(stdout, /^ {2}id +kind +footing +source +cue +sure +words$/mu)
    assert.match(stdout, /^ {2}a[0-9a-z]+ +Meridian, citing Evening Courier, citing Tomas Reyl$/mu)
    assert.match(stdout, /^ {2}a[0-9a-z]+ {2}told-[a-z]+ · “[^”]*Reyl[^”]*” … “told”/mu)
  })
  await t.test('should show the words to quote for a decision, and what was decided', () => {
    const path = join(folder, 'decided.txt')
    const decided = `---
attributions:
  - correct: nothing is signed
    sourceName: Tomas Reyl-Varga
  - remove: declined to comment further
  - add: no such words
---
${talks}`
    writeFileSync(path, decided)
    writeFileSync(
      `${path}.yaml`,
      'attributions:\n  - confirm: a deal to reopen the port was days away\n'
    )
    const {status, stdout, stderr} = wirecopy(['parse', 'decided.txt'], {cwd: folder})
    assert.equal(status, 0)
    assert.match(stdout, /^ {2}a[0-9a-z]+ {2}told-[a-z]+, corrected by an editor · “/mu)
    assert.match(stdout, /^ {2}a[0-9a-z]+ {2}said-[a-z]+, confirmed by an editor · “/mu)
    assert.match(stdout, /^ {2}- confirm: that "nothing is signed"$/mu)
    assert.match(stderr, /^6:5 +warning Unexpected words “no such words” in `add`/mu)
    const data = wirecopy(['parse', '--json', 'decided.txt'], {cwd: folder})
    const [port] = objects(data.stdout)
    const relations = port?.['attributions'] as readonly Record<string, unknown>[]
    assert.deepEqual(
      relations.flatMap(({decided: as, sourceName, confidence}) =>
        as === undefined ? [] : [[as, sourceName, confidence]]
      ),
      [
        ['confirmed', 'two people briefed on the talks', 1],
        ['corrected', 'Tomas Reyl-Varga', 1]
      ]
    )
    assert.ok(relations.every(({act}) => act !== 'no-comment'))
  })
  await t.test("should print a story's text alone", () => {
    const {stdout} = wirecopy(['parse', '--text', '-'], {cwd: folder, input: talks})
    assert.equal(stdout, talks)
  })
  await t.test('should read records with their ids, and name the lines that are none', () => {
    const lines = [
      JSON.stringify({id: 'first', text: talks, received: '1997-06-03'}),
      '',
      'no JSON',
      JSON.stringify({id: 'second'}),
      JSON.stringify({id: 'a/b', text: 'The ferry stays in dock, the yard said.\n', language: 'en'})
    ]
    const {status, stdout, stderr} = wirecopy(['parse', '--json', '--records', '-'], {
      cwd: folder,
      input: lines.join('\n')
    })
    assert.equal(status, 1)
    assert.deepEqual(
      objects(stdout).map(({id}) => id),
      ['first', 'a/b']
    )
    assert.match(stderr, /^3:1 error +Unexpected line, expected a JSON object .* record-syntax$/mu)
    assert.match(
      stderr,
      /^4:1 error +Unexpected record without `text`, expected text +record-syntax$/mu
    )
  })
  await t.test('should tell all that is wrong with a call and print nothing', () => {
    assert.deepEqual(wirecopy(['parse', '--jsno', '--model', 'best'], {cwd: folder}), {
      status: 2,
      stdout: '',
      stderr: `wirecopy: Unexpected flag --jsno, expected --json
--model: unexpected "best", expected one of full, rules, none
See \`wirecopy parse --help\`.
`
    })
    const missing = wirecopy(['parse', 'copy', 'nowhere.txt'], {cwd: folder})
    assert.deepEqual([missing.status, missing.stdout], [2, ''])
    assert.match(missing.stderr, /^wirecopy: Cannot read nowhere\.txt: ENOENT/u)
  })
})

test('wirecopy init', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'cli-init-'))
  t.after(() => {
    rmSync(folder, {recursive: true})
  })

  await t.test('should make an archive whose copy has no problems', () => {
    const made = wirecopy(['init', 'harbour papers'], {cwd: folder})
    assert.deepEqual(made, {
      status: 0,
      stdout: '',
      stderr: `  + .eleventy.ts
  + sources.yaml
  + articles/oaklet/_folder.yaml
  + articles/oaklet/2031/05/02-ferry-repairs.txt
  + .gitignore
  + package.json
Next: cd 'harbour papers' && npm install && npm start
`
    })
    const checked = wirecopy(['check', '--strict', 'harbour papers'], {cwd: folder})
    assert.equal(checked.status, 0)
    assert.match(checked.stderr, /^Files read: 1\n/u)
  })
  await t.test('should refuse to write over an archive', () => {
    const again = wirecopy(['init', 'harbour papers'], {cwd: folder})
    assert.deepEqual(again, {
      status: 2,
      stdout: '',
      stderr:
        'wirecopy: Will not make an archive in harbour papers: .eleventy.ts and articles exist\n'
    })
  })
})

test('wirecopy build', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'cli-build-'))
  t.after(() => {
    rmSync(folder, {recursive: true})
  })
  mkdirSync(join(folder, 'copy'))
  writeFileSync(join(folder, 'copy/03-calder-port.txt'), talks)
  mkdirSync(join(folder, 'mine'))
  writeFileSync(join(folder, 'mine/thesis.txt'), 'do not delete')

  await t.test('should build a plain folder of copy without any configuration', () => {
    const {status, stdout, stderr} = wirecopy(['build', 'copy', '--out', 'site', '--json'], {
      cwd: folder
    })
    assert.equal(status, 0, stderr)
    const made: unknown = JSON.parse(stdout)
    assert.ok(typeof made === 'object' && made !== null && 'stories' in made && 'out' in made)
    assert.deepEqual([made.stories, made.out], [1, join(folder, 'site')])
    for (const file of ['index.html', '404.html', '.nojekyll', '_headers', '.wirecopy-site']) {
      assert.ok(existsSync(join(folder, 'site', file)), file)
    }
    assert.deepEqual(readdirSync(folder).sort(), ['copy', 'mine', 'site'])
    assert.deepEqual(readdirSync(join(folder, 'copy')), ['03-calder-port.txt'])
  })
  await t.test('should not read an earlier site in the folder of copy as copy', () => {
    const first = wirecopy(['build', '--json'], {cwd: join(folder, 'copy')})
    assert.match(first.stderr, /1 story, \d+ statements → .*_site\n$/u)
    const again = wirecopy(['check'], {cwd: join(folder, 'copy')})
    assert.match(again.stderr, /^Files read: 1\n/u)
  })
  await t.test('should refuse folders it did not make, and the copy itself', () => {
    const wrong = [
      ['mine', 'it holds files that no build of ours made'],
      ['copy', 'it is or holds the archive'],
      ['.', 'it is or holds the archive']
    ] as const
    for (const [out, why] of wrong) {
      assert.deepEqual(wirecopy(['build', 'copy', '--out', out], {cwd: folder}), {
        status: 2,
        stdout: '',
        stderr: `wirecopy: Will not write the site to ${out}: ${why}. Name another folder with --out.\n`
      })
    }
    assert.ok(existsSync(join(folder, 'mine/thesis.txt')))
  })
})

test('wirecopy', async (t) => {
  await t.test(
    'should print its version, and an unknown command with the one that was meant',
    () => {
      const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string}
      assert.deepEqual(wirecopy(['--version']), {status: 0, stdout: `${version}\n`, stderr: ''})
      assert.deepEqual(wirecopy(['biuld']), {
        status: 2,
        stdout: '',
        stderr: 'wirecopy: Unexpected command biuld, expected build\nSee `wirecopy --help`.\n'
      })
    }
  )
  await t.test('should start from source, too', () => {
    assert.deepEqual(run(['--import', 'tsx', 'src/cli.ts', '--version']), wirecopy(['--version']))
  })
})

test('wirecopy add', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'cli-add-'))
  t.after(() => {
    rmSync(folder, {recursive: true})
  })

  await t.test('should file copy in the archive around, once', () => {
    mkdirSync(join(folder, 'articles'))
    const words = ['add', '-', '--outlet', 'Meridian', '--received', '1997-06-03']
    const path = 'articles/meridian/1997/06/03-port-talks-close-officials-say.txt'
    assert.deepEqual(wirecopy(words, {cwd: folder, input: talks}), {
      status: 0,
      stdout: `Filed - → ${path} (Meridian, 1997-06-03, plain-text)\n`,
      stderr: '1 filed\n'
    })
    assert.equal(readFileSync(join(folder, path), 'utf8'), talks)
    const again = wirecopy(words, {cwd: folder, input: talks})
    assert.deepEqual(again, {
      status: 0,
      stdout: `Filed already - → ${path}\n`,
      stderr: '0 filed, 1 filed already\n'
    })
  })
  await t.test('should strew no copy over a folder that is no archive', () => {
    const {status, stderr} = wirecopy(['add', '-'], {cwd: tmpdir(), input: talks})
    assert.equal(status, 2)
    assert.match(stderr, /^wirecopy: This folder lies in no archive, expected --archive DIR/u)
  })
})
