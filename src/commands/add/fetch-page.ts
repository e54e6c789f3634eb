import type {lookup} from 'node:dns'
import {parseRobots, type RobotRules} from './robots.ts'
import {FetchProblem, requestPage, type Answer, type RequestOptions} from './request.ts'

/** How a page is fetched. */
export interface FetchOptions {
  /** Whether an IP address must not be talked to. */
  readonly isRefused: (address: string) => boolean
  /** Most bytes of the page, packed or unpacked. */
  readonly maxBytes: number
  /** Milliseconds for everything, redirects included. */
  readonly timeout: number
  /** Whether to fetch what `robots.txt` closes. */
  readonly ignoreRobots: boolean
  /** Told of each redirect: where from, where to. */
  readonly onRedirect: (from: string, to: string) => void
  /** Looks up host names; the system's when left out. */
  readonly lookup?: typeof lookup
}

/** A page as it came. */
export interface FetchedPage {
  readonly bytes: Buffer
  /** Address after all redirects. */
  readonly address: string
  /** Extension for the media type, without the dot. */
  readonly extension: string
  /** Encoding the server declares. */
  readonly encoding?: string
}

const mostRedirects = 5

/** Most bytes of a `robots.txt` that count (RFC 9309, 2.5). */
const robotsBytes = 512_000

/**
 * Fetch one page politely: one request for the page, one to each host for its `robots.txt`.
 *
 * @param asked
 *   An address of http or https.
 * @throws FetchProblem
 *   When the address, a redirect or the answer is not one that may be used.
 */
export async function fetchPage(asked: string, options: FetchOptions): Promise<FetchedPage> {
  const end = performance.now() + options.timeout
  const robots = new Map<string, RobotRules>()
  const seen = new Set<string>()
  let url = checkAddress(asked)
  for (;;) {
    seen.add(url.href)
    if (!options.ignoreRobots) await askRobots(url, robots, limits(options, end))
    const answer = await requestPage(url, limits(options, end))
    const {location} = answer.headers
    if (![301, 302, 303, 307, 308].includes(answer.status) || location === undefined) {
      return toPage(url, answer)
    }
    if (seen.size > mostRedirects) {
      throw new FetchProblem(
        `Unexpected redirects from ${asked}, expected at most ${mostRedirects}`
      )
    }
    const next = checkAddress(location, url)
    options.onRedirect(url.href, next.href)
    if (seen.has(next.href)) throw new FetchProblem(`Unexpected loop of redirects at ${next.href}`)
    url = next
  }
}

/** What is left of the time, at least a moment. */
function limits(options: FetchOptions, end: number): RequestOptions {
  const {isRefused, maxBytes, lookup: own} = options
  const timeout = Math.max(1, Math.ceil(end - performance.now()))
  return {isRefused, maxBytes, timeout, ...(own && {lookup: own})}
}

/**
 * @throws FetchProblem
 *   For anything but an address of http or https without a password.
 */
function checkAddress(address: string, base?: URL): URL {
  const where = base === undefined ? '' : ` in the redirect from ${base.href}`
  if (!URL.canParse(address, base)) {
    throw new FetchProblem(`Unexpected address “${address.slice(0, 200)}”${where}`)
  }
  const url = new URL(address, base)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new FetchProblem(
      `Unexpected address “${url.href.slice(0, 200)}”${where}, expected one of http or https`
    )
  }
  if (url.username !== '' || url.password !== '') {
    throw new FetchProblem(`Unexpected password in the address of ${url.hostname}${where}`)
  }
  url.hash = ''
  return url
}

async function askRobots(
  url: URL,
  known: Map<string, RobotRules>,
  options: RequestOptions
): Promise<void> {
  let rules = known.get(url.origin)
  if (rules === undefined) {
    rules = await readRobots(new URL('/robots.txt', url), options)
    known.set(url.origin, rules)
  }
  if (!rules.allows(url.pathname + url.search)) {
    throw new FetchProblem(
      `The robots.txt of ${url.host} closes ${url.pathname}; --ignore-robots lifts this`
    )
  }
}

/** A site without one allows everything, one that cannot answer nothing (RFC 9309, 2.3.1). */
async function readRobots(url: URL, options: RequestOptions): Promise<RobotRules> {
  let at = url
  for (let hop = 0; hop <= mostRedirects; hop++) {
    const {status, headers, body} = await requestPage(at, {...options, maxBytes: robotsBytes})
    if (status >= 500) return {allows: () => false}
    if (status === 200) return parseRobots(body.toString('utf8'), 'wirecopy')
    if (status < 300 || status > 399 || headers.location === undefined) break
    at = checkAddress(headers.location, at)
  }
  return {allows: () => true}
}

const extensions: readonly (readonly [RegExp, string])[] = [
  [/^(?:text\/html|application\/xhtml\+xml)$/u, 'html'],
  [/^text\/(?:x-)?markdown$/u, 'md'],
  [/^text\/plain$/u, 'txt'],
  [/^text\/csv$/u, 'csv'],
  [/^message\/rfc822$/u, 'eml'],
  [/^application\/(?:x-ndjson|jsonl)$/u, 'jsonl'],
  [/^(?:text|application)\/(?:[\w.-]+\+)?xml$/u, 'xml'],
  [/^(?:text|application)\/(?:[\w.-]+\+)?json$/u, 'json']
]

function toPage(url: URL, {status, headers, body}: Answer): FetchedPage {
  if (status !== 200) {
    throw new FetchProblem(`Unexpected status ${status} of ${url.href}, expected 200`)
  }
  const header = headers['content-type'] ?? ''
  const type = header.split(';')[0]?.trim().toLowerCase() ?? ''
  const extension = extensions.find(([pattern]) => pattern.test(type))?.[1]
  if (extension === undefined) {
    throw new FetchProblem(
      `Unexpected media type “${type.slice(0, 60)}” of ${url.href}, expected a page or a format of copy`
    )
  }
  const encoding = /;\s*charset\s*=\s*"?([\w.:-]{1,40})/iu.exec(header)?.[1]
  return {bytes: body, address: url.href, extension, ...(encoding !== undefined && {encoding})}
}
