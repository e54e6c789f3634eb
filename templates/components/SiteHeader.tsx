import {useStrings} from '../context.ts'
import type {SlotProps} from '../props.ts'
import {SearchForm} from './SearchForm.tsx'

/** Whether a way in leads to the page itself or to the section it lies in. */
function currency(href: string, current: string): 'page' | 'true' | undefined {
  if (href === current) return 'page'
  return current.startsWith(href) ? 'true' : undefined
}

/** Name of the archive, ways in, search field. The field is a plain form: it works without script. */
export function SiteHeader({site, current}: SlotProps['SiteHeader']) {
  const strings = useStrings()
  return (
    <header class="site-header">
      <a
        class="site-title"
        href={site.home}
        aria-current={current === site.home ? 'page' : undefined}
      >
        {site.title}
      </a>
      <nav class="site-nav" aria-label={strings.site.navigation}>
        <ul>
          {site.nav.map((link) => (
            <li key={link.href}>
              <a href={link.href} aria-current={currency(link.href, current)}>
                {link.text}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <SearchForm
        action={site.search}
        id="site-search"
        label={strings.site.searchLabel}
        placeholder={strings.site.searchPlaceholder}
      />
    </header>
  )
}
