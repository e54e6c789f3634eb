import type {Anonymity, Attribution} from '../model/attribution.ts'
import type {Entry} from '../model/entry.ts'
import type {LinkOrText, ReportSource} from '../model/page.ts'
import type {RenderContext} from './context.ts'
import {sourceViews, wordsOf} from './sources.ts'
import {statementFragment} from './urls.ts'
import type {Words} from './words.ts'

type Writable<Value> = {-readonly [Key in keyof Value]: Value[Key]}

/** @returns Who is behind a story, in order of appearance; one row for one source. */
export function reportSources(
  context: RenderContext,
  entry: Entry,
  statements: readonly Attribution[]
): readonly ReportSource[] {
  const rows = new Map<string, Writable<ReportSource>>()
  for (const attribution of statements) {
    const {id, footing, via, viaInferred = [], venue, anonymity} = attribution
    const carriers = [...via, ...viaInferred, ...(venue === undefined ? [] : [venue])]
    const through = carriers.map((name) => context.link(name, entry)).filter(isPlace)
    const statement = {
      id,
      href: statementFragment(id),
      text: wordsOf(entry, attribution.content.length > 0 ? attribution.content : attribution.cue)
    }
    for (const source of sourceViews(context, entry, attribution)) {
      const key = [source.href ?? source.name, source.type].join('\n')
      const row = rows.get(key)
      if (!row) {
        rows.set(key, {
          source,
          footing,
          ...(anonymity && {class: anonymityWords(anonymity, context.words)}),
          through: unique(through),
          statements: [statement]
        })
        continue
      }
      // What somebody said tells more of a source than what he would not say.
      if (row.footing === 'no-comment') row.footing = footing
      row.through = unique([...row.through, ...through])
      row.statements = [...row.statements, statement]
    }
  }
  return [...rows.values()]
}

function isPlace({href, text}: LinkOrText): boolean {
  // “told reporters” is no carrier; a name is.
  return href !== undefined || /^\p{Lu}|^\p{Lo}/u.test(text)
}

function unique(links: readonly LinkOrText[]): readonly LinkOrText[] {
  return [...new Map(links.map((link) => [link.text, link])).values()]
}

function anonymityWords(anonymity: Anonymity, {unnamedClass}: Words): string {
  if (anonymity.condition !== undefined) return unnamedClass.condition
  if (anonymity.access !== undefined) return unnamedClass.access
  switch (anonymity.class) {
    case 'described-official':
      return unnamedClass.official
    case 'described-access':
      return unnamedClass.access
    case 'described-group':
      return unnamedClass.group
    case 'bare':
      return unnamedClass.bare
  }
}
