import {useStrings} from '../context.ts'
import type {SlotProps} from '../props.ts'

/** What the archive holds, how it is made, where to write. */
export function SiteFooter({site}: SlotProps['SiteFooter']) {
  const strings = useStrings()
  return (
    <footer class="site-footer">
      <p>
        <bdi>{site.title}</bdi> · <bdi>{strings.site.holdings(site.stories, site.statements)}</bdi>
      </p>
      <ul>
        <li>
          <a href={site.network}>{strings.site.network}</a>
        </li>
        <li>
          <a href={site.method}>{strings.site.method}</a>
        </li>
        <li>
          <a href={site.data}>{strings.site.data}</a>
        </li>
        {site.feed !== undefined && (
          <li>
            <a href={site.feed}>{strings.site.feed}</a>
          </li>
        )}
        {site.links.map(({text, href}) => (
          <li key={href}>
            <a href={href}>{text}</a>
          </li>
        ))}
        {site.contact !== undefined && (
          <li>
            <a href={site.contact}>{strings.site.contact}</a>
          </li>
        )}
        <li>
          <bdi>
            {strings.site.madeWith} {site.generator}
          </bdi>
        </li>
      </ul>
    </footer>
  )
}
