import type {ComponentChildren} from 'preact'

/** A page that lists: eyebrow, title, one sentence, figures; then a main column and a side. */
export function ListLayout(props: {
  readonly eyebrow?: ComponentChildren
  readonly title: ComponentChildren
  readonly lead?: ComponentChildren
  readonly figures?: ComponentChildren
  readonly side?: ComponentChildren
  /** Sections of the side that are named above the main column where the side stands below it. */
  readonly jumps?: readonly {readonly id: string; readonly heading: string}[]
  readonly children: ComponentChildren
}) {
  const {eyebrow, title, lead, figures, side, jumps = [], children} = props
  return (
    <>
      <header class="page-head">
        {eyebrow !== undefined && <p class="eyebrow">{eyebrow}</p>}
        <h1 class="page-title">{title}</h1>
        {lead !== undefined && <p class="lead">{lead}</p>}
      </header>
      {figures}
      {jumps.length > 0 && (
        <ul class="jumps">
          {jumps.map(({id, heading}) => (
            <li key={id}>
              <a href={`#${id}`}>{heading}</a>
            </li>
          ))}
        </ul>
      )}
      {side === undefined ? (
        <div class="columns columns-one">{children}</div>
      ) : (
        <div class="columns">
          <div class="column-main">{children}</div>
          <div class="column-side">{side}</div>
        </div>
      )}
    </>
  )
}
