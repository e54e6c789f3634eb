/** What an element of HTML, XHTML or NITF does to the flow of a story. */
export type ElementKind =
  | 'inline'
  | 'flow'
  | 'heading'
  | 'list'
  | 'table'
  | 'quote'
  | 'caption'
  | 'preformatted'
  | 'break'
  | 'rule'
  | 'code'
  | 'dropped'

const kinds: Readonly<Record<Exclude<ElementKind, 'inline'>, string>> = {
  // NITF: block, body.content, body.end; TTNITF and other relatives in capitals.
  flow: 'p div section article main header footer aside body html block body.content body.end tagline address center details summary fieldset form dl dt dd note lead brodtext ingress br.block content',
  heading: 'h1 h2 h3 h4 h5 h6 hl1 hl2 mellanrubrik',
  list: 'ul ol',
  table: 'table nitf-table',
  quote: 'blockquote bq',
  caption: 'figure media figcaption media-caption caption',
  preformatted: 'pre',
  break: 'br',
  rule: 'hr',
  code: 'script style iframe object embed noscript template applet frame frameset',
  dropped:
    'head title svg math audio video canvas img image input button select textarea nav datalist map link meta media-reference media-metadata media-producer media-object col colgroup tobject docdata nitf-col nitf-colgroup custom-table nitf-table-metadata'
}

const byName = new Map<string, ElementKind>()
for (const [kind, names] of Object.entries(kinds)) {
  for (const name of names.split(' ')) if (isKind(kind)) byName.set(name, kind)
}

/** @returns What the element does; one not known stands in the line. */
export function kindOf(name: string): ElementKind {
  return byName.get(name.toLowerCase()) ?? 'inline'
}

function isKind(kind: string): kind is ElementKind {
  return Object.hasOwn(kinds, kind)
}
