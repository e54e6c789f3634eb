/** Signs that end a sentence, closing marks after them allowed. */
const stop = /[.!?…:;。！？؟।।॥][\s"”’'»)）」』›“]*$|[,،]$/u
const cjk = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu

/** Whether `text` ends as a sentence does. */
export function endsSentence(text: string): boolean {
  return stop.test(text)
}

/** Length in words; letters of unspaced scripts count a third each. */
export function countWords(text: string): number {
  const unspaced = text.match(cjk)?.length ?? 0
  if (unspaced === 0) return text.split(/\s+/u).length
  return (
    Math.ceil(unspaced / 3) +
    text
      .replace(cjk, ' ')
      .split(/\s+/u)
      .filter((word) => /[\p{L}\p{N}]/u.test(word)).length
  )
}

/**
 * Whether a line may be a cross-head: short, without a final stop. A question may be one when it
 * stands alone; what follows decides.
 */
export function isHeadingLike(text: string): boolean {
  if (text.length > 130 || !/\p{L}/u.test(text)) return false
  if (countWords(text.replace(/\s[-–—]\s/gu, ' ')) > 15) return false
  if (!endsSentence(text)) return !/^["“„«][^"”“»]*$/u.test(text)
  return isHeadingQuestion(text)
}

const interrogative =
  /^(?:what|where|who|whose|why|when|how|which|is|are|was|wo|wie|warum|wer|wann|welche[rsn]?|woher|wohin|que|qu[ée]|cómo|dónde|quién|cuándo|por qué|où|qui|quand|comment|pourquoi|combien|quel(?:le)?s?|che|cosa|come|dove|chi|perché|quando|o que|como|onde|por que|wat|waar|hoe|waarom|vad|var|hur|vem|varför|hva|hvor|hvem|hvorfor|hvad|что|где|кто|как|почему|когда|зачем|ne|nasıl|neden|kim|kde|co|jak|kdo|proč|gdzie|kto|dlaczego)\s/iu

/** A question of one clause that asks what the paragraphs below answer. */
function isHeadingQuestion(text: string): boolean {
  if (!/[?？؟][\s"”’»]*$/u.test(text) || /[.!,;]\s|^["“„«]/u.test(text)) return false
  return (
    interrogative.test(text) ||
    /[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}\p{Script=Arabic}\p{Script=Hebrew}]/u.test(
      text
    )
  )
}
