import {useStrings} from '../context.ts'

/** The field that finds among the statements of a page; the page's script brings it out, and without script all can be read. */
export function FindField({
  everywhere
}: {
  /** Address of the search for all stories these statements are from. */
  readonly everywhere: string
}) {
  const {find, language} = useStrings()
  const words = {language, found: find.found, none: find.none}
  return (
    <div id="find" class="find" role="search" hidden data-words={JSON.stringify(words)}>
      <label class="visually-hidden" for="find-field">
        {find.label}
      </label>
      <input
        id="find-field"
        type="search"
        dir="auto"
        autoComplete="off"
        spellcheck={false}
        placeholder={find.label}
      />
      <a id="find-everywhere" href={everywhere}>
        {find.everywhere}
      </a>
      <p id="find-status" role="status" />
    </div>
  )
}
