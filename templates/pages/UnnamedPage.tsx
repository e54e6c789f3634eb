import type {
  TallyRow,
  UnnamedPage as UnnamedPageValue,
  UnnamedView,
  ViewRow
} from '../../src/model/page.ts'
import {StatementList} from '../components/StatementList.tsx'
import {useSlots, useStrings} from '../context.ts'
import {ListLayout} from '../layouts/ListLayout.tsx'
import {Section} from '../layouts/Section.tsx'
import type {Strings} from '../strings/strings.ts'

/** A class or flag in words. */
function nameOf(view: UnnamedView, strings: Strings): string {
  const names: Readonly<Record<UnnamedView, string>> = {
    ...strings.anonymity,
    ...strings.unnamed.flags
  }
  return names[view]
}

/** A list beside the statements. */
interface SideList {
  readonly id: string
  readonly heading: string
  readonly rows: readonly TallyRow[]
}

function sideLists(page: UnnamedPageValue, strings: Strings): readonly SideList[] {
  const {unnamed} = strings
  const toRows = (rows: readonly ViewRow<UnnamedView>[]) =>
    rows.map(({view, count, href}) => ({name: nameOf(view, strings), count, href}))
  const lists = [
    {id: 'by-flag', heading: unnamed.flagsHeading, rows: toRows(page.byFlag)},
    {id: 'by-class', heading: unnamed.byClass, rows: toRows(page.byClass)},
    {id: 'by-outlet', heading: unnamed.byOutlet, rows: page.byOutlet},
    {id: 'reasons', heading: unnamed.reasons, rows: page.reasons}
  ]
  return lists.filter(({rows}) => rows.length > 0)
}

function Side({
  page,
  lists
}: {
  readonly page: UnnamedPageValue
  readonly lists: readonly SideList[]
}) {
  const strings = useStrings()
  const {Tally, TimeBars} = useSlots()
  return (
    <>
      {lists.map(({id, heading, rows}) => (
        <Section key={id} id={id} heading={heading}>
          {id === 'by-flag' && <p class="small section-note">{strings.unnamed.flagsIntro}</p>}
          <Tally rows={rows} caption={heading} />
        </Section>
      ))}
      {page.overTime && (
        <Section id="over-time" heading={strings.picture.overTime}>
          <TimeBars picture={page.overTime} caption={strings.picture.overTime} />
        </Section>
      )}
    </>
  )
}

/** Everything that rests on somebody who is not named, or what of it a policy would ask about. */
export function UnnamedPage({page}: {readonly page: UnnamedPageValue}) {
  const strings = useStrings()
  const {Figures} = useSlots()
  const {unnamed} = strings
  const lists = sideLists(page, strings)
  const bare = page.byClass.length + page.byOutlet.length === 0
  return (
    <ListLayout
      title={page.title}
      lead={page.description ?? unnamed.intro}
      {...(!bare && {figures: <Figures figures={page.figures} />})}
      {...(!bare && {side: <Side page={page} lists={lists} />, jumps: lists})}
    >
      <Section
        id="statements"
        heading={page.view === undefined ? unnamed.statements : nameOf(page.view, strings)}
        class="statements"
      >
        {page.view !== undefined && (
          <p class="small section-note">
            <a href={page.whole.href}>{unnamed.all}</a>
          </p>
        )}
        <StatementList cards={page.statements} pager={page.pager} />
      </Section>
    </ListLayout>
  )
}
