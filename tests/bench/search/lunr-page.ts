import lunr from 'lunr'
import {runPage} from './peer-page.ts'

runPage((text) => {
  const {index, titles} = JSON.parse(text) as {index: object; titles: readonly string[]}
  const loaded = lunr.Index.load(index)
  return (query) => loaded.search(query).map(({ref}) => titles[Number(ref)] ?? '')
})
