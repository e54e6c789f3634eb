import type {UnnamedPage as UnnamedPageValue} from '../../src/model/page.ts'
import {StatementList} from '../components/StatementList.tsx'
import {useSlots, useStrings} from '../context.ts'
import {ListLayout} from '../layouts/ListLayout.tsx'
import {Section} from '../layouts/Section.tsx'

/** Everything that rests on somebody who is not named. */
export function UnnamedPage({page}: {readonly page: UnnamedPageValue}) {
  const strings = useStrings()
  const {Figures, Tally} = useSlots()
  const {unnamed} = strings
  const classes = page.byClass.map((row) => ({
    name: strings.anonymity[row.class],
    count: row.count
  }))
  return (
    <ListLayout
      title={page.title}
      lead={page.description ?? unnamed.intro}
      figures={<Figures figures={page.figures} />}
      side={
        <>
          {classes.length > 0 && (
            <Section id="by-class" heading={unnamed.byClass}>
              <Tally rows={classes} caption={unnamed.byClass} />
            </Section>
          )}
          {page.byOutlet.length > 0 && (
            <Section id="by-outlet" heading={unnamed.byOutlet}>
              <Tally rows={page.byOutlet} caption={unnamed.byOutlet} />
            </Section>
          )}
        </>
      }
    >
      <Section id="statements" heading={unnamed.statements} class="statements">
        <StatementList cards={page.statements} pager={page.pager} />
      </Section>
    </ListLayout>
  )
}
