import {dirname, join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {compiledCommand} from '../support/compiled.ts'

type Attribute = typeof import('../../src/attribute/attribute-article.ts')
type Parse = typeof import('../../src/parse/parse-copy.ts')
type Find = typeof import('../../src/read/find-copy.ts')
type Read = typeof import('../../src/read/read-copy.ts')

/**
 * Load the stages as the package ships them. Run from source every function made in a loop is given
 * its name anew, which costs a quarter of the time and which nobody who installs the package pays.
 */
export async function loadShipped(): Promise<
  Pick<Attribute, 'attributeArticle'> &
    Pick<Parse, 'parseCopy'> &
    Pick<Find, 'findCopy'> &
    Pick<Read, 'copyFromText' | 'readCopy'>
> {
  const root = dirname(compiledCommand())
  const load = (file: string): Promise<unknown> => import(pathToFileURL(join(root, file)).href)
  const [attribute, parse, find, read] = await Promise.all([
    load('attribute/attribute-article.js') as Promise<Attribute>,
    load('parse/parse-copy.js') as Promise<Parse>,
    load('read/find-copy.js') as Promise<Find>,
    load('read/read-copy.js') as Promise<Read>
  ])
  return {
    attributeArticle: attribute.attributeArticle,
    parseCopy: parse.parseCopy,
    findCopy: find.findCopy,
    copyFromText: read.copyFromText,
    readCopy: read.readCopy
  }
}
