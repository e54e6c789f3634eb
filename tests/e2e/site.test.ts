import assert from 'node:assert/strict'
import {createHash} from 'node:crypto'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import test from 'node:test'
import {HtmlValidate} from 'html-validate'
import {parse, type DefaultTreeAdapterTypes} from 'parse5'
import {buildSite, filesOf, sampleSite, type BuiltSite} from '../support/sample-site.ts'

type Node = DefaultTreeAdapterTypes.Node

/** Every `href`, `src` and `action` of a document, and every id. */
function addressesOf(html: string): {links: string[]; ids: Set<string>} {
  const links: string[] = []
  const ids = new Set<string>()
  const visit = (node: Node) => {
    if ('attrs' in node) {
      for (const {name, value} of node.attrs) {
        if (name === 'href' || name === 'src' || name === 'action') links.push(value)
        if (name === 'id') ids.add(value)
      }
    }
    if ('childNodes' in node) node.childNodes.forEach(visit)
  }
  visit(parse(html))
  return {links, ids}
}

/** Links of a site that lead nowhere: `page: link`. */
function deadLinks({folder, config}: BuiltSite): string[] {
  const pages = new Map(
    filesOf(folder, '.html').map((file) => [
      file,
      addressesOf(readFileSync(join(folder, file), 'utf8'))
    ])
  )
  const files = new Set(filesOf(folder))
  const dead: string[] = []
  for (const [file, {links}] of pages) {
    for (const link of links) {
      const base = `http://site${config.basePath}${file.replace(/index\.html$/u, '')}`
      const url = new URL(link, base)
      if (url.origin !== 'http://site') continue
      const path = decodeURIComponent(url.pathname)
      const inside = path.startsWith(config.basePath)
      const target = path.slice(config.basePath.length).replace(/(?<=^|\/)$/u, 'index.html')
      const fragment = decodeURIComponent(url.hash.slice(1))
      const isDead =
        !inside || !files.has(target) || (fragment !== '' && !pages.get(target)?.ids.has(fragment))
      if (isDead) dead.push(`${file}: ${link}`)
    }
  }
  return dead
}

/** The first page of each outlet's copy, and the first of each other kind of page. */
function onePageOfEachKind({folder}: BuiltSite): string[] {
  const kinds = new Map<string, string>()
  for (const file of filesOf(folder, '.html')) {
    const [first = '', ...rest] = file.split('/')
    const kind = /^\d{4}$/u.test(first) ? `period ${rest.length}` : first
    if (!kinds.has(kind)) kinds.set(kind, file)
  }
  return [...kinds.values()]
}

function digests(folder: string): Record<string, string> {
  return Object.fromEntries(
    filesOf(folder).map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex')
    ])
  )
}

test('the site of the sample archive', async (t) => {
  const site = await sampleSite()

  await t.test('should hold every story but the withdrawn one', () => {
    assert.equal(site.result.stories, 62)
  })

  await t.test('should lead nowhere that is not there, fragments and all', () => {
    assert.deepEqual(deadLinks(site), [])
  })

  await t.test('should be valid HTML, one page of each kind in each language', () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:recommended'],
      rules: {
        // Preact closes void elements; HTML allows it.
        'void-style': 'off',
        // Headlines are as long as the copy made them.
        'long-title': 'off',
        // A record in RIS ends with a blank, as the format demands.
        'no-trailing-whitespace': 'off',
        // Lists may be named.
        'aria-label-misuse': ['error', {allowAnyNamable: true}]
      }
    })
    const faults = onePageOfEachKind(site).flatMap((file) =>
      validator
        .validateStringSync(readFileSync(join(site.folder, file), 'utf8'))
        .results.flatMap(({messages}) =>
          messages.map(({ruleId, message}) => `${file} ${ruleId} ${message}`)
        )
    )
    assert.deepEqual(faults, [])
  })

  await t.test('should name no host but in feeds and metadata', () => {
    for (const file of filesOf(site.folder, '.html')) {
      const {links} = addressesOf(readFileSync(join(site.folder, file), 'utf8'))
      const foreign = links.filter(
        (link) => /^(?:https?:)?\/\//u.test(link) && link.endsWith('.js')
      )
      assert.deepEqual(foreign, [], file)
    }
  })

  await t.test('should be ready for any static host', () => {
    const files = new Set(filesOf(site.folder))
    for (const file of ['404.html', '.nojekyll', '_headers', 'robots.txt', 'index.html']) {
      assert.ok(files.has(file), file)
    }
  })

  await t.test('should keep an article page light', async () => {
    const {gzipSync} = await import('node:zlib')
    const css = filesOf(site.folder, '.css').map((file) => readFileSync(join(site.folder, file)))
    const style = css.reduce((sum, bytes) => sum + gzipSync(bytes).length, 0)
    for (const file of filesOf(site.folder, '.html').filter((name) =>
      /\/\d\d\/[^/]+\/index/u.test(name)
    )) {
      const page = gzipSync(readFileSync(join(site.folder, file))).length
      assert.ok(page + style <= 30_000, `${file}: ${page + style} bytes compressed`)
    }
  })

  await t.test('should come out the same, byte by byte, when it is built again', async () => {
    const again = await buildSite()
    try {
      assert.deepEqual(digests(again.folder), digests(site.folder))
    } finally {
      again.remove()
    }
  })
})

test('a site below a base path, with an address', async (t) => {
  const site = await buildSite({basePath: '/archive/', url: 'https://archive.example'})
  t.after(() => {
    site.remove()
  })

  await t.test('should keep every link below the base path', () => {
    assert.deepEqual(deadLinks(site), [])
  })

  await t.test('should have feed, sitemap and canonical addresses', () => {
    const files = new Set(filesOf(site.folder))
    assert.ok(files.has('feed.xml'))
    assert.ok(files.has('sitemap.xml'))
    const home = readFileSync(join(site.folder, 'index.html'), 'utf8')
    assert.match(home, /<link rel="canonical" href="https:\/\/archive\.example\/archive\/"/u)
  })
})
