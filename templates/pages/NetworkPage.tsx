import type {NetworkPage as NetworkPageValue} from '../../src/model/page.ts'
import {Name} from '../components/Name.tsx'
import {useSlots, useStrings} from '../context.ts'
import {ListLayout} from '../layouts/ListLayout.tsx'
import {Section} from '../layouts/Section.tsx'

function Ties({page}: {readonly page: NetworkPageValue}) {
  const {network, number} = useStrings()
  return (
    <table class="grid">
      <caption class="visually-hidden">{network.table}</caption>
      <thead>
        <tr>
          <th scope="col">{network.from}</th>
          <th scope="col">{network.to}</th>
          <th scope="col" class="figure">
            {network.stories}
          </th>
          <th scope="col" class="figure">
            {network.statements}
          </th>
        </tr>
      </thead>
      <tbody>
        {page.ties.map(({from, to, stories, statements, mutual}) => (
          <tr key={`${from.text} ${to.text}`}>
            <th scope="row">
              <Name name={from} />
            </th>
            <td>
              <Name name={to} /> {mutual && <span class="badge">{network.mutual}</span>}
            </td>
            <td class="figure">{number(stories)}</td>
            <td class="figure">{number(statements)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Who relies on whom: the drawing, and the table of all of it. */
export function NetworkPage({page}: {readonly page: NetworkPageValue}) {
  const {network} = useStrings()
  const {Figures, Network, Pager} = useSlots()
  return (
    <ListLayout
      title={page.title}
      lead={network.intro}
      figures={<Figures figures={page.figures} />}
    >
      {page.picture && (
        <figure class="drawn">
          <Network picture={page.picture} />
          <figcaption class="small">{network.legend}</figcaption>
        </figure>
      )}
      {page.ties.length === 0 ? (
        <p class="small">{network.nothing}</p>
      ) : (
        <Section id="ties" heading={network.table}>
          <Ties page={page} />
        </Section>
      )}
      {page.pager && <Pager pager={page.pager} />}
    </ListLayout>
  )
}
