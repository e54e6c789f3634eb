/** Names of months by number, in the languages wires write; Levantine and Maghrebi Arabic ones too. */
const names: readonly (readonly string[])[] = [
  'january jan janvier janv enero ene janeiro gennaio gen januar jänner jän januari janv ocak oca января янв январь يناير جانفي січня stycznia ledna január januar ianuarie enero ינואר जनवरी janúar januára gener jaanuar tammikuuta ιανουαρίου ιαν януари ژانویه جنوری',
  'february feb februari fév févr février febrero fevereiro fev febbraio februar feber şubat şub февраля фев февраль فبراير فيفري شباط лютого lutego února פברואר फरवरी febrúar februára február febrer februarie veebruar helmikuuta φεβρουαρίου φεβ февруари فوریه فروری',
  'march mar mars marzo março märz mrz mär maart mart марта мар март مارس آذار березня marca března מרץ मार्च març március martie märts maaliskuuta maret mrt μαρτίου μαρ مارچ',
  'april apr avril avr abril abr aprile aprilie nisan nis апреля апр апрель أبريل إبريل ابريل أفريل نيسان квітня kwietnia dubna אפריל अप्रैल apríl apríla április aprill huhtikuuta απριλίου απρ април آوریل اپریل',
  'may mai mayo maio maggio mag mei maj mayıs мая май مايو ماي أيار травня maja května מאי मई maí mája május maig toukokuuta μαΐου μαΐ مه مئی',
  'june jun juin junio junho jun giugno giu juni haziran haz июня июн июнь يونيو جوان حزيران червня czerwca června יוני जून júní júna június juny iunie juuni kesäkuuta ιουνίου ιουν юни ژوئن جون',
  'july jul juillet juil julio julho luglio lug juli temmuz tem июля июл июль يوليو جويلية تموز липня lipca července יולי जुलाई júlí júla július juliol iulie juuli heinäkuuta ιουλίου ιουλ юли ژوئیه جولائی',
  'august aug août aout agosto ago augustus ağustos ağu августа авг август أغسطس أوت آب серпня sierpnia srpna אוגוסט अगस्त ágúst augusta augusztus agost elokuuta agustus αυγούστου αυγ اوت اگست',
  'september sep sept septembre septiembre set setembro settembre eylül eyl сентября сен сент сентябрь سبتمبر أيلول вересня września září ספטמבר सितंबर septembra szeptember setembre septembrie syyskuuta σεπτεμβρίου σεπ септември سپتامبر ستمبر',
  'october oct octobre octubre outubro out ottobre ott oktober okt ekim eki октября окт октябрь أكتوبر تشرين_الأول жовтня października října אוקטובר अक्टूबर október októbra octombrie oktoober lokakuuta οκτωβρίου οκτ октомври اکتبر اکتوبر',
  'november nov novembre noviembre novembro kasım kas ноября ноя нояб ноябрь نوفمبر تشرين_الثاني листопада listopada listopadu נובמבר नवंबर nóvember novembra noiembrie marraskuuta νοεμβρίου νοε ноември نوامبر نومبر',
  'december dec décembre déc diciembre dic dezembro dez dicembre dezember desember aralık ara декабря дек декабрь ديسمبر كانون_الأول грудня grudnia prosince דצמבר दिसंबर decembra desembre decembrie detsember joulukuuta des δεκεμβρίου δεκ декември دسامبر دسمبر'
].map((line) => line.split(' ').map((name) => name.replace(/_/gu, ' ')))

const numbers = new Map(
  names.flatMap((forms, index) => forms.map((form) => [form, index + 1] as const))
)
numbers.set('كانون الثاني', 1)

/** @returns Number of the month, from 1, named or abbreviated in any language known; `آذار/مارس` too. */
export function parseMonth(name: string): number | undefined {
  // Hebrew writes “in” in front of the name as one letter, with or without a hyphen.
  const bare = name
    .trim()
    .replace(/\.$/u, '')
    .replace(/^ב[־-]?(?=[א-ת]{3})/u, '')
  const first = bare.split('/')[0]?.trim() ?? ''
  return numbers.get(first.toLowerCase()) ?? numbers.get(first.toLocaleLowerCase('tr'))
}
