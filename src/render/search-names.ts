import type {SourceRecord} from '../model/archive.ts'
import type {Slug} from '../model/ids.ts'
import {latestRole} from './latest-role.ts'

/**
 * @param language
 *   The archive's main language.
 * @returns
 *   The name search knows each source by. Namesakes are told apart by what they are, by their
 *   addresses where that does not do it: what is chosen by name must mean one source.
 */
export function searchNames(
  sources: readonly SourceRecord[],
  language: string
): ReadonlyMap<Slug, string> {
  const namesakes = new Map<string, SourceRecord[]>()
  for (const source of sources) {
    const known = namesakes.get(source.name)
    if (known) known.push(source)
    else namesakes.set(source.name, [source])
  }
  const names = new Map<Slug, string>()
  for (const [name, same] of namesakes) {
    const told = same.map((source) => latestRole(source, language) ?? source.affiliations[0])
    same.forEach(({slug}, index) => {
      const own = told[index]
      const isTold = own !== undefined && told.indexOf(own) === told.lastIndexOf(own)
      const full = `${name} (${isTold ? own : slug})`
      names.set(slug, same.length === 1 ? name : namesakes.has(full) ? `${name} (${slug})` : full)
    })
  }
  return names
}
