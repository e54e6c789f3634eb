import type {LinkOrText} from '../../src/model/page.ts'

/** A name, linked where it has a page, its letters kept apart from the text around it. */
export function Name({name}: {readonly name: LinkOrText}) {
  return name.href === undefined ? (
    <bdi>{name.text}</bdi>
  ) : (
    <a href={name.href}>
      <bdi>{name.text}</bdi>
    </a>
  )
}

/** Names one after another, with commas. */
export function Names({names}: {readonly names: readonly LinkOrText[]}) {
  return (
    <>
      {names.map((name, index) => (
        <>
          {index > 0 && ', '}
          <Name name={name} />
        </>
      ))}
    </>
  )
}
