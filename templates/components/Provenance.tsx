import {useStrings} from '../context.ts'
import type {SlotProps} from '../props.ts'

/** What is known of the copy behind a story, and what was worked out rather than stated. */
export function Provenance({provenance, method, report}: SlotProps['Provenance']) {
  const strings = useStrings()
  const {article} = strings
  return (
    <section class="provenance" aria-labelledby="provenance">
      <h2 id="provenance">{article.provenance}</h2>
      <p>
        <bdi>{provenance.format}</bdi>, <bdi>{strings.bytes(provenance.bytes)}</bdi>,{' '}
        <bdi>{provenance.encoding}</bdi>
      </p>
      <dl>
        <div>
          <dt>{article.file}</dt>
          <dd>
            <bdi class="path">{provenance.file}</bdi>
          </dd>
        </div>
        <div>
          <dt>{article.fingerprint}</dt>
          <dd>
            <code title={provenance.sha256}>
              {provenance.sha256.slice(0, 8)}…{provenance.sha256.slice(-4)}
            </code>
          </dd>
        </div>
        {provenance.rights !== undefined && (
          <div>
            <dt>{article.rights}</dt>
            <dd>
              <bdi>{provenance.rights}</bdi>
            </dd>
          </div>
        )}
        {provenance.url !== undefined && (
          <div>
            <dt>{article.original}</dt>
            <dd>
              <a href={provenance.url} rel="external">
                <bdi class="path">{provenance.url}</bdi>
              </a>
            </dd>
          </div>
        )}
      </dl>
      {provenance.derived.length > 0 && (
        <details>
          <summary>{article.derived}</summary>
          <dl>
            {provenance.derived.map((field) => (
              <div>
                <dt>{field.field}</dt>
                <dd>
                  <code>{field.rule}</code>
                  {field.words !== undefined && (
                    <>
                      {' '}
                      {article.derivedFrom} <q>{field.words}</q>
                    </>
                  )}
                </dd>
              </div>
            ))}
          </dl>
        </details>
      )}
      <p>
        {article.byMachine} <a href={method}>{article.how}</a>
        {report !== undefined && (
          <>
            {' · '}
            <a href={report}>{article.report}</a>
          </>
        )}
      </p>
    </section>
  )
}
