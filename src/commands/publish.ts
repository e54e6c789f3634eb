import {join} from 'node:path'
import {UserError} from '../diagnostics/user-error.ts'
import {defineCommand} from './define-command.ts'

/** `wirecopy publish`: a built site to where it is read. */
export const publish = defineCommand({
  name: 'publish',
  summary: 'Take a built site to the targets of the configuration.',
  positional: {
    name: 'FOLDER',
    summary: 'the archive; this folder when left out',
    min: 0,
    max: 1
  },
  options: {
    'dry-run': {type: 'boolean', summary: 'print the plan, change nothing'},
    to: {
      type: 'string',
      value: 'KIND',
      summary: 'only targets of this kind',
      choices: ['folder', 'git-branch']
    },
    site: {type: 'string', value: 'DIR', summary: 'the built site, when it is not `_site`'},
    json: {type: 'boolean', summary: 'print JSON Lines, one plan a target'}
  },
  notes: [
    'A target that holds files no publish put there is refused. On a target of ours, files the',
    'build did not make are deleted, but for those named in `keep` (CNAME when nothing is named).'
  ],
  async run({options, positionals: [folder = '.']}, terminal) {
    const {openArchive} = await import('./open-archive.ts')
    const {config, root} = await openArchive(folder)
    const targets = config.publish.filter(({to}) => options.to === undefined || to === options.to)
    if (targets.length === 0) {
      throw new UserError("No target in `publish`, expected one as {to: 'folder', path: '../www'}")
    }
    const {publishSite} = await import('../pipeline/publish.ts')
    const {describePlan, planObject} = await import('./publish/describe-plan.ts')
    const dryRun = options['dry-run']
    await publishSite({
      site: options.site ?? join(folder, config.output),
      root,
      targets,
      dryRun,
      onPlan: async (plan) => {
        if (options.json) await terminal.print(`${JSON.stringify(planObject(plan, dryRun))}\n`)
        else await terminal.print(`${describePlan(plan, dryRun)}\n`)
      }
    })
    return 0
  }
})
