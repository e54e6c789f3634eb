import assert from 'node:assert/strict'
import {test} from 'node:test'
import {h} from 'preact'
import {parse, type DefaultTreeAdapterTypes} from 'parse5'
import {HtmlValidate} from 'html-validate'
import type {Page} from '../../src/model/page.ts'
import {renderPage} from '../../templates/render.tsx'
import {
  articlePageOf,
  homePageOf,
  indexPageOf,
  methodPageOf,
  notFoundPageOf,
  outletPageOf,
  periodPageOf,
  searchPageOf,
  sourcePageOf,
  statementOf,
  unnamedPageOf
} from '../support/page-of.ts'

type Element = DefaultTreeAdapterTypes.Element
type Node = DefaultTreeAdapterTypes.Node

const pages: readonly Page[] = [
  articlePageOf(),
  articlePageOf({language: 'ar', direction: 'rtl', correctionNote: 'Four.', ednote: 'Adds.'}),
  articlePageOf({
    headlineHtml:
      '<span class="said" data-footing="outlet" data-n="1" id="s-a0">Bridge stays shut</span>: Courier',
    topStatements: [statementOf('a0', 'outlet', 'Tidewater Courier')]
  }),
  homePageOf(),
  sourcePageOf(),
  outletPageOf(),
  indexPageOf(),
  indexPageOf({kind: 'outlets', groups: []}),
  unnamedPageOf(),
  periodPageOf(),
  periodPageOf({kind: 'day', calendar: [], parts: []}),
  periodPageOf({kind: 'days', groups: []}),
  searchPageOf(),
  methodPageOf(),
  notFoundPageOf()
]

function elementsOf(html: string): readonly Element[] {
  const found: Element[] = []
  const walk = (node: Node): void => {
    if ('tagName' in node) found.push(node)
    if ('childNodes' in node) node.childNodes.forEach(walk)
  }
  walk(parse(html))
  return found
}

function attributeOf(element: Element, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value
}

function textOf(node: Node): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
}

/** Keys whose values are no words of the copy: enumerations, addresses, prepared HTML. */
const structural =
  /^(?:kind|type|footing|act|status|direction|language|iso|id|within|html|headlineHtml|standfirstHtml|file|date)$/u
const hostile = `"'><img src=x onerror=alert(1)></script><script>alert(2)</script>&lt;`

function poison(value: unknown, key = ''): unknown {
  if (typeof value === 'string') return structural.test(key) ? value : hostile
  if (Array.isArray(value)) return value.map((item) => poison(item, key))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [
      name,
      name === 'class' && 'count' in value ? item : poison(item, name)
    ])
  )
}

function isPage(value: unknown): value is Page {
  return typeof value === 'object' && value !== null && 'kind' in value
}

test('renderPage', async (t) => {
  for (const page of pages) {
    await t.test(`should let no word of the copy become markup on the ${page.kind} page`, () => {
      const poisoned = poison(page)
      assert(isPage(poisoned))
      const elements = elementsOf(renderPage(poisoned))
      assert.deepEqual(
        elements.filter((element) => element.tagName === 'img'),
        []
      )
      assert.deepEqual(
        elements.flatMap((element) => element.attrs).filter(({name}) => name.startsWith('on')),
        []
      )
      const scripts = elements.filter((element) => element.tagName === 'script')
      for (const script of scripts) {
        if (attributeOf(script, 'type') === 'application/ld+json') JSON.parse(textOf(script))
        else assert.equal(textOf(script), '')
      }
    })
  }

  await t.test('should be valid HTML on every page', () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:recommended'],
      rules: {
        // Preact closes void elements; HTML allows it.
        'void-style': 'off',
        // Headlines are as long as the copy made them.
        'long-title': 'off',
        // Lists may be named.
        'aria-label-misuse': ['error', {allowAnyNamable: true}]
      }
    })
    for (const page of pages) {
      const report = validator.validateStringSync(renderPage(page))
      assert.deepEqual(
        report.results.flatMap(({messages}) => messages.map((message) => message.message)),
        [],
        page.kind
      )
    }
  })

  await t.test('should hold no inline style and no inline script', () => {
    for (const page of pages) {
      const elements = elementsOf(renderPage(page))
      assert(elements.every((element) => attributeOf(element, 'style') === undefined))
      assert(elements.every((element) => element.tagName !== 'style'))
    }
  })

  await t.test('should lead to every fragment it names', () => {
    for (const page of pages) {
      const elements = elementsOf(renderPage(page))
      const ids = elements.flatMap((element) => attributeOf(element, 'id') ?? [])
      assert.equal(new Set(ids).size, ids.length)
      for (const element of elements) {
        const href = attributeOf(element, 'href')
        if (href?.startsWith('#')) assert(ids.includes(href.slice(1)), `${page.kind} ${href}`)
      }
    }
  })

  await t.test('should have one first heading and one main on every page', () => {
    for (const page of pages) {
      const elements = elementsOf(renderPage(page))
      assert.equal(elements.filter(({tagName}) => tagName === 'h1').length, 1, page.kind)
      assert.equal(elements.filter(({tagName}) => tagName === 'main').length, 1, page.kind)
    }
  })

  await t.test('should give the same document for the same page', () => {
    assert.equal(renderPage(articlePageOf()), renderPage(articlePageOf()))
  })

  await t.test('should put a component of the site in place of ours', () => {
    const html = renderPage(articlePageOf(), {
      Byline: ({names}) => h('p', {class: 'own-byline'}, names.join(' & '))
    })
    assert.match(html, /<p class="own-byline">Hanno Vrey<\/p>/u)
    assert.doesNotMatch(html, /class="byline"/u)
  })
})

test('the document', async (t) => {
  await t.test('should state language, direction and a strict policy', () => {
    const html = renderPage(articlePageOf({language: 'ar', direction: 'rtl'}))
    assert.match(html, /^<!DOCTYPE html>\n<html lang="ar" dir="rtl">/u)
    const policy = elementsOf(html).find(
      (element) => attributeOf(element, 'http-equiv') === 'Content-Security-Policy'
    )
    assert(policy)
    assert.equal(
      attributeOf(policy, 'content'),
      "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'self'"
    )
  })

  await t.test('should say that words of the theme are in another language than the page', () => {
    const html = renderPage(articlePageOf({language: 'ar', direction: 'rtl'}))
    assert.match(html, /<div class="chrome" lang="en">/u)
  })

  await t.test('should ask search engines away only when told so', () => {
    assert.match(renderPage(articlePageOf()), /<meta name="robots" content="noindex, follow"\/>/u)
    assert.doesNotMatch(renderPage(articlePageOf({noindex: false})), /name="robots"/u)
  })

  await t.test('should name canonical address and feed', () => {
    const html = renderPage(homePageOf())
    assert.match(html, /<link rel="canonical" href="https:\/\/archive\.example\/"\/>/u)
    assert.match(
      html,
      /type="application\/atom\+xml" href="https:\/\/archive\.example\/feed\.xml"/u
    )
  })

  await t.test('should name neither where the site has no address', () => {
    const nowhere = ['feed', 'canonical']
    const page: unknown = JSON.parse(
      JSON.stringify(homePageOf(), (key, value: unknown) =>
        nowhere.includes(key) ? undefined : value
      )
    )
    assert(isPage(page))
    const html = renderPage(page)
    assert.doesNotMatch(html, /canonical|atom\+xml|og:url/u)
  })

  await t.test('should keep structured data inside its element', () => {
    const html = renderPage(articlePageOf({jsonLd: [{headline: '</script><b>\u2028'}]}))
    assert.match(html, /"headline":"\\u003c\/script\\u003e\\u003cb\\u003e\\u2028"/u)
  })

  await t.test('should load the script of the search on the search page alone', () => {
    assert.match(renderPage(searchPageOf()), /src="\/assets\/search\.js"/u)
    assert.doesNotMatch(renderPage(homePageOf()), /search\.js/u)
  })
})
