import type {DataPage as DataPageValue} from '../../src/model/page.ts'
import {useStrings} from '../context.ts'
import {ListLayout} from '../layouts/ListLayout.tsx'
import {Section} from '../layouts/Section.tsx'

function Downloads({page}: {readonly page: DataPageValue}) {
  const strings = useStrings()
  const {data} = strings
  return (
    <div class="scroll">
      <table class="classes">
        <thead>
          <tr>
            <th scope="col">{data.file}</th>
            <th scope="col">{data.rows}</th>
            <th scope="col">{data.size}</th>
            <th scope="col">{data.digest}</th>
          </tr>
        </thead>
        <tbody>
          {page.downloads.map(({name, href, type, rows, bytes, sha256}) => (
            <tr key={name}>
              <th scope="row">
                <a href={href} type={type} download={name}>
                  <bdi>{name}</bdi>
                </a>
              </th>
              <td>{rows === undefined ? '' : strings.number(rows)}</td>
              <td>{strings.bytes(bytes)}</td>
              <td>
                <code title={sha256}>
                  {sha256.slice(0, 8)}…{sha256.slice(-4)}
                </code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Dictionary({table}: {readonly table: DataPageValue['tables'][number]}) {
  const {data} = useStrings()
  return (
    <details>
      <summary>
        <bdi>{table.name}</bdi>
      </summary>
      <div lang="en" dir="ltr">
        <p class="small">{table.description}</p>
        <dl class="dictionary">
          {table.columns.map(({name, type, description}) => (
            <div key={name}>
              <dt>
                <code>{name}</code> <span class="small">{data.types[type]}</span>
              </dt>
              <dd>{description}</dd>
            </div>
          ))}
        </dl>
      </div>
    </details>
  )
}

/** The archive as data: what can be had, under which terms, what each column means, how to cite. */
export function DataPage({page}: {readonly page: DataPageValue}) {
  const {data} = useStrings()
  return (
    <ListLayout title={page.title} lead={data.intro}>
      <div class="prose">
        <Section id="downloads" heading={data.downloads}>
          <Downloads page={page} />
          <p>{data.check}</p>
        </Section>
        <Section id="terms" heading={data.terms}>
          <p>{data.texts(page.texts, page.site.stories)}</p>
          <p>{page.licence === undefined ? data.noLicence : data.licence(page.licence)}</p>
        </Section>
        <Section id="cite" heading={data.cite}>
          <p>
            <bdi>{page.cite}</bdi>
          </p>
        </Section>
        <Section id="dictionary" heading={data.dictionary}>
          <p>{data.reading}</p>
          {page.tables.map((table) => (
            <Dictionary key={table.name} table={table} />
          ))}
        </Section>
      </div>
    </ListLayout>
  )
}
