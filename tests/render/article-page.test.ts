import assert from 'node:assert/strict'
import test from 'node:test'
import type {ArticlePage} from '../../src/model/page.ts'
import type {ArchiveOptions} from '../../src/config/schema.ts'
import type {Entry} from '../../src/model/entry.ts'
import {renderPages} from '../../src/render/pages.ts'
import {archiveOf, withAttributions, withFields} from '../support/archive-of.ts'
import {storyOf} from '../support/story-of.ts'

const assets = {
  stylesheet: 'assets/a.css',
  script: 'assets/a.js',
  searchScript: 'assets/b.js',
  findScript: 'assets/c.js',
  icon: 'assets/d.svg'
}

const hand = storyOf({
  id: 'dock-gazette/lock',
  outlet: 'The Dock Gazette',
  day: '2040-02-03',
  headline: 'Sea lock to stay shut',
  byline: 'Nils Amber',
  place: 'ARNHOLT',
  paragraphs: [
    'The sea lock will stay shut for a month, Wharf Radio reported on Friday.',
    'Two people briefed on the repair told the station the gates were “past saving”.',
    'The Lock Office declined to comment. It lies by the harbour.'
  ],
  statements: [
    {
      content: 'The sea lock will stay shut for a month',
      name: 'Wharf Radio',
      type: 'outlet',
      footing: 'outlet'
    },
    {
      content: 'the gates were “past saving”',
      name: 'two people briefed on the repair',
      type: 'anonymous',
      footing: 'unnamed',
      via: ['Wharf Radio'],
      anonymity: {class: 'described-access', count: 2, access: 'briefed on the repair'}
    },
    {
      content: 'declined to comment',
      name: 'The Lock Office',
      type: 'organization',
      footing: 'no-comment'
    }
  ]
})

function pageOf(entry: Entry, options: ArchiveOptions = {}, others: readonly Entry[] = []) {
  const {context} = archiveOf([entry, ...others], options)
  const slot = renderPages(context, assets)
    .find(({kind}) => kind === 'article')
    ?.pages.find(({file}) => file === context.urls.story(entry.id).file)
  const page = slot?.make()
  if (page?.kind !== 'article') throw new Error('Unexpected site without the story')
  return page
}

function chain(page: ArticlePage): string {
  return page.story.chain.map(({text}) => text).join(' ← ')
}

test('article page', async (t) => {
  const page = pageOf(hand)

  await t.test('should trace the main thread to the source behind the report it cites', () => {
    assert.equal(chain(page), 'The Dock Gazette ← Wharf Radio ← two unnamed people')
    assert.deepEqual(
      page.story.chain.map(({footing}) => footing),
      [undefined, 'outlet', 'unnamed']
    )
  })
  await t.test('should end the chain with the lead’s own source where there is no carrier', () => {
    const direct = withAttributions(hand, [
      {
        sourceType: 'person',
        sourceNames: ['Ada Holm'],
        sourceName: 'Ada Holm',
        footing: 'on-record'
      }
    ])
    assert.equal(chain(pageOf(direct)), 'The Dock Gazette ← Ada Holm')
  })
  await t.test('should have no chain where the outlet gives its own report as the source', () => {
    const own = withAttributions(hand, [
      {
        sourceType: 'outlet',
        sourceNames: ['The Dock Gazette'],
        sourceName: 'The Dock Gazette',
        footing: 'outlet'
      }
    ])
    assert.deepEqual(pageOf(own).story.chain, [])
  })
  await t.test('should have no chain without statements', () => {
    assert.deepEqual(pageOf({...hand, attributions: []}).story.chain, [])
  })
  await t.test('should say once what a headline made of the standfirst says', () => {
    const headless = (standfirst: string, derivedHeadline: string) =>
      pageOf(
        withFields(
          storyOf({
            id: 'dock-gazette/fog',
            outlet: 'The Dock Gazette',
            headline: null,
            standfirst,
            paragraphs: ['The pilot boat left at nine.']
          }),
          {derivedHeadline}
        )
      )
    const whole = headless('One pilot & fog.', 'One pilot & fog')
    assert.equal(whole.headlineHtml, 'One pilot &#x26; fog.')
    assert.equal(whole.standfirstHtml, undefined)
    assert.equal(whole.description, 'The pilot boat left at nine.')
    const clause = headless('One pilot & fog, and no lights.', 'One pilot & fog')
    assert.equal(clause.headlineHtml, 'One pilot &#x26; fog')
    assert.equal(clause.standfirstHtml, 'One pilot &#x26; fog, and no lights.')
  })
  await t.test('should count each word once, and the rest as the publisher’s own', () => {
    const words = page.mix.map(({footing, words: count}) => [footing, count])
    assert.deepEqual(words, [
      ['outlet', 9],
      ['unnamed', 5],
      ['no-comment', 3],
      ['own', 22]
    ])
    assert.ok(Math.abs(page.mix.reduce((sum, {share}) => sum + share, 0) - 1) < 1e-9)
  })
  await t.test('should count a word for the innermost statement', () => {
    const nested = withAttributions(hand, [{}, {content: hand.attributions[0]?.content ?? []}])
    const inner = withAttributions(nested, [{}, {content: [[27, 35]]}])
    assert.equal(pageOf(inner).mix.find(({footing}) => footing === 'unnamed')?.words, 2)
  })
  await t.test('should name its sources in order of appearance', () => {
    assert.deepEqual(
      page.sources.map(({source, footing, through, class: how}) => [
        source.name,
        footing,
        through.map(({text}) => text).join(),
        how
      ]),
      [
        ['Wharf Radio', 'outlet', '', undefined],
        ['Two unnamed people', 'unnamed', 'Wharf Radio', 'by access'],
        ['The Lock Office', 'no-comment', '', undefined]
      ]
    )
    assert.deepEqual(page.counts, {statements: 3, sources: 3, outlets: 1})
  })
  await t.test('should put statements beside the paragraphs they begin in', () => {
    assert.deepEqual(
      page.blocks.map(({number, statements}) => [number, statements.map(({id}) => id)]),
      [
        [1, ['a1']],
        [2, ['a2']],
        [3, ['a3']]
      ]
    )
    assert.match(page.blocks[1]?.html ?? '', /id="s-a2"/u)
  })
  await t.test('should leave out what is below the threshold everywhere', () => {
    const doubted = pageOf(withAttributions(hand, [{}, {shown: false}]))
    assert.doesNotMatch(JSON.stringify(doubted), /s-a2/u)
    assert.equal(doubted.counts.statements, 2)
  })
  await t.test(
    'should mark a headline that stands in the copy, and print a derived one plain',
    () => {
      const headed = withAttributions(hand, [{content: [[0, 8]]}])
      assert.match(pageOf(headed).headlineHtml, /^<span class="said"[^>]*>Sea lock<\/span>/u)
      const derived = pageOf(withFields(hand, {headline: null, derivedHeadline: 'A <b>lock</b>'}))
      assert.equal(derived.headlineHtml, 'A &#x3C;b>lock&#x3C;/b>')
      assert.equal(derived.story.derived, true)
    }
  )
  await t.test('should leave a statement that stands nowhere on the page out of it', () => {
    const lost = pageOf(withAttributions(hand, [{content: [[9000, 9001]], cue: [], source: []}]))
    assert.ok(lost.blocks.every(({statements}) => statements.every(({id}) => id !== 'a1')))
  })
  await t.test('should ask search engines to leave copy of others out', () => {
    assert.equal(page.noindex, true)
    assert.equal(pageOf(hand, {ownContent: true}).noindex, false)
  })
  await t.test('should tell where the copy came from without telling on whose machine', () => {
    const given = {...hand, file: '/home/somebody/copy/dock-gazette/lock.txt'}
    assert.equal(pageOf(given).provenance.file, 'dock-gazette/lock.txt')
  })
  await t.test('should offer a mail about the page where the site has a contact', () => {
    assert.equal(page.report, undefined)
    assert.match(
      pageOf(hand, {contact: 'desk@a.example'}).report ?? '',
      /^mailto:desk@a\.example\?subject=/u
    )
  })
  await t.test('should know what came before and after, and nothing of it for undated copy', () => {
    const later = storyOf({
      id: 'x/y',
      outlet: 'X',
      day: '2040-02-04',
      headline: 'Y',
      paragraphs: ['Z.']
    })
    assert.equal(pageOf(hand, {}, [later]).next?.headline, 'Y')
    const {received, published, ...fields} = hand.fields
    assert.ok(received && published)
    assert.equal(pageOf({...hand, fields}, {}, [later]).next, undefined)
  })
})

test('article metadata', async (t) => {
  const page = pageOf(hand, {url: 'https://a.example', title: 'Lock Archive'})

  await t.test('should describe a NewsArticle with what it rests on', () => {
    const [jsonLd] = page.jsonLd
    assert.ok(jsonLd)
    assert.equal(jsonLd['@type'], 'NewsArticle')
    assert.equal(jsonLd.creditText, 'The Dock Gazette')
    assert.deepEqual(jsonLd.isBasedOn, [
      {
        '@type': 'CreativeWork',
        publisher: {
          '@type': 'NewsMediaOrganization',
          '@id': 'https://a.example/outlets/wharf-radio/#outlet',
          name: 'Wharf Radio'
        }
      }
    ])
  })
  await t.test('should quote those who are named', () => {
    const quoted = withAttributions(hand, [
      {sourceType: 'person', sourceNames: ['Ada Holm'], kind: 'direct', footing: 'on-record'}
    ])
    assert.deepEqual(pageOf(quoted).jsonLd[0]?.hasPart, [
      {
        '@type': 'Quotation',
        text: 'The sea lock will stay shut for a month',
        spokenByCharacter: [{'@type': 'Person', name: 'Ada Holm'}]
      }
    ])
  })
  await t.test('should be cited as text, BibTeX, RIS and CSL-JSON', () => {
    const {cite} = page
    assert.equal(
      cite.text.map(({words, then}) => `${words}${then}`).join(''),
      'Nils Amber, “Sea lock to stay shut”, The Dock Gazette, 3 February 2040. Lock Archive. https://a.example/dock-gazette/2040/02/03/lock/'
    )
    assert.match(
      cite.bibtex,
      /^@article\{lock-2040,\n {2}title = \{\{Sea lock to stay shut\}\},\n/u
    )
    assert.match(
      cite.ris,
      /^TY {2}- NEWS\r\nTI {2}- Sea lock to stay shut\r\nAU {2}- Nils Amber\r\n/u
    )
    assert.match(cite.ris, /\r\nER {2}- \r\n$/u)
    const csl: unknown = JSON.parse(cite.csl)
    assert.deepEqual(csl, [
      {
        id: 'lock-2040',
        type: 'article-newspaper',
        title: 'Sea lock to stay shut',
        author: [{literal: 'Nils Amber'}],
        'container-title': 'The Dock Gazette',
        issued: {'date-parts': [[2040, 2, 3]]},
        archive: 'Lock Archive',
        language: 'en',
        URL: 'https://a.example/dock-gazette/2040/02/03/lock/'
      }
    ])
  })
  await t.test('should escape what BibTeX would take for its own', () => {
    const odd = pageOf(withFields(hand, {headline: 'Up 5 % & {down}'}))
    assert.match(odd.cite.bibtex, /title = \{\{Up 5 \\% \\& \\\{down\\\}\}\}/u)
  })
})
