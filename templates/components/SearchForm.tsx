import {useStrings} from '../context.ts'

/** A search field as a plain form: it leads to the search page, with script or without. */
export function SearchForm(props: {
  /** Address of the search page. */
  readonly action: string
  /** Id of the field, and class of the form: small in the head of every page, large where search comes first. */
  readonly id: 'site-search' | 'big-search'
  readonly label: string
  readonly placeholder: string
}) {
  const {action, id, label, placeholder} = props
  const strings = useStrings()
  return (
    <form class={id} role="search" action={action} method="get" aria-label={label}>
      <label class="visually-hidden" for={id}>
        {label}
      </label>
      <input
        id={id}
        type="search"
        name="q"
        dir="auto"
        placeholder={placeholder}
        autoComplete="off"
      />
      {id === 'site-search' && <kbd aria-hidden="true">/</kbd>}
      <button class="visually-hidden" type="submit">
        {strings.search.submit}
      </button>
    </form>
  )
}
