/** Titles a query gives, best first. */
export type Ask = (query: string) => readonly string[]

/**
 * Run the page of a peer as our page runs: the index comes when the page opens, results are drawn as one
 * types, and `aria-busy` tells when they are there. No rest is waited for.
 */
export function runPage(open: (index: string) => Ask): void {
  const field = document.querySelector('input')
  const list = document.querySelector('ol')
  if (!field || !list) throw new Error('Unexpected page')
  const ready = fetch('index.json')
    .then((response) => response.text())
    .then(open)
  field.addEventListener('input', () => {
    list.setAttribute('aria-busy', 'true')
    void ready.then((ask) => {
      list.replaceChildren(
        ...ask(field.value)
          .slice(0, 10)
          .map((title) => {
            const item = document.createElement('li')
            item.textContent = title
            return item
          })
      )
      list.removeAttribute('aria-busy')
    })
  })
  document.documentElement.dataset.ready = ''
}
