import assert from 'node:assert/strict'
import test from 'node:test'
import {commandHelp, programHelp} from '../../src/commands/help.ts'
import {commandTable} from '../../src/commands/table.ts'

test('help', async (t) => {
  const commands = await Promise.all(Object.values(commandTable).map((load) => load()))

  await t.test('should list every command', () => {
    assert.equal(
      programHelp(commands),
      `Usage: wirecopy COMMAND [options]

Turns a folder of raw wire copy into a searchable archive in which every statement shows its source.

Commands:
  init     Make a new archive: folders, configuration, one sample story.
  add      File copy under outlet and day, with a side file of what was read.
  parse    Print what copy says: fields, blocks and who said what.
  build    Turn copy into a site.
  check    Look for problems in the copy; write nothing.
  serve    Serve a built site on this machine.
  dev      Build and serve; build again and reload the browser on every change.
  publish  Take a built site to the targets of the configuration.

Options:
  --help     print this, or the help of a command
  --version  print the version

Exit status: 0 fine, 1 problems in the copy, 2 bad flag or configuration, or a fault of ours.
`
    )
  })
  await t.test('should tell what a command takes', async () => {
    assert.equal(
      commandHelp(await commandTable.build()),
      `Usage: wirecopy build [options] [FOLDER]

Turn copy into a site.

  FOLDER  the archive, or any folder of copy; this folder when left out

Options:
  --out DIR  write the site there instead of \`_site\`
  --json     print what was built as one JSON object
  --strict   count warnings as problems
  --help     print this

The site replaces the folder only when it is complete; a failed build leaves the old one.
A folder that holds files no build made is never replaced.
`
    )
  })
  await t.test('should name each command as the table does', () => {
    assert.deepEqual(
      commands.map(({name}) => name),
      Object.keys(commandTable)
    )
  })
})
