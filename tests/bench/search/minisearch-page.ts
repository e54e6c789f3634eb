import MiniSearch from 'minisearch'
import {runPage} from './peer-page.ts'

runPage((text) => {
  const index = MiniSearch.loadJSON(text, {fields: ['title', 'body'], storeFields: ['title']})
  return (query) => index.search(query, {combineWith: 'AND'}).map(({title}) => String(title))
})
