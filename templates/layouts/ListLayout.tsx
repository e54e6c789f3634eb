import type {ComponentChildren} from 'preact'

/** A page that lists: eyebrow, title, one sentence, figures; then a main column and a side. */
export function ListLayout(props: {
  readonly eyebrow?: ComponentChildren
  readonly title: ComponentChildren
  readonly lead?: ComponentChildren
  readonly figures?: ComponentChildren
  readonly side?: ComponentChildren
  readonly children: ComponentChildren
}) {
  const {eyebrow, title, lead, figures, side, children} = props
  return (
    <>
      <header class="page-head">
        {eyebrow !== undefined && <p class="eyebrow">{eyebrow}</p>}
        <h1 class="page-title">{title}</h1>
        {lead !== undefined && <p class="lead">{lead}</p>}
      </header>
      {figures}
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
