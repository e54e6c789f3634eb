import type {MarkupBlock} from '../markup/markup-block.ts'
import {tidy} from '../markup/split-lines.ts'
import {toBlocks, type FlowOptions} from '../markup/to-blocks.ts'
import type {XmlElement, XmlNode} from '../xml/tree.ts'
import {isAsking, isWall} from './boilerplate.ts'
import type {Guide} from './guide.ts'
import {ancestry, isCaptionElement, type PageNode} from './page-node.ts'
import {isProse, type Run} from './run.ts'
import type {StoryPictures} from './story-pictures.ts'
import type {Zones} from './zones.ts'

/** What is needed to take a story out of a page. */
export interface StoryParts {
  readonly root: PageNode
  readonly runs: readonly Run[]
  readonly zones: Zones
  readonly guide: Guide | undefined
  /** Whether an element is left out with all in it. */
  readonly isLeftOut: (node: PageNode) => boolean
  /** Texts the head of the page prints, which are no paragraphs: headline, names, day. */
  readonly isHead: (text: string) => boolean
  /** Whoever wrote it: what is said of them below the story is no part of it. */
  readonly byline: readonly string[]
  /** Finds the pictures of the story, once it is known which runs lead elsewhere; absent: none are looked for. */
  readonly findPictures?: (own: readonly Run[], isElsewhere: (run: Run) => boolean) => StoryPictures
}

type Role = 'keep' | 'drop' | 'related'

/**
 * Take the story out of its element: what leads elsewhere, asks for something or belongs to the
 * site is left out; a line that only links to another story is kept as a related line.
 */
export function storyBlocks(parts: StoryParts, options: FlowOptions): MarkupBlock[] {
  const own = parts.runs.filter((run) => isInside(run.owner, parts.root))
  const roles = new Map<Run, Role>(own.map((run) => [run, judge(run, parts)]))
  dropTeasers(own, roles, parts.root)
  dropRepeats(own, roles)
  dropEnds(own, roles, parts.root)
  dropBios(own, roles, parts.byline)
  const related = new Set(
    own.filter((run) => roles.get(run) === 'related').map((run) => tidy(run.text))
  )
  const kept = new Map<PageNode, Run[]>()
  for (const run of own) {
    if (roles.get(run) !== 'drop') kept.set(run.owner, [...(kept.get(run.owner) ?? []), run])
  }
  const {inside, above} = parts.findPictures?.(own, (run) => leadsAway(run, roles)) ?? none
  const tree = copyKept(parts.root, {
    kept,
    isLeftOut: parts.isLeftOut,
    pictures: new Set(inside.keys()),
    holders: new Set([...inside.keys()].flatMap((node) => [...ancestry(node)]))
  })
  const pictures = new Map([...inside].map(([node, picture]) => [node.element, picture]))
  const blocks = tree ? toBlocks({...tree, name: 'div'}, {...options, pictures}) : []
  const all = blocks.map((block) =>
    block.rows.every((row) => related.has(row)) ? {...block, type: 'related' as const} : block
  )
  return above ? [...withAbove(above, all)] : all
}

const none: StoryPictures = {inside: new Map()}

/** A picture above the text brings what is said of it. */
function* withAbove(
  {picture, caption}: NonNullable<StoryPictures['above']>,
  blocks: readonly MarkupBlock[]
): Generator<MarkupBlock> {
  const texts = new Set(blocks.map(({rows}) => rows.join('\n')))
  const own = caption.map(tidy).filter((text) => !texts.has(text))
  const captions = own.map((row): MarkupBlock => ({type: 'caption', rows: [row]}))
  for (const [index, block] of [...captions, ...blocks].entries()) {
    yield index === 0 ? {...block, pictures: [picture, ...(block.pictures ?? [])]} : block
  }
}

function leadsAway(run: Run, roles: ReadonlyMap<Run, Role>): boolean {
  const role = roles.get(run)
  return role === 'related' || (role === 'drop' && run.linked > 0.5)
}

function isInside(node: PageNode, root: PageNode): boolean {
  for (const at of ancestry(node)) if (at === root) return true
  return false
}

function judge(run: Run, {root, zones, guide, isHead}: StoryParts): Role {
  const {owner, text, letters, linked} = run
  if (letters === 0) return 'drop'
  const isCaption = isInCaption(run, root)
  if (zones.isJunk(owner)) return 'drop'
  if (isCaption) return linked > 0.8 || isAsking(text) ? 'drop' : 'keep'
  if (isHead(text) || (letters < 260 && isWall(text))) return 'drop'
  if (guide?.holds(text)) return 'keep'
  if (isAsking(text) && (letters < 120 || linked > 0.5)) return linked > 0.4 ? 'related' : 'drop'
  if (linked > 0.8 && owner.kind !== 'heading') {
    return letters > 25 && letters < 200 && isFlowing(owner) ? 'related' : 'drop'
  }
  if (guide && isProse(run)) return 'drop'
  return 'keep'
}

/** A paragraph by itself, not a row of a list of links. */
function isFlowing(owner: PageNode): boolean {
  return owner.element.name === 'p'
}

/** A pulled quote repeats what a paragraph says; so does a story shown twice. */
function dropRepeats(runs: readonly Run[], roles: Map<Run, Role>): void {
  const prose = runs.filter((run) => roles.get(run) === 'keep' && run.letters > 80)
  const seen = new Set<string>()
  for (const run of runs) {
    if (roles.get(run) !== 'keep' || run.letters < 25) continue
    const isPulled =
      run.owner.kind !== 'heading' &&
      (run.owner.element.name !== 'p' || / (?:pull|quote|zitat|citat)/u.test(run.owner.hint)) &&
      prose.some(
        (other) =>
          other !== run && other.text.length > run.text.length && other.text.includes(run.text)
      )
    if (seen.has(run.text) || isPulled) roles.set(run, 'drop')
    seen.add(run.text)
  }
}

const being =
  /^[\s,(][^.]{0,12}?\b(?:is|was|are|has|covers?|writes|reports|joined|works|ist|schreibt|arbeitet|berichtet|est|es|è|é|är|er|jest|je)\b/u

/** What closes the page about its writers: “Jane Doe is our reporter in …”. */
function dropBios(runs: readonly Run[], roles: Map<Run, Role>, byline: readonly string[]): void {
  const kept = runs.filter((run) => roles.get(run) === 'keep')
  for (const run of kept.slice(Math.max(3, kept.length - 3))) {
    const isBio = byline.some((name) => {
      const at = run.text.indexOf(name)
      return at !== -1 && at < 30 && being.test(run.text.slice(at + name.length))
    })
    if (isBio) roles.set(run, 'drop')
  }
}

/** Longer than what a card says of the story it leads to. */
const longTeaser = 220

/**
 * A heading that is a link leads to another story: it goes with the card it stands on and the box
 * of cards around it, which is as far up as no long paragraph stands beside it.
 */
function dropTeasers(runs: readonly Run[], roles: Map<Run, Role>, root: PageNode): void {
  const long = new Set<PageNode>()
  const prose = new Map<PageNode, number>()
  let total = 0
  for (const run of runs) {
    if (run.linked >= 0.5) continue
    total += run.letters
    for (const node of ancestry(run.owner, root)) {
      prose.set(node, (prose.get(node) ?? 0) + run.letters)
      if (run.letters >= longTeaser) long.add(node)
    }
  }
  const dropped = new Set<PageNode>()
  for (const run of runs) {
    if (run.linked < 0.8 || !isInHeading(run.owner, root)) continue
    let card: PageNode | undefined
    for (const node of ancestry(run.owner, root)) {
      if (long.has(node) || (prose.get(node) ?? 0) > total * 0.25) break
      card = node
    }
    if (card) dropped.add(card)
  }
  if (dropped.size === 0) return
  for (const run of runs) {
    for (const node of ancestry(run.owner, root)) if (dropped.has(node)) roles.set(run, 'drop')
  }
}

function isInHeading(owner: PageNode, root: PageNode): boolean {
  for (const node of ancestry(owner, root)) if (node.kind === 'heading') return true
  return false
}

/** Labels above the first paragraph and below the last are the site's; paragraphs beside it are not. */
function dropEnds(runs: readonly Run[], roles: Map<Run, Role>, root: PageNode): void {
  const isText = (run: Run) => roles.get(run) === 'keep' && isProse(run) && !isInCaption(run, root)
  let first = runs.findIndex(isText)
  let last = runs.findLastIndex(isText)
  const isBeside = (run: Run | undefined, other: Run | undefined) =>
    run !== undefined &&
    other !== undefined &&
    roles.get(run) === 'keep' &&
    run.owner.element.name === 'p' &&
    run.owner.parent === other.owner.parent &&
    run.owner.hint === other.owner.hint
  while (isBeside(runs[first - 1], runs[first])) first -= 1
  while (isBeside(runs[last + 1], runs[last])) last += 1
  runs.forEach((run, index) => {
    if ((index < first || index > last) && !isInCaption(run, root)) roles.set(run, 'drop')
  })
}

function isInCaption(run: Run, root: PageNode): boolean {
  for (const node of ancestry(run.owner, root)) if (isCaptionElement(node)) return true
  return false
}

interface Kept {
  readonly kept: ReadonlyMap<PageNode, readonly Run[]>
  readonly isLeftOut: (node: PageNode) => boolean
  /** Pictures yet to be copied. */
  readonly pictures: Set<PageNode>
  /** What they stand in. */
  readonly holders: ReadonlySet<PageNode>
}

/** Copy an element with only the runs and pictures kept, and what holds them. */
function copyKept(node: PageNode, what: Kept): XmlElement | undefined {
  if (what.pictures.delete(node)) return node.element
  const runs = what.kept.get(node) ?? []
  // A caption may stand above its picture.
  const children: XmlNode[] = node.element.name === 'figure' ? takePictures(node, what) : []
  node.children.forEach((child, index) => {
    if (runs.some((run) => index >= run.from && index < run.to)) {
      const bare = typeof child === 'string' ? child : withoutFurniture(child, what)
      if (bare !== undefined) children.push(bare)
    } else if (typeof child !== 'string') {
      const copy = copyKept(child, what)
      if (copy) children.push(copy)
    }
  })
  return children.length === 0 ? undefined : {...node.element, name: nameOf(node), children}
}

/** Cells of a table that only lays out a page are blocks like any. */
function nameOf(node: PageNode): string {
  if (isCaptionElement(node)) return 'figcaption'
  return node.kind === 'flow' ? 'div' : node.element.name
}

function takePictures(figure: PageNode, {pictures, holders}: Kept): XmlElement[] {
  if (!holders.has(figure)) return []
  const own = [...pictures].filter((picture) =>
    [...ancestry(picture)].some((holder) => holder === figure)
  )
  for (const picture of own) pictures.delete(picture)
  return own.map(({element}) => element)
}

function withoutFurniture(node: PageNode, what: Kept): XmlElement | undefined {
  if (what.pictures.delete(node)) return node.element
  if (what.isLeftOut(node)) {
    const own = takePictures(node, what)
    return own.length === 0 ? undefined : {...node.element, name: 'span', children: own}
  }
  const children = node.children.flatMap((child): readonly XmlNode[] => {
    const bare = typeof child === 'string' ? child : withoutFurniture(child, what)
    return bare === undefined ? [] : [bare]
  })
  return {...node.element, children}
}
