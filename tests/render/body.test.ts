import assert from 'node:assert/strict'
import test from 'node:test'
import type {PhrasingContent, RootContent} from 'mdast'
import {toAttributionId} from '../../src/model/ids.ts'
import type {Span} from '../../src/model/span.ts'
import {renderBlock, renderInline} from '../../src/render/body.ts'
import type {Mark, MarkedStatement} from '../../src/render/marks.ts'

function leaf(value: string, start: number): PhrasingContent {
  return {type: 'text', value, data: {span: [start, start + value.length]}}
}

function paragraph(...children: PhrasingContent[]): RootContent {
  return {type: 'paragraph', children}
}

function statement(place: number, footing: MarkedStatement['footing']): MarkedStatement {
  return {id: toAttributionId(`a${place}`), footing, number: place + 4, place}
}

function mark(role: Mark['role'], span: Span, of: MarkedStatement): Mark {
  return {role, span, statement: of}
}

const aide = statement(1, 'unnamed')
const radio = statement(2, 'outlet')

test('renderBlock', async (t) => {
  await t.test('should mark source, cue and content, and number the statement', () => {
    const html = renderBlock(
      paragraph(leaf('It was, an aide said, “over”.', 0)),
      [mark('said', [22, 28], aide), mark('cue', [16, 20], aide), mark('source', [8, 15], aide)],
      [aide]
    )
    assert.equal(
      html,
      '<p>It was, <span class="source" data-n="1">an aide</span> <span class="cue" data-n="1">said</span>, ' +
        '<span class="said" data-footing="unnamed" data-n="1" id="s-a1">“over”</span>' +
        '<sup class="ref" data-n="1">5</sup>.</p>'
    )
  })

  await t.test('should give the id to the first fragment and the number to the last', () => {
    const html = renderBlock(
      paragraph(leaf('“Yes,” he said, “no.”', 0)),
      [mark('said', [0, 6], aide), mark('said', [16, 21], aide)],
      [aide]
    )
    assert.match(html, /^<p><span [^>]*id="s-a1">“Yes,”<\/span> he said/u)
    assert.match(html, /<span class="said" data-footing="unnamed" data-n="1">“no.”<\/span><sup/u)
    assert.equal(html.match(/id=/gu)?.length, 1)
  })

  await t.test('should nest a statement in the one that holds it', () => {
    const html = renderBlock(
      paragraph(leaf('abcdefgh', 0)),
      [mark('said', [2, 6], aide), mark('said', [0, 8], radio)],
      [aide, radio]
    )
    assert.match(html, /^<p><span [^>]*id="s-a2">ab<span [^>]*id="s-a1">cdef<\/span>/u)
  })

  await t.test('should split the later of two statements that cross', () => {
    const html = renderBlock(
      paragraph(leaf('abcdefgh', 0)),
      [mark('said', [0, 5], aide), mark('said', [3, 8], radio)],
      [aide, radio]
    )
    assert.equal(
      html.replace(/<sup.*?<\/sup>/gu, '').replace(/ (?:class|data-n|data-footing)="[^"]*"/gu, ''),
      '<p><span id="s-a1">abc<span id="s-a2">de</span></span><span>fgh</span></p>'
    )
  })

  await t.test('should mark over emphasis and over joints where wraps were undone', () => {
    const joint: PhrasingContent = {type: 'text', value: ' ', data: {span: [3, 8]}}
    const html = renderBlock(
      paragraph(
        leaf('one', 0),
        joint,
        {type: 'emphasis', children: [leaf('two', 8)]},
        leaf('!', 11)
      ),
      [mark('said', [0, 11], aide)],
      [aide]
    )
    assert.match(html, /id="s-a1">one <em>two<\/em><\/span><sup[^>]*>5<\/sup>!<\/p>$/u)
  })

  await t.test('should mark a part of emphasised words inside them', () => {
    const html = renderBlock(
      paragraph({type: 'strong', children: [leaf('one two', 0)]}),
      [mark('said', [4, 7], aide)],
      [aide]
    )
    assert.match(html, /^<p><strong>one <span [^>]*>two<\/span><sup[^>]*>5<\/sup><\/strong><\/p>$/u)
  })

  await t.test('should give fragments of earlier statements neither id nor place', () => {
    const {id, footing, number} = aide
    const earlier = {id, footing, number}
    const html = renderBlock(paragraph(leaf('more', 0)), [mark('said', [0, 4], earlier)], [])
    assert.equal(html, '<p><span class="said" data-footing="unnamed">more</span></p>')
  })

  await t.test('should leave a place for a statement that marks nothing', () => {
    const html = renderBlock(paragraph(leaf('text', 0)), [], [aide])
    assert.equal(html, '<p><span class="said" id="s-a1"></span>text</p>')
  })

  await t.test('should mark through the paragraphs of a quotation and of a list', () => {
    const quote: RootContent = {
      type: 'blockquote',
      children: [
        {type: 'paragraph', children: [leaf('one', 0)]},
        {type: 'paragraph', children: [leaf('two', 4)]}
      ]
    }
    const html = renderBlock(quote, [mark('said', [0, 7], aide)], [aide])
    assert.equal(html.match(/class="said"/gu)?.length, 2)
    assert.equal(html.match(/id="s-a1"/gu)?.length, 1)
  })

  await t.test('should never print a heading of the first level', () => {
    const heading: RootContent = {type: 'heading', depth: 1, children: [leaf('One', 0)]}
    assert.equal(renderBlock(heading, [], []), '<h2>One</h2>')
  })
})

test('hostile copy', async (t) => {
  const cases: readonly (readonly [string, PhrasingContent, string])[] = [
    ['text that looks like an element', leaf('<script>alert(1)</script>', 0), '&#x3C;script>'],
    ['raw HTML', {type: 'html', value: '<img src=x onerror=alert(1)>'}, ''],
    ['an image', {type: 'image', url: 'https://evil.example/x.png', alt: 'a view'}, 'a view'],
    [
      'a link that runs code',
      {type: 'link', url: 'javascript:alert(1)', children: [leaf('click', 0)]},
      'click'
    ],
    [
      'a link with data',
      {type: 'link', url: 'data:text/html,<script>1</script>', children: [leaf('click', 0)]},
      'click'
    ],
    [
      'a link that begins with white space',
      {type: 'link', url: ' javascript:alert(1)', children: [leaf('click', 0)]},
      'click'
    ],
    [
      'a link with quotation marks',
      {type: 'link', url: 'https://a.example/"onload=1', children: [leaf('x', 0)]},
      'href="https://a.example/%22onload=1"'
    ],
    [
      'properties of its own',
      {
        type: 'emphasis',
        data: {hName: 'iframe', hProperties: {src: 'https://evil.example', onclick: 'x()'}},
        children: [leaf('text', 0)]
      },
      '<em>text</em>'
    ]
  ]
  for (const [name, node, expected] of cases) {
    await t.test(`should make ${name} harmless`, () => {
      const html = renderBlock(paragraph(node), [], [])
      assert.ok(html.includes(expected), html)
      assert.doesNotMatch(
        html,
        /<(?:script|img|iframe)|javascript:|data:text|onerror|onclick|src=/u
      )
    })
  }
  await t.test('should drop blocks of raw HTML', () => {
    assert.equal(renderBlock({type: 'html', value: '<script>1</script>'}, [], []), '')
  })
})

test('renderInline', async (t) => {
  await t.test('should mark text without an element around it', () => {
    assert.equal(
      renderInline([leaf('Lock shut, aide says', 0)], [mark('said', [0, 9], aide)], [aide]),
      '<span class="said" data-footing="unnamed" data-n="1" id="s-a1">Lock shut</span>' +
        '<sup class="ref" data-n="1">5</sup>, aide says'
    )
  })
})
