import type {ComponentChildren} from 'preact'
import type {StatementView} from '../../src/model/page.ts'
import {useStrings} from '../context.ts'
import {Name, Names} from './Name.tsx'

function Row({term, children}: {readonly term: string; readonly children: ComponentChildren}) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}

/** What a statement rests on, how it was found, and where to complain. */
export function Evidence(props: {
  readonly statement: StatementView
  readonly report?: string | undefined
}) {
  const {statement, report} = props
  const strings = useStrings()
  const {margin} = strings
  const {anonymity, venue} = statement
  return (
    <div class="evidence">
      <dl>
        <Row term={margin.footing}>
          {strings.footing[statement.footing]}, {strings.kind[statement.kind]}
        </Row>
        {anonymity && <Row term={margin.anonymity}>{strings.anonymity[anonymity.class]}</Row>}
        {anonymity && (
          <Row term={margin.reason}>
            {anonymity.reason === undefined ? margin.notGiven : <bdi>{anonymity.reason}</bdi>}
          </Row>
        )}
        {venue && (
          <Row term={margin.to}>
            <Name name={venue} />
          </Row>
        )}
        {statement.via.length > 0 && (
          <Row term={margin.via}>
            <Names names={statement.via} />
          </Row>
        )}
        {statement.cue !== '' && (
          <Row term={margin.words}>
            <q>{statement.cue}</q>
          </Row>
        )}
        <Row term={margin.confidence}>
          {statement.decided === undefined
            ? margin.confidenceOf(statement.confidence)
            : margin.decided[statement.decided]}
        </Row>
        {statement.decided !== 'added' && (
          <Row term={margin.rule}>
            <code>{statement.rule}</code>
          </Row>
        )}
        {statement.within !== undefined && (
          <Row term={margin.within}>
            <a href={`#s-${statement.within}`}>{margin.withinOther}</a>
          </Row>
        )}
      </dl>
      <ul class="evidence-links">
        <li>
          <a href={statement.href}>{margin.permalink}</a>
        </li>
        {statement.sources.map(
          (source) =>
            source.href !== undefined && (
              <li>
                <a href={source.href}>
                  <bdi>{margin.allBy(source.name)}</bdi>
                </a>
              </li>
            )
        )}
        {report !== undefined && (
          <li>
            <a href={report}>{margin.report}</a>
          </li>
        )}
      </ul>
    </div>
  )
}
