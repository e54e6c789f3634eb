import type {OutletRecord} from '../model/archive.ts'
import type {Slug} from '../model/ids.ts'
import type {Link, NetworkPage, SiteView} from '../model/page.ts'
import type {NetworkPicture, Shapes} from '../model/picture.ts'
import type {RenderContext} from './context.ts'
import {drawNetwork} from './pictures/network.ts'
import {cutList, once, type PageSlot} from './site-pages.ts'
import {pageBase} from './site-view.ts'

/** Outlets in the drawings; the table has all. */
const mostNodes = {wide: 28, narrow: 14}

/** One outlet relies on another. */
interface Tie {
  readonly from: OutletRecord
  readonly to: OutletRecord
  readonly statements: number
  readonly stories: number
  readonly mutual: boolean
}

/** @returns The pages on who relies on whom: a drawing, and the table of all of it. */
export function networkPages(context: RenderContext, site: SiteView): readonly PageSlot[] {
  const ties = once(() => findTies(context))
  const picture = once(() => drawTies(context, ties()))
  const {urls, words, config, number} = context
  const title = words.titles.network
  return cutList(ties().length, config.limits.perPage, (page) => urls.top('network', page)).map(
    (part) => ({
      ...part.address,
      noindex: false,
      make(): NetworkPage {
        const all = ties()
        const relying = new Set(all.map(({from}) => from.slug)).size
        const relied = new Set(all.map(({to}) => to.slug)).size
        const mutual = all.filter((tie) => tie.mutual).length / 2
        const drawn = part.page === 1 ? picture() : undefined
        return {
          ...pageBase(context, site, {
            address: part.address,
            title: part.page === 1 ? title : words.pageOf(title, part.page)
          }),
          kind: 'network',
          figures:
            all.length === 0
              ? []
              : [
                  {value: number(relying), label: words.figures.relying(relying)},
                  {value: number(relied), label: words.figures.relied(relied)},
                  {value: number(mutual), label: words.figures.mutual(mutual)}
                ],
          ...(drawn && {picture: drawn}),
          ties: all.slice(part.start, part.end).map((tie) => ({
            from: linkTo(context, tie.from),
            to: linkTo(context, tie.to),
            statements: tie.statements,
            stories: tie.stories,
            mutual: tie.mutual
          })),
          ...(part.pager && {pager: part.pager})
        }
      }
    })
  )
}

function linkTo(context: RenderContext, {slug, profile}: OutletRecord): Link {
  return {text: profile.name, href: context.urls.outlet(slug).href}
}

/** Every pair of outlets of which one relies on the other, most statements first. */
function findTies(context: RenderContext): readonly Tie[] {
  const {outlets} = context.archive
  const bySlug = new Map(outlets.map((outlet) => [outlet.slug, outlet]))
  const stories = new Map<string, Set<string>>()
  const key = (from: Slug, to: Slug): string => `${from} ${to}`
  for (const {slug, restingOn} of outlets) {
    for (const ref of restingOn) {
      const own = context.outletOf(context.entry(ref.entry))
      if (!own) continue
      const found = stories.get(key(own.slug, slug)) ?? new Set()
      found.add(ref.entry)
      stories.set(key(own.slug, slug), found)
    }
  }
  return outlets
    .flatMap((from) =>
      from.cites.flatMap(({slug, count}): readonly Tie[] => {
        const to = bySlug.get(slug)
        if (!to) return []
        return [
          {
            from,
            to,
            statements: count,
            stories: stories.get(key(from.slug, slug))?.size ?? 0,
            mutual: to.cites.some((back) => back.slug === from.slug)
          }
        ]
      })
    )
    .sort((one, other) => other.statements - one.statements)
}

function drawTies(
  context: RenderContext,
  ties: readonly Tie[]
): Shapes<NetworkPicture> | undefined {
  if (ties.length === 0) return undefined
  const draw = (most: number, width: number, height: number): NetworkPicture => {
    const weights = new Map<OutletRecord, number>()
    for (const {from, to, statements} of ties) {
      weights.set(from, (weights.get(from) ?? 0) + statements)
      weights.set(to, (weights.get(to) ?? 0) + statements)
    }
    const shown = [...weights]
      .sort((one, other) => other[1] - one[1])
      .slice(0, most)
      .map(([outlet]) => outlet)
    const places = new Map(shown.map((outlet, index) => [outlet, index]))
    return drawNetwork(
      shown.map(({slug, profile, restingOn}) => ({
        name: profile.name,
        href: context.urls.outlet(slug).href,
        weight: restingOn.length
      })),
      ties.flatMap(({from, to, statements}) => {
        const [start, end] = [places.get(from), places.get(to)]
        if (start === undefined || end === undefined) return []
        const title = context.words.reliesOn(from.profile.name, to.profile.name, statements)
        return [{from: start, to: end, statements, title}]
      }),
      {width, height, type: 13}
    )
  }
  const rows = Math.min(1, ties.length / 12)
  return {
    wide: draw(mostNodes.wide, 1120, Math.round(300 + 320 * rows)),
    narrow: draw(mostNodes.narrow, 350, Math.round(300 + 260 * rows))
  }
}
