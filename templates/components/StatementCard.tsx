import {useSlots, useStrings} from '../context.ts'
import type {SlotProps} from '../props.ts'
import {noBreak} from './no-break.ts'
import {Names} from './Name.tsx'
import {carriersOf, detailOf} from './note-lines.ts'

/** A statement outside its story: the words, who said them, and where they stand. */
export function StatementCard({card}: SlotProps['StatementCard']) {
  const strings = useStrings()
  const {Sign} = useSlots()
  const {statement, story, paragraph} = card
  const detail = detailOf(statement, strings)
  const carriers = carriersOf(statement, strings)
  const place = [
    ...(story.outlet ? [story.outlet.text] : []),
    story.date?.text ?? strings.story.undated,
    ...(paragraph === undefined ? [] : [strings.list.paragraph(paragraph)])
  ]
  return (
    <figure class="statement">
      <blockquote>
        <p lang={statement.language} dir={statement.direction}>
          {card.passage.map((part) =>
            part.said ? part.text : <span class="around">{part.text}</span>
          )}
        </p>
      </blockquote>
      <figcaption>
        <span class="said-by">
          <Sign footing={statement.footing} />
          {noBreak}
          {statement.sources.length === 0 ? (
            strings.margin.noSource
          ) : (
            <Names
              names={statement.sources.map((source) => ({
                text: source.name,
                ...(source.href !== undefined && {href: source.href})
              }))}
            />
          )}
          {detail !== '' && (
            <>
              , <bdi>{detail}</bdi>
            </>
          )}
          {carriers !== '' && (
            <>
              {detail === '' ? ' ' : '; '}
              <bdi class="note-via">{carriers}</bdi>
            </>
          )}
        </span>{' '}
        <span class="said-in">
          {strings.list.in}{' '}
          <a href={statement.href}>
            {place.map((part, index) => (
              <>
                {index > 0 && ', '}
                <bdi>{part}</bdi>
              </>
            ))}
          </a>
        </span>
        {card.flags && card.flags.length > 0 && (
          <ul class="flags">
            {card.flags.map((flag) => (
              <li key={flag} class="badge">
                {strings.unnamed.flags[flag]}
              </li>
            ))}
          </ul>
        )}
      </figcaption>
    </figure>
  )
}
