import {useStrings} from '../context.ts'
import type {SlotProps} from '../props.ts'

/** How to cite a page, in the four forms people paste. */
export function Cite({cite}: SlotProps['Cite']) {
  const strings = useStrings()
  const forms = [
    ['BibTeX', cite.bibtex],
    ['RIS', cite.ris],
    ['CSL-JSON', cite.csl]
  ] as const
  return (
    <section class="cite" aria-labelledby="cite">
      <h2 id="cite">{strings.article.cite}</h2>
      <p>
        {cite.text.map(({words, then}) => (
          <>
            <bdi>{words}</bdi>
            {then}
          </>
        ))}
      </p>
      <div class="forms">
        {forms.map(([name, text]) => (
          <details key={name}>
            <summary>{name}</summary>
            <pre tabIndex={0}>
              <code>{text}</code>
            </pre>
          </details>
        ))}
      </div>
    </section>
  )
}
