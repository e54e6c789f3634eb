import type {StatementRef} from '../model/archive.ts'
import type {AnonymityClass, Attribution} from '../model/attribution.ts'
import type {Entry} from '../model/entry.ts'
import type {Figure, SiteView, TallyRow, UnnamedPage, UnnamedView, ViewRow} from '../model/page.ts'
import type {SourcingFlag} from '../model/sourcing.ts'
import type {RenderContext} from './context.ts'
import {byCount} from './home-page.ts'
import {overTimeField, statementsOverTime} from './pictures/over-time.ts'
import {cutList, once, type PageSlot} from './site-pages.ts'
import {pageBase} from './site-view.ts'
import {flagsOf, sourcingFlags} from './sourcing-flags.ts'
import {statementCard} from './statements.ts'
import {statementFragment} from './urls.ts'

const classes: readonly AnonymityClass[] = [
  'described-official',
  'described-access',
  'described-group',
  'bare'
]

/** Reasons listed beside the statements. */
const mostReasons = 8

/** A statement that rests on an unnamed source, with what is asked of it. */
interface Unnamed {
  readonly ref: StatementRef
  readonly entry: Entry
  readonly attribution: Attribution
  readonly class: AnonymityClass
  readonly flags: readonly SourcingFlag[]
}

/** What all pages on unnamed sources share. */
type Whole = Pick<UnnamedPage, 'figures' | 'byClass' | 'byFlag' | 'byOutlet' | 'reasons' | 'whole'>

/** @returns The pages on unnamed sources: all statements, those of each class, those with each flag. */
export function unnamedPages(context: RenderContext, site: SiteView): readonly PageSlot[] {
  const all = findUnnamed(context)
  const whole = once(() => wholeOf(context, site, all))
  const listed = (view: UnnamedView): readonly Unnamed[] => all.filter((one) => isIn(one, view))
  return [
    ...viewPages(context, site, {all, whole}),
    ...[...classes, ...sourcingFlags.filter((flag) => flag !== 'bare')].flatMap((view) => {
      const own = listed(view)
      return own.length === 0 ? [] : viewPages(context, site, {all: own, whole, view})
    })
  ]
}

function findUnnamed(context: RenderContext): readonly Unnamed[] {
  return context.archive.unnamed.map((ref) => {
    const {entry, attribution} = context.statement(ref)
    return {
      ref,
      entry,
      attribution,
      class: attribution.anonymity?.class ?? 'bare',
      flags: flagsOf(context, entry, attribution)
    }
  })
}

function isIn(one: Unnamed, view: UnnamedView): boolean {
  return one.class === view || one.flags.some((flag) => flag === view)
}

interface ViewOptions {
  readonly all: readonly Unnamed[]
  readonly whole: () => Whole
  readonly view?: UnnamedView
}

function viewPages(
  context: RenderContext,
  site: SiteView,
  {all, whole, view}: ViewOptions
): readonly PageSlot[] {
  const {urls, words, config} = context
  const title = words.titles.unnamed
  return cutList(all.length, config.limits.perPage, (page) =>
    view === undefined ? urls.top('unnamed', page) : urls.unnamed(view, page)
  ).map((part) => ({
    ...part.address,
    noindex: false,
    make: (): UnnamedPage => ({
      ...pageBase(context, site, {
        address: part.address,
        title: part.page === 1 ? title : words.pageOf(title, part.page)
      }),
      kind: 'unnamed',
      ...(view !== undefined && {view}),
      ...whole(),
      ...overTimeField(
        part.page === 1
          ? statementsOverTime(
              context,
              all.map(({ref}) => ref)
            )
          : undefined
      ),
      statements: all.slice(part.start, part.end).map(({entry, attribution, flags}) => ({
        ...statementCard(context, entry, attribution),
        // Nearly all give no reason: said of each, it would drown the rest.
        flags: flags.filter((flag) => flag !== view && flag !== 'no-reason')
      })),
      ...(part.pager && {pager: part.pager})
    })
  }))
}

function wholeOf(context: RenderContext, site: SiteView, all: readonly Unnamed[]): Whole {
  const rows = <View extends UnnamedView>(views: readonly View[]): readonly ViewRow<View>[] =>
    views.flatMap((view) => {
      const count = all.filter((one) => isIn(one, view)).length
      return count === 0 ? [] : [{view, count, href: context.urls.unnamed(view).href}]
    })
  return {
    whole: {text: context.words.titles.unnamed, href: context.urls.top('unnamed').href},
    figures: figuresOf(context, all, site.statements),
    byClass: rows(classes),
    byFlag: rows(sourcingFlags),
    byOutlet: byOutlet(context),
    reasons: reasonsOf(context, all)
  }
}

function figuresOf(
  {number, percent, words}: RenderContext,
  all: readonly Unnamed[],
  statements: number
): readonly Figure[] {
  const {figures} = words
  const stated = (key: 'condition' | 'reason'): number =>
    all.filter(({attribution}) => attribution.anonymity?.[key] !== undefined).length
  const share = (part: number, whole: number): string => percent(whole === 0 ? 0 : part / whole)
  return [
    {value: number(all.length), label: figures.statements(all.length)},
    {value: share(all.length, statements), label: figures.ofAll},
    {value: share(stated('condition'), all.length), label: figures.withCondition},
    {value: share(stated('reason'), all.length), label: figures.withReason}
  ]
}

/** Where they are relied on: the outlets whose copy it is, with the share of its statements. */
function byOutlet(context: RenderContext): readonly TallyRow[] {
  return byCount(
    context.archive.outlets.map(({slug, profile, unnamed, statements}) => ({
      name: profile.name,
      href: context.urls.outlet(slug).href,
      count: unnamed,
      ...(statements > 0 && {detail: context.percent(unnamed / statements)})
    }))
  )
}

/** Every reason that copy gives, as often as it gives it, with the newest statement it is given for. */
function reasonsOf(context: RenderContext, all: readonly Unnamed[]): readonly TallyRow[] {
  const rows = new Map<string, TallyRow>()
  for (const {entry, attribution} of all) {
    const reason = attribution.anonymity?.reason?.replace(/\s+/gu, ' ')
    if (reason === undefined) continue
    const row = rows.get(reason)
    rows.set(reason, {
      name: reason,
      href: row?.href ?? context.urls.story(entry.id).href + statementFragment(attribution.id),
      count: (row?.count ?? 0) + 1
    })
  }
  return byCount([...rows.values()]).slice(0, mostReasons)
}
