import {anyStructureWord} from '../dialects/structure-words.ts'

/** Who reported and who edited, as a line that closes the copy tells. */
export interface Reporting {
  readonly reportingBy: string[]
  readonly editingBy: string[]
}

const role =
  /(?<role>(?:additional |further )?(?:reporting|reported|writing|written|editing|edited|compiled)(?:[^;.,]{0,20}?)\sby)\s(?<names>[^;()]+?)(?=[;()]|$|,\s*(?:additional|further|editing|writing|reporting)\b)/giu

/** Read who reported and who edited from a closing credit. Additional reporting is not counted. */
export function parseReporting(text: string): Reporting {
  const found: Reporting = {reportingBy: [], editingBy: []}
  for (const {groups} of text.matchAll(role)) {
    const kind = groups?.role?.toLowerCase() ?? ''
    const names = (groups?.names ?? '')
      .replace(/,\s*(?:additional|further|editing|writing|reporting)\b.*$/iu, '')
      .split(/,\s*|\s+and\s+/u)
      .map((name) =>
        name
          .replace(/\s+(?:in|at|from)\s.*$/u, '')
          .replace(/[.\s]+$/u, '')
          .trim()
      )
      .filter((name) => /^\p{Lu}/u.test(name) && !house.test(name))
    if (kind.startsWith('edit')) found.editingBy.push(...names)
    else if (kind.startsWith('report')) found.reportingBy.push(...names)
  }
  return found.reportingBy.length + found.editingBy.length > 0 ? found : parseForeign(text)
}

const house = /\b(?:bureau|staff|newsroom|desk)\b/iu

const foreignRole = new RegExp(
  String.raw`(?<![\p{L}\p{M}])(?:(?<reporting>${anyStructureWord('reporting')})|(?<editing>${anyStructureWord('editing')})|(?:${anyStructureWord('desk')}))(?:\s*[:：]\s*|\s+)(?=\S)`,
  'giu'
)

/** “et”, “y”, “und”. The Arabic and Hebrew “and” is part of the word behind it and parts nothing here. */
const and = /\s*[,،、;]\s*|\s+(?:et|y|e|und|og|och|and|и|ve|és)\s+/u
/** A full stop, but not that of an initial, or a mark that parts one role from the next. */
const endOfNames = /(?<!(?<!\p{L})\p{Lu})\.(?:\s|$)|[;()（）|/。]|\s[-–—]\s/u
/** “à Paris”, “en Madrid”: where it was done. */
const place = /\s+(?:à|en|em|in|aus|в|из)\s+\p{Lu}.*$/u
const name =
  /^(?:\p{Lu}[\p{L}\p{M}.’'-]*(?:\s+(?:\p{Ll}{1,3}\s+){0,2}\p{Lu}[\p{L}\p{M}.’'-]*){0,4}|\p{Lo}[\p{Lo}\p{M}'’-]*(?:[\s·・]\p{Lo}[\p{Lo}\p{M}'’-]*){0,3})$/u

/** “(Reportage de …, édité par …)”, “Editör: …”: names right behind the words for it, up to the next such words. */
function parseForeign(text: string): Reporting {
  const found: Reporting = {reportingBy: [], editingBy: []}
  const roles = [...text.matchAll(foreignRole)]
  for (const [at, {0: words, index, groups}] of roles.entries()) {
    const list = groups?.reporting ? found.reportingBy : groups?.editing ? found.editingBy : []
    const [told = ''] = text.slice(index + words.length, roles[at + 1]?.index).split(endOfNames, 1)
    const names = told.split(and).map((one) => one.replace(place, '').trim())
    list.push(...names.filter((one) => name.test(one) && !house.test(one)))
  }
  return found
}
