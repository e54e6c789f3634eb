import type {PublishPlan} from '../publish/plan.ts'
import {planPublish, type PublishTarget} from '../publish/publish-site.ts'

export type {PublishPlan}

/** A site and where it goes. */
export interface PublishOptions {
  readonly site: string
  /** Folder of the archive. */
  readonly root: string
  readonly targets: readonly PublishTarget[]
  /** Make the plans and touch nothing. */
  readonly dryRun: boolean
  /** Called with each plan before it is carried out. */
  readonly onPlan: (plan: PublishPlan) => Promise<void>
}

/**
 * Take a built site to its targets, one after the other.
 *
 * @throws UserError
 *   When a target refuses; those before it are done.
 */
export async function publishSite(options: PublishOptions): Promise<void> {
  for (const target of options.targets) {
    const plan = await planPublish(options.site, options.root, target)
    try {
      await options.onPlan(plan)
      if (!options.dryRun) await plan.apply()
    } finally {
      await plan.dispose()
    }
  }
}
