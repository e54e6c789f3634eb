/** What a site allows a robot, by RFC 9309. */
export interface RobotRules {
  /** Whether a path, with its query, may be fetched. */
  allows(path: string): boolean
}

/** More lines than any site needs. */
const mostLines = 10_000

/**
 * Read a `robots.txt`.
 *
 * @param name
 *   Product name of the robot, lower case; the rules for all robots hold when none name it.
 * @see https://www.rfc-editor.org/rfc/rfc9309
 */
export function parseRobots(text: string, name: string): RobotRules {
  const own: Rule[] = []
  const everybodys: Rule[] = []
  let isNamed = false
  let group: Rule[][] = []
  let isOpen = false
  for (const line of text
    .replace(/^\uFEFF/u, '')
    .split(/\r\n?|\n/u)
    .slice(0, mostLines)) {
    const [, key = '', value = ''] = /^\s*([a-z-]+)\s*:\s*([^#]*)/iu.exec(line.slice(0, 2000)) ?? []
    const kind = key.toLowerCase()
    if (kind === 'user-agent') {
      if (!isOpen) group = []
      isOpen = true
      const agent = value.trim().toLowerCase().split(/[/\s]/u)[0]
      if (agent === name) {
        isNamed = true
        group.push(own)
      } else if (agent === '*') group.push(everybodys)
    } else if (kind === 'allow' || kind === 'disallow') {
      isOpen = false
      const rule = toRule(kind === 'allow', value.trim())
      if (rule) for (const each of group) each.push(rule)
    }
  }
  const rules = isNamed ? own : everybodys
  return {
    allows(path) {
      const best = rules
        .filter(({matches}) => matches(path))
        .sort((a, b) => b.length - a.length || Number(b.isAllowed) - Number(a.isAllowed))[0]
      return best?.isAllowed ?? true
    }
  }
}

interface Rule {
  readonly isAllowed: boolean
  readonly length: number
  readonly matches: (path: string) => boolean
}

function toRule(isAllowed: boolean, pattern: string): Rule | undefined {
  if (pattern === '') return undefined
  const isEnd = pattern.endsWith('$')
  const parts = (isEnd ? pattern.slice(0, -1) : pattern).split('*')
  return {isAllowed, length: pattern.length, matches: (path) => matchesParts(path, parts, isEnd)}
}

/** By hand: a pattern from the web made into a regular expression could take for ever. */
function matchesParts(path: string, parts: readonly string[], isEnd: boolean): boolean {
  const [first = '', ...rest] = parts
  if (!path.startsWith(first)) return false
  let at = first.length
  for (const [index, part] of rest.entries()) {
    const isLast = index === rest.length - 1
    const found = isLast && isEnd ? path.lastIndexOf(part) : path.indexOf(part, at)
    if (found < at) return false
    at = found + part.length
  }
  return !isEnd || at === path.length
}
