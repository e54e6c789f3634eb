/** Saved pages as publishers of many kinds lay them out. All copy is invented. */
export interface SavedPage {
  readonly name: string
  readonly html: string
  /** Fields as they must come out; those left out are not looked at. */
  readonly fields: Readonly<Record<string, unknown>>
  /** The paragraphs of the body. */
  readonly paragraphs: readonly string[]
}

const english = [
  'The harbour board of Salt Quay voted on Tuesday to keep the old ferry running until the new bridge opens to traffic.',
  'The vote ended a year of meetings in which islanders had asked for nothing but a boat that leaves on time in winter.',
  'A second reading follows in April, and the board expects the money for the repairs to be found by the summer.'
]
const paragraphs = (texts: readonly string[], tag = 'p', attributes = '') =>
  texts.map((text) => `<${tag}${attributes}>${text}</${tag}>`).join('\n')
const page = (language: string, head: string, body: string) =>
  `<!doctype html><html lang="${language}"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`
const menu =
  '<nav><ul><li><a href="/world">World</a></li><li><a href="/sport">Sport</a></li></ul></nav>'

const german = [
  'Der Hafenrat von Salzkai hat am Dienstag beschlossen, die alte Fähre bis zur Eröffnung der neuen Brücke fahren zu lassen.',
  'Die Abstimmung beendete ein Jahr der Sitzungen, in denen die Bewohner der Insel nichts verlangten als ein pünktliches Boot.'
]
const french = [
  'Le conseil du port de Quai-Salé a voté mardi le maintien du vieux bac jusqu’à l’ouverture du nouveau pont à la circulation.',
  'Le vote met fin à une année de réunions où les habitants de l’île ne demandaient qu’un bateau à l’heure pendant l’hiver.'
]
const arabic = [
  'صوت مجلس ميناء رصيف الملح يوم الثلاثاء على إبقاء العبارة القديمة في الخدمة حتى افتتاح الجسر الجديد أمام حركة المرور.',
  'وأنهى التصويت عاما من الاجتماعات التي لم يطلب فيها سكان الجزيرة سوى قارب يغادر في موعده خلال فصل الشتاء.'
]
const persian = [
  'شورای بندر اسکله نمک روز سه‌شنبه رای داد که کشتی قدیمی تا گشایش پل تازه به کار خود ادامه دهد و مسافران را جابه‌جا کند.',
  'این رای‌گیری به یک سال نشست پایان داد که در آن مردم جزیره تنها قایقی می‌خواستند که در زمستان سر وقت حرکت کند.'
]
const hebrew = [
  'מועצת הנמל של רציף המלח החליטה ביום שלישי להשאיר את המעבורת הישנה בשירות עד לפתיחת הגשר החדש לתנועה.',
  'ההצבעה סיימה שנה של ישיבות שבהן ביקשו תושבי האי רק סירה אחת שיוצאת בזמן בימי החורף הקרים.'
]
const chinese = [
  '盐码头港务委员会星期二投票决定，在新桥通车之前保留旧渡轮，并要求船运公司在冬季准时开航，不得随意取消班次。',
  '这次投票结束了长达一年的会议。岛上居民在会议上只要求一件事，就是冬天有一艘准时出发的船。'
]
const japanese = [
  '塩波止場の港湾委員会は火曜日、新しい橋が開通するまで古いフェリーの運航を続けることを賛成多数で決めた。',
  '一年にわたる会合はこれで終わった。島の住民が求めていたのは、冬でも時間どおりに出る船だけだった。'
]
const korean = [
  '소금부두 항만위원회는 화요일 새 다리가 개통될 때까지 낡은 여객선을 계속 운항하기로 표결했다고 밝혔다.',
  '이번 표결로 일 년 동안 이어진 회의가 끝났다. 섬 주민들이 바란 것은 겨울에도 제시간에 떠나는 배뿐이었다.'
]
const vietnamese = [
  'Hội đồng cảng Bến Muối hôm thứ ba bỏ phiếu giữ chiếc phà cũ cho đến khi cây cầu mới thông xe, theo biên bản cuộc họp.',
  'Cuộc bỏ phiếu kết thúc một năm họp hành, trong đó người dân trên đảo chỉ xin một chiếc thuyền chạy đúng giờ vào mùa đông.'
]

/** Pages whose fields come from metadata as well as from what they print. */
export const savedPages: readonly SavedPage[] = [
  {
    name: 'a daily that describes its story in a graph of JSON-LD with authors by reference',
    html: page(
      'en-US',
      `<title>Old ferry stays | The Salt Quay Post</title><meta property="og:site_name" content="The Salt Quay Post">
      <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"Person","@id":"#a","name":"Ines Moreau","url":"/by/ines"},
      {"@type":"NewsArticle","headline":"Old ferry stays","author":[{"@id":"#a"},{"@type":"Person","name":"By Tom Reyl, Staff Writer"}],"datePublished":"2031-03-04T09:00:00-05:00","keywords":["Ferries","News","The Salt Quay Post"],"publisher":{"@type":"Organization","name":"The Salt Quay Post"}}]}</script>`,
      `${menu}<h1>Old ferry stays</h1><div class="article-body">${paragraphs(english)}</div><aside class="related"><h3><a href="/x">Bridge late again</a></h3></aside>`
    ),
    fields: {
      headline: 'Old ferry stays',
      byline: ['Ines Moreau', 'Tom Reyl'],
      published: '2031-03-04T09:00:00-05:00',
      outlet: 'The Salt Quay Post',
      keywords: ['Ferries']
    },
    paragraphs: english
  },
  {
    name: 'a German broadcaster that prints name and time and opens with a teaser in bold',
    html: page(
      'de',
      '<title>Alte Fähre bleibt</title>',
      `${menu}<article><h1>Alte Fähre bleibt</h1><p class="meta">Stand: 04.03.2031 17:23 Uhr</p><p class="text"><strong>Ein Jahr lang wurde gestritten. Nun ist klar: Das alte Boot fährt weiter.</strong></p>
      <div class="x1">Von <a href="/korrespondenten/jana-fels-101.html">Jana Fels</a>, SRK Salzkai</div>${paragraphs(german, 'p', ' class="text"')}</article>`
    ),
    fields: {
      headline: 'Alte Fähre bleibt',
      byline: ['Jana Fels'],
      published: '2031-03-04T17:23',
      standfirst: 'Ein Jahr lang wurde gestritten. Nun ist klar: Das alte Boot fährt weiter.'
    },
    paragraphs: german
  },
  {
    name: 'a French daily with microdata, a link to more in the text and a wall behind it',
    html: page(
      'fr',
      '<meta property="og:title" content="Le vieux bac reste"><meta property="og:description" content="Le conseil du port a tranché après un an de débats et de pétitions.">',
      `<h1>Le vieux bac reste</h1><p class="chapo">Le conseil du port a tranché après un an de débats et de pétitions.</p>
      <p class="meta__publisher">Par <span itemprop="author" itemscope><span itemprop="name">Odile Marchand</span></span></p>
      <section class="meta__date">Publié le 3 mars 2031 à 14h05, modifié le 4 mars 2031 à 8h00</section>
      <div class="content">${paragraphs(french.slice(0, 1))}<p><a href="/a">Lire aussi : Le pont attendra encore</a></p>${paragraphs(french.slice(1))}</div><p>Il vous reste 57 % de cet article à lire. La suite est réservée aux abonnés.</p>`
    ),
    fields: {
      byline: ['Odile Marchand'],
      published: '2031-03-03T14:05',
      standfirst: 'Le conseil du port a tranché après un an de débats et de pétitions.'
    },
    paragraphs: french
  },
  {
    name: 'an Arabic site without any metadata, with months of the Levant',
    html: page(
      'ar',
      '',
      `<div id="c9"><h1>العبارة القديمة باقية</h1><div>بقلم: سلمى حداد</div><div>الثلاثاء ٤ آذار ٢٠٣١ - ١٠:٣٠</div><div>${paragraphs(arabic)}</div></div>`
    ),
    fields: {byline: ['سلمى حداد'], published: '2031-03-04T10:30', direction: 'rtl'},
    paragraphs: arabic
  },
  {
    name: 'an Iranian agency that dates by the Solar Hijri calendar',
    html: page(
      'fa',
      '<title>کشتی قدیمی می‌ماند</title>',
      `<h1>کشتی قدیمی می‌ماند</h1><div>۱۳ اسفند ۱۴۰۹ - ۰۹:۱۵</div><div>نویسنده: نگار رستمی</div><div class="k">${paragraphs(persian)}</div>`
    ),
    fields: {byline: ['نگار رستمی'], published: '2031-03-04T09:15'},
    paragraphs: persian
  },
  {
    name: 'a Hebrew site that prints name and day in one line',
    html: page(
      'he',
      '<meta property="og:title" content="המעבורת הישנה נשארת">',
      `<h1>המעבורת הישנה נשארת</h1><div class="i">מאת נועה ברקת | 4 במרץ 2031</div><div>${paragraphs(hebrew)}</div>`
    ),
    fields: {byline: ['נועה ברקת'], published: '2031-03-04'},
    paragraphs: hebrew
  },
  {
    name: 'a Chinese portal whose metadata name the editor as author',
    html: page(
      'zh-CN',
      '<meta name="author" content="林小雨"><title>旧渡轮保留_盐码头网</title>',
      `<h1>旧渡轮保留</h1><div class="info"><span>2031-03-04 15:13</span><span>来源：盐码头日报</span><span>作者：何大江</span></div><div id="Content">${paragraphs(chinese)}</div><div>【责任编辑：林小雨】</div>`
    ),
    fields: {byline: ['何大江'], editingBy: ['林小雨'], published: '2031-03-04T15:13'},
    paragraphs: chinese
  },
  {
    name: 'a Japanese daily with names of classes that say nothing',
    html: page(
      'ja',
      '',
      `<div class="aZ3x"><h1>古いフェリー存続へ</h1><div class="mHpng"><span>北川遥</span><time datetime="2031-03-04T21:37:00+09:00">2031年3月4日 21時37分</time></div><div class="nfyQp">${paragraphs(japanese)}</div></div>`
    ),
    fields: {byline: ['北川遥'], published: '2031-03-04T21:37:00+09:00'},
    paragraphs: japanese
  },
  {
    name: 'a Korean daily that signs with the word for reporter',
    html: page(
      'ko',
      '<meta property="og:title" content="낡은 여객선 남는다 - 소금부두일보"><meta property="og:site_name" content="소금부두일보">',
      `<h1>낡은 여객선 남는다</h1><p class="a">한가람 기자</p><p class="b">입력 2031.03.04. 오후 3:05</p><div class="c">${paragraphs(korean)}</div>`
    ),
    fields: {headline: '낡은 여객선 남는다', byline: ['한가람'], published: '2031-03-04T15:05'},
    paragraphs: korean
  },
  {
    name: 'a Vietnamese site that signs for itself in JSON-LD and for its writer below the text',
    html: page(
      'vi',
      '<meta property="og:site_name" content="BenMuoi"><script type="application/ld+json">{"@type":"NewsArticle","headline":"Giữ lại phà cũ","author":{"@type":"Person","name":"BenMuoi"}}</script>',
      `<div>Thứ ba, 4/3/2031, 19:25 (GMT+7)</div><h1>Giữ lại phà cũ</h1><article>${paragraphs(vietnamese)}<p style="text-align:right"><strong>Mai Lan</strong></p></article>`
    ),
    fields: {byline: ['Mai Lan'], published: '2031-03-04T19:25'},
    paragraphs: vietnamese
  },
  {
    name: 'a blog system with tags, a comment form and its own author page',
    html: page(
      'en',
      '<meta property="article:published_time" content="2031-03-04T08:00:00+00:00"><meta property="article:tag" content="Ferries"><meta property="article:tag" content="Harbours"><meta property="og:title" content="Old ferry stays - Quay Notes"><meta property="og:site_name" content="Quay Notes"><meta name="author" content="admin">',
      `<article class="post type-post tag-share"><header class="entry-header"><h1 class="entry-title">Old ferry stays</h1><span class="posted-on"><time class="entry-date" datetime="2031-03-04T08:00:00+00:00">March 4, 2031</time></span> <span class="byline">by <a rel="author" href="/author/ines/">Ines Moreau</a></span></header><div class="entry-content">${paragraphs(english)}</div></article><div id="comments"><p>Best news of the year for all of us on the island, thank you.</p><form><textarea></textarea></form></div>`
    ),
    fields: {
      headline: 'Old ferry stays',
      byline: ['Ines Moreau'],
      keywords: ['Ferries', 'Harbours']
    },
    paragraphs: english
  },
  {
    name: 'a page of one application whose links alone tell the writers',
    html: page(
      'en',
      '<title>Old ferry stays</title>',
      `<div class="css-1x"><h1 class="css-2">Old ferry stays</h1><div class="css-3"><a href="/authors/ines-moreau"><span>Ines Moreau</span></a><a href="/authors/tom-reyl"><span>Tom Reyl</span></a><span>Political Correspondent</span></div><div class="css-4"><span>Published</span> <span>4 Mar 2031</span></div>${paragraphs(english, 'div', ' class="css-5"')}</div>`
    ),
    fields: {byline: ['Ines Moreau', 'Tom Reyl'], published: '2031-03-04'},
    paragraphs: english
  },
  {
    name: 'a page of tables and line breaks from the early web',
    html: `<html><head><title>Salt Quay Times: Old ferry stays</title></head><body bgcolor=white><table><tr><td><a href="/">Home</a><br><a href="/w">Weather</a></td><td><font size=5><b>Old ferry stays</b></font><br>By Ines Moreau<br>March 4, 2031<br><br>${english.join('<br><br>\n')}</td></tr></table></body></html>`,
    fields: {byline: ['Ines Moreau'], published: '2031-03-04'},
    paragraphs: english
  },
  {
    name: 'RDFa and the names of Dublin Core',
    html: page(
      'en-GB',
      '<meta name="DC.title" content="Old ferry stays"><meta name="DC.date.issued" content="2031-03-04">',
      `<div typeof="schema:NewsArticle"><h1 property="schema:headline">Old ferry stays</h1><span property="schema:author" typeof="schema:Person"><span property="schema:name">Ines Moreau</span></span><div property="schema:articleBody">${paragraphs(english)}</div></div>`
    ),
    fields: {headline: 'Old ferry stays', byline: ['Ines Moreau'], published: '2031-03-04'},
    paragraphs: english
  }
]
