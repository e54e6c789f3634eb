import {anyStructureWord} from '../dialects/structure-words.ts'

const word = String.raw`(?:\p{L}{0,8} ?news ?(?:alert|flash|break|now)|flash|alert|bulletin|urgent|snap|breaking|${anyStructureWord('flash')})`
const label = new RegExp(String.raw`(?<![\p{L}\p{M}])${word}(?![\p{L}\p{M}])`, 'iu')
const mark = new RegExp(
  String.raw`^(?:\*{2,}|[\[(（【]\s*${word}\s*[\])）】]|${word}(?:\s*[:：/]|\s+[-–—]|\s*$))`,
  'iu'
)

/**
 * Whether copy says of itself that it is a flash, by its desk's labels or by what it opens with:
 * stars, `ALERT - `, `BREAKING:`, `【速報】`.
 *
 * @param labels
 *   Take key and slugline.
 */
export function isFlash(text: string, labels: readonly (string | undefined)[]): boolean {
  const [opening = ''] = text.trimStart().slice(0, 200).split('\n', 1)
  return mark.test(opening) || labels.some((each) => each !== undefined && label.test(each))
}
