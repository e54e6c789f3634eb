import type {Search} from './search.ts'
import {actOf, spanOf} from './search.ts'
import {spanAt} from './span-at.ts'
import {allows} from './cue.ts'
import {phraseLeft} from './subject.ts'

/** “It is said that …”, “is believed to be alive”, “was reportedly told”: nobody is named. */
export function findPassive(search: Search): void {
  const {sentence, end, cues, drafts} = search
  for (const cue of cues) {
    if (!cue.passive || !allows(cue, 'passive')) continue
    const next = sentence[cue.to]
    if (!next || cue.to >= end) continue
    // “The toll was expected to rise, said Ana Noor”: it is she who expects it.
    const at = sentence[cue.from]?.start ?? 0
    if (drafts.some(({content}) => spanAt(content, at))) continue
    const said = spanOf(sentence, cue.to, end)
    const subject = phraseLeft(sentence, cue.from - 1, 0)
    if (!subject) continue
    const it = sentence[subject.from]?.lower === 'it'
    if (it && next.lower === 'that') {
      drafts.push({
        rule: 'passive',
        act: actOf(cue, ['passive']),
        source: [],
        cue: spanOf(sentence, cue.from, cue.to),
        content: [said],
        weight: 0.7
      })
    } else if (next.lower === 'to' && /^(?:VERB|AUX)$/u.test(sentence[cue.to + 1]?.tag ?? '')) {
      drafts.push({
        rule: 'passive',
        act: actOf(cue, ['passive']),
        source: [],
        cue: spanOf(sentence, cue.from, cue.to),
        content: [spanOf(sentence, subject.from, subject.to), said],
        weight: 0.55
      })
    }
  }
}
