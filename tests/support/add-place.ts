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
import {dirname, join, resolve} from 'node:path'
import type {TestContext} from 'node:test'
import {add} from '../../src/commands/add.ts'
import {listeningTerminal} from './listening-terminal.ts'

type Files = Readonly<Record<string, string | Uint8Array>>

/** An archive of its own, with files laid out beside it. */
export function workplace(t: TestContext, files: Files = {}) {
  const root = mkdtempSync(join(tmpdir(), 'add-'))
  t.after(() => {
    rmSync(root, {recursive: true})
  })
  const put = (all: Files) => {
    for (const [name, content] of Object.entries(all)) {
      mkdirSync(dirname(join(root, name)), {recursive: true})
      writeFileSync(join(root, name), content)
    }
  }
  put({
    'archive/.eleventy.mjs': `import {defineArchive} from '${resolve('src/index.ts')}'
export default defineArchive({outlets: [
  {name: 'Oaklet Lantern', slug: 'lantern', aliases: ['OL'], domains: ['lantern.example']}
]})`,
    ...files
  })
  return {
    put,
    /** Files below the copy folder, sorted. */
    filed: () =>
      existsSync(join(root, 'archive/articles'))
        ? readdirSync(join(root, 'archive/articles'), {recursive: true, withFileTypes: true})
            .filter((each) => each.isFile())
            .map((each) => join(each.parentPath, each.name).slice(root.length + 18))
            .sort()
        : [],
    read: (path: string) => readFileSync(join(root, 'archive/articles', path), 'utf8'),
    path: (name: string) => join(root, name),
    async add(words: readonly string[], input: string | Uint8Array = '') {
      const {terminal, printed, said} = listeningTerminal(input)
      const places = words.map((word) => (word.startsWith('in/') ? join(root, word) : word))
      const code = await add.start(['--archive', join(root, 'archive'), ...places], terminal)
      const plain = (text: string) => text.replaceAll(`${root}/`, '')
      return {code, printed: plain(printed()), said: plain(said())}
    }
  }
}
