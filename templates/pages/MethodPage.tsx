import type {MethodPage as MethodPageValue} from '../../src/model/page.ts'
import {useSlots, useStrings} from '../context.ts'
import {ListLayout} from '../layouts/ListLayout.tsx'
import {Section} from '../layouts/Section.tsx'

function Classes({page}: {readonly page: MethodPageValue}) {
  const strings = useStrings()
  const {Sign} = useSlots()
  const {method} = strings
  return (
    <table class="classes meanings">
      <thead>
        <tr>
          <th scope="col">{method.classColumn}</th>
          <th scope="col">{method.meaningColumn}</th>
          <th scope="col">{method.countColumn}</th>
        </tr>
      </thead>
      <tbody>
        {page.classes.map((row) => (
          <tr key={row.footing}>
            <th scope="row">
              <Sign footing={row.footing} label={false} />{' '}
              <span class="said" data-footing={row.footing}>
                {strings.footing[row.footing]}
              </span>
            </th>
            <td>{method.classes[row.footing]}</td>
            <td>{strings.number(row.count)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Reliability({page}: {readonly page: MethodPageValue}) {
  const {method, number, percent} = useStrings()
  return (
    <table class="classes">
      <caption>{method.reliability}</caption>
      <thead>
        <tr>
          <th scope="col">{method.givenColumn}</th>
          <th scope="col">{method.countColumn}</th>
          <th scope="col">{method.rightColumn}</th>
        </tr>
      </thead>
      <tbody>
        {page.reliability.map(({from, to, count, right}) => (
          <tr key={from}>
            <th scope="row">
              {percent(from)} – {percent(to)}
            </th>
            <td>{number(count)}</td>
            <td>{percent(right)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** How attribution is found, how sure it is, where it errs, and how to ask for a correction. */
export function MethodPage({page}: {readonly page: MethodPageValue}) {
  const {method} = useStrings()
  const {contact} = page.site
  return (
    <ListLayout title={page.title} lead={method.intro}>
      <div class="prose">
        <Section id="classes" heading={method.classesHeading}>
          <Classes page={page} />
        </Section>
        <Section id="how" heading={method.howHeading}>
          {method.how.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </Section>
        <Section id="confidence" heading={method.confidenceHeading}>
          <p>{method.confidence(page.threshold)}</p>
          <p>{method.decided}</p>
          <Reliability page={page} />
        </Section>
        <Section id="errs" heading={method.errsHeading}>
          <ul>
            {method.errs.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </Section>
        <Section id="corrections" heading={method.correctionHeading}>
          <p>{method.correction}</p>
          <p>{contact === undefined ? method.noContact : <a href={contact}>{method.contact}</a>}</p>
        </Section>
        {page.notices.length > 0 && (
          <Section id="notices" heading={method.noticesHeading}>
            <ul>
              {page.notices.map((notice) => (
                <li key={notice}>{notice}</li>
              ))}
            </ul>
          </Section>
        )}
      </div>
    </ListLayout>
  )
}
