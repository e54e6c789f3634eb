/** Milliseconds of rest after which typing is a question, where letters come in a burst: a held key, a roll of the fingers. */
const burstRest = 50

/** Milliseconds between two letters under which they are one burst. */
const burst = 60

/** The rest while the last word is but begun: one or two letters ask for much and tell little. */
const begunRest = 350

/** A word of one or two letters at the end, not of a date or a double name; those of scripts written without spaces are whole. */
const begun =
  /(?:^|[\s:"“„«]|(?<!\S)-)[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}\p{sc=Arabic}\p{sc=Hebrew}\p{N}]{1,2}$/u

/** What is being typed. */
export interface Typing {
  /** Ask no more for what was typed until now: whoever calls does it, or asks for something else. */
  settle(): void
}

/** Ask for what is typed into a field, letter by letter, as soon as it may be a question. */
export function listenTyping(field: HTMLInputElement, ask: () => void): Typing {
  let timer: number | undefined
  let last = -Infinity
  field.addEventListener('input', (event) => {
    window.clearTimeout(timer)
    // Half a word of an input method is no question yet.
    if (event instanceof InputEvent && event.isComposing) return
    const rest = begun.test(field.value)
      ? begunRest
      : event.timeStamp - last < burst
        ? burstRest
        : 0
    last = event.timeStamp
    if (rest === 0) ask()
    else timer = window.setTimeout(ask, rest)
  })
  field.addEventListener('compositionend', () => {
    window.clearTimeout(timer)
    ask()
  })
  return {
    settle() {
      window.clearTimeout(timer)
    }
  }
}
