import {printable} from '../../diagnostics/printable.ts'
import type {PublishPlan} from '../../pipeline/publish.ts'

/** Paths listed of each kind before the rest is only counted. */
const most = 20

/** @returns What publishing does to one target, in words; every path for a dry run of a small site. */
export function describePlan(plan: PublishPlan, dryRun: boolean): string {
  const {target, added, changed, removed, kept, unchanged} = plan
  const counts = [
    `${added.length} new`,
    `${changed.length} changed`,
    `${removed.length} deleted`,
    `${unchanged} unchanged`,
    ...(kept.length > 0 ? [`${kept.length} kept`] : [])
  ]
  const nothing = added.length + changed.length + removed.length === 0
  return [
    `${dryRun ? 'Would publish' : 'Publishing'} to ${target}: ${nothing ? 'nothing to do' : counts.join(', ')}`,
    ...(dryRun
      ? [...list('+', added), ...list('~', changed), ...list('-', removed), ...list('=', kept)]
      : [])
  ].join('\n')
}

/** @returns The plan as plain data for programs. */
export function planObject(plan: PublishPlan, dryRun: boolean) {
  const {target, added, changed, removed, kept, unchanged} = plan
  return {target, dryRun, added, changed, removed, kept, unchanged}
}

function list(sign: string, paths: readonly string[]): readonly string[] {
  const rest = paths.length - most
  return [
    ...paths.slice(0, most).map((path) => `  ${sign} ${printable(path)}`),
    ...(rest > 0 ? [`  ${sign} and ${rest} more`] : [])
  ]
}
