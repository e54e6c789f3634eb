import type {StatementView} from '../../src/model/page.ts'
import {useStrings} from '../context.ts'
import type {Strings} from '../strings/strings.ts'
import {carriersOf, detailOf, namesOf} from './note-lines.ts'

/** One note as one line, nothing said twice. */
function endnoteOf(statement: StatementView, strings: Strings): string {
  const parts = [
    namesOf(statement, strings),
    // The detail of a silence begins with that word.
    statement.footing === 'no-comment' ? '' : strings.footing[statement.footing],
    detailOf(statement, strings),
    carriersOf(statement, strings)
  ]
  return [...new Set(parts.filter((part) => part !== ''))].join('; ')
}

/** The notes once more, numbered, for print; on the screen the margin has them. */
export function Endnotes({statements}: {readonly statements: readonly StatementView[]}) {
  const strings = useStrings()
  if (statements.length === 0) return null
  return (
    <section class="endnotes">
      <h2>{strings.margin.endnotes}</h2>
      <ol>
        {statements.map((statement) => (
          <li key={statement.id}>{endnoteOf(statement, strings)}</li>
        ))}
      </ol>
    </section>
  )
}
