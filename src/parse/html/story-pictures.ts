import type {FoundPicture, PictureFinder} from '../pictures/picture-finder.ts'
import {attributeOf} from '../xml/tree.ts'
import {isAsking} from './boilerplate.ts'
import {ancestry, isCaptionElement, type PageNode} from './page-node.ts'
import {isProse, type Run} from './run.ts'
import type {Zones} from './zones.ts'

/** What is needed to tell the pictures of a story from those of its page. */
export interface PictureParts {
  readonly page: PageNode
  readonly root: PageNode
  readonly zones: Zones
  /** Whether an element is left out with all in it; pictures themselves aside. */
  readonly isLeftOut: (node: PageNode) => boolean
  /** Runs within the root that are no text of the story and link elsewhere. */
  readonly isElsewhere: (run: Run) => boolean
  /** Within the root. */
  readonly runs: readonly Run[]
  readonly pageRuns: readonly Run[]
  /** Addresses of the picture the metadata name. */
  readonly named: readonly string[]
  readonly finder: PictureFinder
}

/** The pictures of a story. */
export interface StoryPictures {
  /** Those that stand in its text, by their element. */
  readonly inside: ReadonlyMap<PageNode, FoundPicture>
  /** One that stands above it, with what is said of it. */
  readonly above?: {readonly picture: FoundPicture; readonly caption: readonly string[]}
}

/** Words that names of elements give away what is no picture of a story by. */
const furniture =
  / (?:avatar|byline|author|logos?|icons?|emoji|smiley|badge|sprite|pixel|track(?:er|ing)|spacer|placeholder|spinner|loader|gravatar|thumbs?|thumbnail|sponsor|advert|ads?|qr) /u
/** The same in names of files. */
const furnitureFile =
  /(?:^|[^\p{L}])(?:avatar|logos?|icons?|emoji|smiley|sprite|pixel|spacer|placeholder|spinner|gravatar|advert)(?:[^\p{L}]|$)/iu
/** The same in what they are said to show: a photograph may well show a banner, or an author. */
const furnitureWords = /\blogo\b|^(?:icon|avatar|advert|advertisement|placeholder|loading)\b/iu

/** Sizes in which adverts are sold. */
const adSizes = new Set(
  '300x250 336x280 728x90 970x90 970x250 160x600 120x600 300x600 468x60 320x50 320x100 300x1050'.split(
    ' '
  )
)

/** No picture above a story is narrower. */
const leastLead = 400

/** No story shows more. */
const most = 200

/**
 * Find the pictures of a story on its page. Furniture, adverts, faces beside names and pictures of
 * cards that lead to other stories are not taken, nor is any twice.
 */
export function findStoryPictures(parts: PictureParts): StoryPictures {
  const {page, root, finder} = parts
  const inside = new Map<PageNode, FoundPicture>()
  const taken = new Set<string>()
  const below = runsBelow(parts)
  const last = lastParagraph(parts)
  let isBelow = false
  for (const node of nodesBelow(root)) {
    if (inside.size >= most) break
    if (node === last) isBelow = true
    if (node.element.name !== 'img') continue
    if (isFurnished(node, parts, root) || isOnCard(node, parts, below)) continue
    // Below the story begins what the site puts there.
    if (isBelow && !isInFigure(node) && node.parent?.element.name !== 'p') continue
    const picture = take(node)
    if (picture) inside.set(node, picture)
  }
  const above = findAbove()
  return {inside, ...(above && {above})}

  function findAbove(): StoryPictures['above'] {
    const names = new Set(parts.named.map(fileName))
    const before = [...nodesBelow(page, root)].filter(({element}) => element.name === 'img')
    const isShown = (node: PageNode): boolean => !isFurnished(node, parts, page)
    const lead =
      before.find(
        (node) => isShown(node) && addressesOf(node).some((at) => names.has(fileName(at)))
      ) ?? before.find((node) => isShown(node) && isInFigure(node) && isBeside(node, root))
    const picture = lead && take(lead)
    if (!picture || picture.file.width < leastLead) return undefined
    const figure = [...ancestry(lead, page)].find(isCaptionElement)
    const said = parts.pageRuns.filter(({owner}) => figure && isIn(owner, figure))
    return {picture, caption: said.filter(isCaption).map(({text}) => text)}
  }

  function take(node: PageNode): FoundPicture | undefined {
    const file = finder.find(addressesOf(node))
    if (!file) finder.miss(addressesOf(node))
    if (!file || taken.has(file.sha256)) return undefined
    if (adSizes.has(`${file.width}x${file.height}`) && !isInFigure(node)) return undefined
    taken.add(file.sha256)
    const alt = attributeOf(node.element, 'alt')?.replace(/\s+/gu, ' ').trim().slice(0, 2000)
    return {file, ...(alt !== undefined && alt !== '' && {alt})}
  }
}

/** What `storyBlocks` keeps of captions. */
function isCaption({letters, linked, text}: Run): boolean {
  return letters > 0 && linked <= 0.8 && !isAsking(text)
}

/** The element of the last paragraph that leads nowhere else. */
function lastParagraph({runs, isElsewhere}: PictureParts): PageNode | undefined {
  return runs.findLast((run) => isProse(run) && !isElsewhere(run) && !isInFigure(run.owner))?.owner
}

/** An element and all in it, in reading order; up to `stop` and nothing in or behind it. */
function* nodesBelow(node: PageNode, stop?: PageNode): Generator<PageNode> {
  const open: PageNode[] = [node]
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (at === stop) return
    yield at
    for (const child of at.children.toReversed()) if (typeof child !== 'string') open.push(child)
  }
}

/** Scripts put the picture in place of a grey one when it is scrolled to; some pages are saved before. */
function addressesOf({element}: PageNode): readonly string[] {
  return ['src', 'data-src', 'data-srcset', 'srcset'].flatMap((name) => {
    const value = attributeOf(element, name)
    return value === undefined ? [] : [value]
  })
}

/** `picture` holds forms of one picture; a button or a link around one shows it large. */
const opener = /^(?:picture|button)$/u

function isFurnished(node: PageNode, {zones, isLeftOut}: PictureParts, top: PageNode): boolean {
  const {element, parent} = node
  const [src = ''] = addressesOf(node)
  const name = /^\s*data:/iu.test(src) ? '' : fileName(src)
  const alt = attributeOf(element, 'alt')?.trim().slice(0, 100) ?? ''
  if (node.isHidden || furniture.test(node.hint)) return true
  if (furnitureFile.test(name) || furnitureWords.test(alt)) return true
  if (parent && zones.isJunk(parent)) return true
  for (const at of ancestry(parent, top)) {
    const isOpener = opener.test(at.element.name) || at.element.attributes.get('role') === 'button'
    if (!isOpener && isLeftOut(at)) return true
  }
  return false
}

/**
 * Whether a picture stands with words that lead to another story, and with none of this one.
 *
 * @param below
 *   Runs in each element that holds any.
 */
function isOnCard(
  node: PageNode,
  {root, isElsewhere}: PictureParts,
  below: ReadonlyMap<PageNode, readonly Run[]>
): boolean {
  let isLink = false
  for (const at of ancestry(node, root)) {
    if (isCaptionElement(at)) return false
    isLink ||= leadsToPage(at)
    const own = below.get(at)
    if (!own) continue
    if (isLink) return !own.some(({owner}) => isInFigure(owner))
    return own.some(isElsewhere) && own.every((run) => run.linked > 0 || isElsewhere(run))
  }
  return isLink
}

/** A link around a picture shows it large, or leads to what the picture is about. */
function leadsToPage({element}: PageNode): boolean {
  const href = element.name === 'a' ? attributeOf(element, 'href') : undefined
  return href !== undefined && !/^#|\.(?:jpe?g|png|gif|webp|avif)(?:[?#]|$)/iu.test(href)
}

function runsBelow({runs, root}: PictureParts): ReadonlyMap<PageNode, readonly Run[]> {
  const found = new Map<PageNode, Run[]>()
  for (const run of runs) {
    for (const at of ancestry(run.owner, root)) {
      const list = found.get(at) ?? []
      list.push(run)
      found.set(at, list)
    }
  }
  return found
}

function isInFigure(node: PageNode): boolean {
  for (const at of ancestry(node)) if (isCaptionElement(at)) return true
  return false
}

/** Whether both stand in the part of the page that is one article. */
function isBeside(node: PageNode, root: PageNode): boolean {
  for (const at of ancestry(root.parent)) {
    if (/^(?:article|main)$/u.test(at.element.name)) return isIn(node, at)
  }
  return false
}

function isIn(node: PageNode, holder: PageNode): boolean {
  for (const at of ancestry(node)) if (at === holder) return true
  return false
}

/**
 * The last step of an address, without what is asked of it: browsers keep it when they save a page.
 * WordPress writes into it how large it is.
 */
function fileName(address: string): string {
  const name =
    address
      .replace(/[?#].*$/su, '')
      .split('/')
      .at(-1) ?? ''
  return name.toLowerCase().replace(/-\d{2,4}x\d{2,4}(?=\.[a-z]+$)/u, '')
}
