import {renderToString} from 'preact-render-to-string'
import type {Page} from '../src/model/page.ts'
import {ThemeContext} from './context.ts'
import {Document} from './layouts/Document.tsx'
import {ArticlePage} from './pages/ArticlePage.tsx'
import {DataPage} from './pages/DataPage.tsx'
import {HomePage} from './pages/HomePage.tsx'
import {IndexPage} from './pages/IndexPage.tsx'
import {MethodPage} from './pages/MethodPage.tsx'
import {NetworkPage} from './pages/NetworkPage.tsx'
import {NotFoundPage} from './pages/NotFoundPage.tsx'
import {OldAddressPage} from './pages/OldAddressPage.tsx'
import {OutletPage} from './pages/OutletPage.tsx'
import {OwnPage} from './pages/OwnPage.tsx'
import {PeriodPage} from './pages/PeriodPage.tsx'
import {SearchPage} from './pages/SearchPage.tsx'
import {SourcePage} from './pages/SourcePage.tsx'
import {TermPage} from './pages/TermPage.tsx'
import {UnnamedPage} from './pages/UnnamedPage.tsx'
import {mergeSlots, type Slots} from './slots.ts'
import {stringsFor} from './strings/choose.ts'

function View({page}: {readonly page: Page}) {
  switch (page.kind) {
    case 'article':
      return <ArticlePage page={page} />
    case 'home':
      return <HomePage page={page} />
    case 'source':
      return <SourcePage page={page} />
    case 'outlet':
      return <OutletPage page={page} />
    case 'sources':
    case 'outlets':
    case 'places':
    case 'subjects':
      return <IndexPage page={page} />
    case 'place':
    case 'subject':
      return <TermPage page={page} />
    case 'network':
      return <NetworkPage page={page} />
    case 'unnamed':
      return <UnnamedPage page={page} />
    case 'days':
    case 'year':
    case 'month':
    case 'day':
      return <PeriodPage page={page} />
    case 'search':
      return <SearchPage page={page} />
    case 'method':
      return <MethodPage page={page} />
    case 'data':
      return <DataPage page={page} />
    case 'not-found':
      return <NotFoundPage page={page} />
    case 'moved':
    case 'removed':
      return <OldAddressPage page={page} />
    case 'own':
      return <OwnPage page={page} />
  }
}

/**
 * Print one page.
 *
 * @param page
 *   Everything the page shows; the same value always gives the same document.
 * @param slots
 *   A site's own components in place of ours.
 * @returns
 *   A whole HTML document.
 */
export function renderPage(page: Page, slots: Partial<Slots> = {}): string {
  const theme = {slots: mergeSlots(slots), strings: stringsFor(page.site.language)}
  return `<!DOCTYPE html>\n${renderToString(
    <ThemeContext.Provider value={theme}>
      <Document page={page}>
        <View page={page} />
      </Document>
    </ThemeContext.Provider>
  )}\n`
}
