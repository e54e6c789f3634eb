import {defineCommand} from './define-command.ts'

/** `wirecopy init`: a new archive. */
export const init = defineCommand({
  name: 'init',
  summary: 'Make a new archive: folders, configuration, one sample story.',
  positional: {
    name: 'DIR',
    summary: 'the folder, made when missing; this folder when left out',
    min: 0,
    max: 1
  },
  options: {},
  notes: [
    'Refuses to write over anything; sources.yaml, .gitignore and package.json are left as they are.'
  ],
  async run({positionals: [folder = '.']}, terminal) {
    const {makeArchive} = await import('./init/make-archive.ts')
    const written = await makeArchive(folder)
    for (const file of written) terminal.say(`  + ${file}`)
    const enter =
      folder === '.' ? '' : `cd ${/^[\w./-]+$/u.test(folder) ? folder : `'${folder}'`} && `
    terminal.say(`Next: ${enter}npm install && npm start`)
    return 0
  }
})
