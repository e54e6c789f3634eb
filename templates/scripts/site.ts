/** The search field a shortcut leads to: the page's own before the one in its header. */
function searchField(): HTMLInputElement | null {
  const find = (selector: string) => document.querySelector<HTMLInputElement>(selector)
  return find('main input[type="search"]') ?? find('input[type="search"]')
}

/** Whether the reader is writing, so that a letter is a letter. */
function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/u.test(target.tagName))
  )
}

document.addEventListener('keydown', (event) => {
  const slash =
    event.key === '/' &&
    !event.ctrlKey &&
    !event.metaKey &&
    !event.altKey &&
    !isWriting(event.target)
  const command = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey)
  const field = slash || command ? searchField() : null
  if (field === null) return
  event.preventDefault()
  field.focus()
  field.select()
})
