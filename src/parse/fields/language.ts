import type {Direction} from '../../model/copy.ts'

/** Words so common that a few lines hold several, and rare in other languages. Own selection. */
const stopWords: Readonly<Record<string, string>> = {
  en: 'the of and to in a is that for it was said on with as by be are has at from have his her which this their been were would had not who after',
  fr: 'le la les des du de et un une est dans que qui pour par sur au aux avec pas ce cette sont ont il elle plus été selon mais a sous depuis leur après',
  es: 'el la los las de del y en un una que es por con para se su al lo como más pero fue han según este esta sus sobre entre',
  pt: 'o a os as de do da dos das e em um uma que é por com para não se no na mais foi ao como mas são pelo pela segundo também',
  it: 'il lo la i gli le di del della dei delle e in un una che è per con non si da al alla sono ha anche più dal nel nella stato',
  de: 'der die das und in den von zu mit ist im des dem nicht ein eine auf für sich auch als es an werden wird er sie bei nach hat sind dass wie',
  nl: 'de het een en van in is dat op te voor met zijn niet aan er die ook als door om bij naar maar uit over heeft wordt',
  sv: 'och att det i en som på är av för med den till inte om ett har de han från var vi men så säger efter också',
  no: 'og å det i en som på er av for med den til ikke om et har de han fra var vi men så sier etter også ble',
  da: 'og at det i en som på er af for med den til ikke om et har de han fra var vi men så siger efter også blev',
  is: 'og að í á er sem til við það af um en ekki var hann með fyrir eru hafa þá því voru eftir segir',
  fi: 'ja on ei että oli se hän ovat mutta kun myös joka mukaan kuin sekä sen tai jo vain sanoo ole',
  pl: 'w i na z nie że się do jest o to za od przez po jak co ale dla są był oraz jego tym które także',
  cs: 'a v se na je že s z do to o k i ve za by pro jsou jako ale po podle který také od jeho už byl při',
  hr: 'i u je na se da za su od s o kako koji iz što nije ali će kao do bi ili po sa bio',
  ro: 'și de în a la cu pe din că o un este nu care pentru sunt au mai fost prin ale după sau',
  hu: 'a az és hogy nem is egy meg de volt ez csak már szerint van azt mint lesz után még',
  tr: 've bir bu da de için ile olarak olan çok daha en kadar gibi sonra ise dedi olduğunu göre ancak değil yeni',
  id: 'dan yang di ini itu dengan untuk dari dalam tidak akan pada juga ke karena oleh telah ada kata mereka',
  vi: 'và của là các có được cho trong không một những với người này đã khi để từ tại theo',
  sw: 'na ya wa kwa ni katika la za kuwa cha hiyo hii kwamba huo alisema pia baada watu',
  zu: 'ukuthi futhi kanye uma noma lapho kodwa ngoba kwi kule ngesikhathi lo le uthe kusho ngokuthi',
  ca: 'el la els les de i que en un una per amb del és no al dels ha com són més pel aquest'
}

/** Letters without which a text of some length is not in the language. */
const signature: Readonly<Record<string, RegExp>> = {
  ro: /[ășțşţ]/iu,
  cs: /[ěřůčž]/iu,
  pl: /[ąęłśżź]/iu,
  tr: /[ışğ]/iu,
  vi: /[đạ-ỹ]/iu,
  is: /[ðþ]/iu,
  hu: /[őűá]/iu,
  sv: /[åäö]/iu,
  no: /[åøæ]/iu,
  da: /[åøæ]/iu,
  fi: /[äö]/iu,
  pt: /[ãõçáéêóí]/iu,
  hr: /[čćđšž]/iu
}

/** Letters that only one language of the list writes: each tells as much as part of a common word. */
const telling: Readonly<Record<string, RegExp>> = {tr: /[ığ]/giu}
const tellingShare = 0.25

const lists = Object.entries(stopWords).map(
  ([code, words]) => [code, new Set(words.split(' '))] as const
)

const scripts: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['bn', /\p{Script=Bengali}/gu],
  ['ta', /\p{Script=Tamil}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['ka', /\p{Script=Georgian}/gu],
  ['hy', /\p{Script=Armenian}/gu],
  ['am', /\p{Script=Ethiopic}/gu]
]

/** Letters looked at: enough to be sure, and bounded. */
const sampleLength = 3000

/**
 * Tell the language of a text by its script and commonest words.
 *
 * @returns
 *   BCP 47 primary tag; `undefined` when the text is too short to tell.
 */
export function detectLanguage(text: string): string | undefined {
  const sample = text.slice(0, sampleLength)
  const latin = sample.match(/[A-Za-z\u00C0-\u024F\u1E00-\u1EFF]/gu)?.length ?? 0
  if (latin < sample.length * 0.6) {
    let best: readonly [string, number] | undefined
    for (const [code, letters] of scripts) {
      // Kana and Hangul are decisive: the languages mix them with Han letters.
      const count =
        (sample.match(letters)?.length ?? 0) * (code === 'ja' ? 6 : code === 'ko' ? 2 : 1)
      if (count > (best?.[1] ?? latin * 0.7)) best = [code, count]
    }
    if (best) return refine(best[0], sample)
  }
  return latin < 20 ? undefined : detectLatin(sample)
}

function refine(code: string, sample: string): string {
  if (code === 'ar') {
    if (/[ٹڈڑںے]/u.test(sample) && /\s(?:کے|ہے|میں|کی)\s/u.test(sample)) return 'ur'
    return (sample.match(/[پچژگکی]/gu)?.length ?? 0) > (sample.match(/[ةكي]/gu)?.length ?? 0)
      ? 'fa'
      : 'ar'
  }
  if (code === 'ru') {
    if (/[іїєґ]/u.test(sample)) return /[ўЎ]/u.test(sample) ? 'be' : 'uk'
    if (/[ђјљњћџ]/u.test(sample)) return 'sr'
    if (
      !/[ыэ]/u.test(sample) &&
      /\s(?:на|за|се|от|че|са)\s/u.test(sample) &&
      /ъ\p{L}/u.test(sample)
    )
      return 'bg'
  }
  return code
}

function detectLatin(sample: string): string | undefined {
  const words = sample.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []
  let best: readonly [string, number] | undefined
  for (const [code, list] of lists) {
    let hits = 0
    for (const word of words) if (list.has(word)) hits += 1
    if (signature[code]?.test(sample) === false) hits /= 2
    const letters = telling[code]
    if (letters) hits += (sample.match(letters)?.length ?? 0) * tellingShare
    if (hits > (best?.[1] ?? 0)) best = [code, hits]
  }
  const needed = words.length < 12 ? 1 : words.length * 0.06
  return best && best[1] >= needed ? best[0] : undefined
}

/** @returns Direction in which the language of `tag` is written. */
export function directionOf(tag: string): Direction {
  const [language = '', second = ''] = tag.toLowerCase().split('-')
  if (/^(?:arab|hebr|syrc|thaa|nkoo)$/u.test(second)) return 'rtl'
  if (/^(?:latn|cyrl)$/u.test(second)) return 'ltr'
  return /^(?:ar|he|iw|fa|ur|ps|sd|yi|dv|ckb|ug|arc|arz|apc)$/u.test(language) ? 'rtl' : 'ltr'
}
