import {createElement} from 'preact'

/**
 * The one place where HTML made elsewhere is put into a page: sanitised by
 * remark-html before it comes here, never text of the copy itself; or what a
 * template of the owner's own printed.
 */
export function Body(props: {
  readonly html: string
  readonly as?: 'div' | 'span' | 'h1' | 'p'
  readonly class?: string
  readonly id?: string | undefined
  readonly lang?: string | undefined
  readonly dir?: string | undefined
}) {
  const {html, as = 'div', ...attributes} = props
  return createElement(as, {...attributes, dangerouslySetInnerHTML: {__html: html}})
}
