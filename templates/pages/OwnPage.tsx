import type {OwnPage as OwnPageValue} from '../../src/model/page.ts'
import {Body} from '../components/Body.tsx'
import {ListLayout} from '../layouts/ListLayout.tsx'

/** What an owner wrote, between the archive's own head and foot. */
export function OwnPage({page}: {readonly page: OwnPageValue}) {
  return (
    <ListLayout title={page.title} lead={page.description}>
      <Body class="prose" html={page.html} />
    </ListLayout>
  )
}
