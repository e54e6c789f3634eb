/** Words that open a byline, whatever stands behind them: “by”, “von”, “بقلم”. */
const words = [
  'by|von|par|por|di|de|da|door|av|af|przez|od',
  '(?:written|reported|story|words|text|posted|compiled|analysis|opinion|review|interview|photos? and text) by',
  '(?:escrito|publicado|redactado|elaborado|propos recueillis|recueilli|rédigé|écrit|geschrieben|verfasst|scris|skrevet|skriven|napísal|tekst) (?:by|por|par|von|de|av|af|a)',
  'a cura di|testo di|texte de|texto de|text von|tekst av|eftir',
  '(?:authors?|autor(?:en|a|ka|i|zy)?|auteurs?|autore|autrice|writers?|reporters?|journalist\\w*|verfasser(?:in)?|höfundur|szerző|írta|kirjoittaja|toimittaja|forfatter|skribent|yazan|yazar|muhabir|haber|oleh|penulis|tác giả|napsala?|teksti?|texte?|texto|testo)(?=\\s*[:：])',
  'texte|texto|text|tekst|byline',
  'текст|автор[ыи]?|автори|του|της|γράφει (?:ο|η)|γράφει',
  'بقلم|كتبت?|كتبه|إعداد|تقرير|مراسلن?ا?|نویسنده|نوشته|خبرنگار|به قلم|تحریر|מאת|כתבה?(?=\\s*:)',
  'द्वारा|लेखक|रिपोर्ट(?=\\s*:)'
].join('|')

/** The same in scripts that put no space behind them. */
const dense =
  '(?:本[报報]|[\\p{Script=Han}]{2,5}[报報社])?(?:特派|特約|特约)?(?:记者|記者)|作者|撰文|采写|採訪|取材・文|執筆|文|글|기자'

const opening = new RegExp(
  `^(?:(?:${words})(?:\\s*[:：|]\\s*|\\s+)|(?:${dense})(?:\\s*[:：/／|｜·・＝=]\\s*|\\s+))`,
  'iu'
)

/** “Eine Analyse von …”, “Un reportage par …”: the kind of piece before the word that opens. */
const kindOfPiece =
  /^(?:(?:an?|eine?|une?|un[ao]?|een|en|et)\s)?\p{L}{4,16}(?:\s(?:und|and|et|y)\s\p{L}{4,16})?\s(?:by|von|par|por|door)\s+(?=\p{Lu})/iu

/**
 * Tell where the words that open a byline end.
 *
 * @returns
 *   Length of the opening, white space and colon behind it included; 0 when `line` opens with none.
 */
export function bylineOpening(line: string): number {
  const [found = ''] = opening.exec(line) ?? kindOfPiece.exec(line) ?? []
  // “Di Marco”, “De la Cruz” are names; “Di Anna Serra” opens a byline.
  const isParticle = /^(?:de|di|da|van|von|della)\s+$/iu.test(found)
  return isParticle && !/^\p{Lu}\S*\s+\S*\p{Lu}/u.test(line.slice(found.length)) ? 0 : found.length
}
