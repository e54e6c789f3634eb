import type {Attribution, Footing} from '../model/attribution.ts'
import {footings} from '../model/decision.ts'
import type {Entry} from '../model/entry.ts'
import type {MixPart} from '../model/page.ts'

type Voice = MixPart['footing']

/** Words by voice; voices without a word are not in it. */
export type Voices = ReadonlyMap<Voice, number>

/** Also the order of parts of the same size. */
const voices: readonly Voice[] = [...footings, 'own']

/** Words of scripts without spaces are counted by letter. */
const word =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{N}\p{M}]+(?:['’.,-][\p{L}\p{N}\p{M}]+)*/gu

/**
 * Count whose words a story is made of. Each word of the text counts once, for the innermost shown
 * statement that holds it; the publisher's own words are the rest.
 *
 * @param statements
 *   Shown relations of the story.
 * @returns
 *   Words by voice; voices without a word are not in it.
 */
export function countVoices({text, fields}: Entry, statements: readonly Attribution[]): Voices {
  const layers = statements
    .flatMap(({content, footing}) => {
      const size = content.reduce((sum, [start, end]) => sum + end - start, 0)
      return content.map((span) => ({span, footing, size}))
    })
    .sort((one, other) => one.size - other.size)
  const counts = new Map<Voice, number>()
  for (const {type, span} of fields.body) {
    if (type === 'related' || type === 'note' || type === 'heading') continue
    const near = layers.filter((layer) => layer.span[0] < span[1] && layer.span[1] > span[0])
    for (const match of text.slice(...span).matchAll(word)) {
      const at = span[0] + match.index
      const inner = near.find((layer) => at >= layer.span[0] && at < layer.span[1])
      const voice: Footing | 'own' = inner?.footing ?? 'own'
      counts.set(voice, (counts.get(voice) ?? 0) + 1)
    }
  }
  return counts
}

/** @returns Counts as parts of a whole: the largest first, the publisher's own voice last. */
export function toMix(counts: Voices): readonly MixPart[] {
  const all = [...counts.values()].reduce((sum, words) => sum + words, 0)
  return voices
    .flatMap((footing): MixPart[] => {
      const words = counts.get(footing) ?? 0
      return words === 0 ? [] : [{footing, words, share: words / all}]
    })
    .sort(
      (one, other) =>
        Number(one.footing === 'own') - Number(other.footing === 'own') || other.words - one.words
    )
}
