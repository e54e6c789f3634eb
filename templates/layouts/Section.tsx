import type {ComponentChildren} from 'preact'

/** A part of a page under its own heading. */
export function Section(props: {
  /** Fragment id of the heading; unique on its page. */
  readonly id: string
  readonly heading: ComponentChildren
  readonly class?: string
  readonly children: ComponentChildren
}) {
  const {id, heading, children} = props
  return (
    <section class={props.class} aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {children}
    </section>
  )
}
