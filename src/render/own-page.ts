import type {OwnPage, SiteView} from '../model/page.ts'
import type {RenderContext} from './context.ts'
import {pageBase} from './site-view.ts'

/** A page that a template of the owner's own has printed. */
export interface OwnText {
  /** Path from the root of the site. @example '/about/' */
  readonly url: string
  readonly title: string
  readonly description?: string | undefined
  /** BCP 47; the interface's when left out. */
  readonly language?: string | undefined
  readonly html: string
}

/** @returns The page around an owner's own text: head, navigation and foot of the archive. */
export function ownPage(context: RenderContext, site: SiteView, own: OwnText): OwnPage {
  const {url, title, description, language, html} = own
  const path = url.replace(/^\//u, '')
  const address = {
    href: context.urls.asset(path),
    file: path === '' || path.endsWith('/') ? `${path}index.html` : path
  }
  return {
    ...pageBase(context, site, {
      address,
      title,
      description,
      jsonLd: [],
      ...(language !== undefined && {language})
    }),
    kind: 'own',
    html
  }
}
