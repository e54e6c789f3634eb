import type {Pager, StatementCard} from '../../src/model/page.ts'
import {useSlots, useStrings} from '../context.ts'

/** Statements under one another, with the ways to the rest of them. */
export function StatementList(props: {
  readonly cards: readonly StatementCard[]
  readonly pager?: Pager | undefined
}) {
  const {cards, pager} = props
  const strings = useStrings()
  const slots = useSlots()
  return (
    <>
      {cards.length === 0 && <p class="small">{strings.list.nothing}</p>}
      {cards.map((card) => (
        <slots.StatementCard key={card.story.href + card.statement.id} card={card} />
      ))}
      {pager && <slots.Pager pager={pager} />}
    </>
  )
}
