import {useSlots, useStrings} from '../context.ts'
import type {SlotProps} from '../props.ts'
import {noBreak} from './no-break.ts'
import {Name, Names} from './Name.tsx'

/**
 * Who is behind a story, in order of appearance, every statement linked to its place. Carriers have a
 * column only where there are any.
 */
export function SourcesTable({sources}: SlotProps['SourcesTable']) {
  const strings = useStrings()
  const {Sign} = useSlots()
  const carried = sources.some(({through}) => through.length > 0)
  return (
    <table class="sources">
      <thead>
        <tr>
          <th scope="col">{strings.article.source}</th>
          <th scope="col">{strings.article.footing}</th>
          {carried && <th scope="col">{strings.article.through}</th>}
          <th scope="col">{strings.article.statements}</th>
        </tr>
      </thead>
      <tbody>
        {sources.map((row) => (
          <tr>
            <th scope="row">
              <Sign footing={row.footing} label={false} />
              {noBreak}
              <Name
                name={{
                  text: row.source.name,
                  ...(row.source.href !== undefined && {href: row.source.href})
                }}
              />
            </th>
            <td>
              {strings.footing[row.footing]}
              {row.class !== undefined && `, ${row.class}`}
            </td>
            {carried && <td>{row.through.length === 0 ? '–' : <Names names={row.through} />}</td>}
            <td>
              <ol class="places">
                {row.statements.map((statement, index) => (
                  <li key={statement.id}>
                    <a
                      href={statement.href}
                      title={statement.text}
                      aria-label={`${strings.article.statementNumber(index + 1)}: ${statement.text}`}
                    >
                      {strings.number(index + 1)}
                    </a>
                  </li>
                ))}
              </ol>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
