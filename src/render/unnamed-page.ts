import type {AnonymityClass, Attribution} from '../model/attribution.ts'
import type {Figure, SiteView, TallyRow, UnnamedPage} from '../model/page.ts'
import type {RenderContext} from './context.ts'
import {byCount} from './home-page.ts'
import {cutList, once, type PageSlot} from './site-pages.ts'
import {pageBase} from './site-view.ts'
import {statementCard} from './statements.ts'

const classes: readonly AnonymityClass[] = [
  'described-official',
  'described-access',
  'described-group',
  'bare'
]

/** @returns The pages on unnamed sources. */
export function unnamedPages(context: RenderContext, site: SiteView): readonly PageSlot[] {
  const {archive, urls, words, config} = context
  const {unnamed} = words.titles
  const whole = once(() => {
    const all = archive.unnamed.map((ref) => context.statement(ref).attribution)
    return {
      figures: figuresOf(context, all, site.statements),
      byClass: classes.flatMap((name) => {
        const count = all.filter(({anonymity}) => (anonymity?.class ?? 'bare') === name).length
        return count === 0 ? [] : [{class: name, count}]
      }),
      byOutlet: byOutlet(context)
    }
  })
  return cutList(archive.unnamed.length, config.limits.perPage, (page) =>
    urls.top('unnamed', page)
  ).map((part) => ({
    ...part.address,
    noindex: false,
    make(): UnnamedPage {
      return {
        ...pageBase(context, site, {
          address: part.address,
          title: part.page === 1 ? unnamed : words.pageOf(unnamed, part.page)
        }),
        kind: 'unnamed',
        ...whole(),
        statements: archive.unnamed.slice(part.start, part.end).map((ref) => {
          const {entry, attribution} = context.statement(ref)
          return statementCard(context, entry, attribution)
        }),
        ...(part.pager && {pager: part.pager})
      }
    }
  }))
}

function figuresOf(
  {number, percent, words}: RenderContext,
  all: readonly Attribution[],
  statements: number
): readonly Figure[] {
  const {figures} = words
  const conditions = all.filter(({anonymity}) => anonymity?.condition !== undefined).length
  const reasons = all.filter(({anonymity}) => anonymity?.reason !== undefined).length
  const share = (part: number, whole: number): string => percent(whole === 0 ? 0 : part / whole)
  return [
    {value: number(all.length), label: figures.statements(all.length)},
    {value: share(all.length, statements), label: figures.ofAll},
    {value: share(conditions, all.length), label: figures.withCondition},
    {value: share(reasons, all.length), label: figures.withReason}
  ]
}

/** Where they are relied on: the outlets whose copy it is. */
function byOutlet(context: RenderContext): readonly TallyRow[] {
  return byCount(
    context.archive.outlets.map(({slug, profile, unnamed}) => ({
      name: profile.name,
      href: context.urls.outlet(slug).href,
      count: unnamed
    }))
  )
}
