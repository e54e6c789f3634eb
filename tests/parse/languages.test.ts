import assert from 'node:assert/strict'
import test from 'node:test'
import type {ArticleFields} from '../../src/model/article.ts'
import {parseCopy} from '../../src/parse/parse-copy.ts'
import {copyFromText} from '../../src/read/read-copy.ts'

/** What an editor would mark in a story. */
interface Marked {
  readonly language: string
  readonly headline: string
  readonly byline: readonly string[]
  readonly place: string
  readonly date?: string
  readonly agency: string
  readonly headings?: number
  readonly signoff: boolean
}

/** An invented story in each language, with the parts wires put around the text, and what each part is. */
const stories: readonly (readonly [name: string, copy: string, marked: Marked])[] = [
  [
    'Arabic',
    `إعادة فتح ميناء الملح بعد إضراب دام أسبوعين

كتبت: ليلى حداد

بيروت، ٣ أيار/مايو (أ ف ب) - أعلنت إدارة الميناء يوم الاثنين إعادة فتح الأرصفة الثلاثة أمام السفن بعد إضراب دام أسبوعين وأوقف حركة البضائع.

وقال مدير الميناء سامر نصار للصحافيين إن "العمل سيعود تدريجيا خلال أيام" بعد الاتفاق مع النقابة.

اقرأ أيضاً: النقابة ترفض عرض الشركة الأول

مطالب العمال

وكانت النقابة قد طالبت بزيادة الأجور وتحسين شروط السلامة على الأرصفة القديمة.

(صورة: رصيف الميناء صباح الاثنين / أ ف ب)

ملاحظة المحرر: تم تحديث الخبر بإضافة تصريح المدير.

تحرير: رنا خوري
`,
    {
      language: 'ar',
      headline: 'إعادة فتح ميناء الملح بعد إضراب دام أسبوعين',
      byline: ['ليلى حداد'],
      place: 'بيروت',
      date: '2040-05-03',
      agency: 'أ ف ب',
      headings: 1,
      signoff: true
    }
  ],
  [
    'Hebrew',
    `נמל המלח נפתח מחדש לאחר שביתה של שבועיים

מאת: דנה לוי

חיפה, 3 במאי (רויטרס) - הנהלת הנמל הודיעה ביום שני כי שלושת הרציפים ייפתחו מחדש לאוניות לאחר שביתה של שבועיים שעצרה את תנועת הסחורות.

"העבודה תחזור בהדרגה", אמר מנהל הנמל יואב שרון לעיתונאים לאחר ההסכם עם ועד העובדים.

קראו גם: ועד העובדים דחה את ההצעה הראשונה

דרישות העובדים

הוועד דרש העלאת שכר ושיפור תנאי הבטיחות ברציפים הישנים.

הערת המערכת: הידיעה עודכנה.

עריכה: נועה ברק
`,
    {
      language: 'he',
      headline: 'נמל המלח נפתח מחדש לאחר שביתה של שבועיים',
      byline: ['דנה לוי'],
      place: 'חיפה',
      date: '2040-05-03',
      agency: 'רויטרס',
      headings: 1,
      signoff: true
    }
  ],
  [
    'Persian',
    `بندر نمک پس از دو هفته اعتصاب بازگشایی شد

گزارش: مریم صادقی

تهران، ۳ مه (ایرنا) - مدیریت بندر روز دوشنبه اعلام کرد که سه اسکله پس از دو هفته اعتصاب دوباره به روی کشتی‌ها باز می‌شود.

مدیر بندر به خبرنگاران گفت: «کار به تدریج از سر گرفته می‌شود» و توافق با اتحادیه امضا شده است.

بیشتر بخوانید: اتحادیه پیشنهاد نخست را رد کرد

خواسته‌های کارگران

اتحادیه خواستار افزایش دستمزد و بهبود ایمنی در اسکله‌های قدیمی شده بود.

توضیح سردبیر: این خبر به‌روز شده است.

منبع: ایرنا
`,
    {
      language: 'fa',
      headline: 'بندر نمک پس از دو هفته اعتصاب بازگشایی شد',
      byline: ['مریم صادقی'],
      place: 'تهران',
      date: '2040-05-03',
      agency: 'ایرنا',
      headings: 1,
      signoff: true
    }
  ],
  [
    'French',
    `Le port du Sel rouvre après deux semaines de grève

Par Camille Ferrand

Le Havre, 3 mai 2040 (AFP) - La direction du port a annoncé lundi la réouverture des trois quais aux navires, après deux semaines d'une grève qui a bloqué les marchandises.

« Le travail reprendra peu à peu », a déclaré le directeur Luc Morin aux journalistes.

Lire aussi : Le syndicat rejette la première offre

Les demandes des dockers

Le syndicat réclamait des hausses de salaire et plus de sécurité sur les vieux quais.

(Photo : le quai nord, lundi matin / AFP)

NDLR : cette dépêche a été mise à jour.

(Reportage de Camille Ferrand ; édité par Paul Lenoir)
`,
    {
      language: 'fr',
      headline: 'Le port du Sel rouvre après deux semaines de grève',
      byline: ['Camille Ferrand'],
      place: 'Le Havre',
      date: '2040-05-03',
      agency: 'AFP',
      headings: 1,
      signoff: true
    }
  ],
  [
    'Spanish',
    `El puerto de la Sal reabre tras dos semanas de huelga

Por Lucía Ferrer

Valencia, 3 may (EFE).- La dirección del puerto anunció el lunes la reapertura de los tres muelles a los buques, tras dos semanas de una huelga que detuvo las mercancías.

«El trabajo volverá poco a poco», dijo el director Julio Marín a los periodistas.

Lea también: El sindicato rechaza la primera oferta

Las demandas

El sindicato pedía subidas de sueldo y más seguridad en los muelles viejos.

Nota del editor: esta noticia ha sido actualizada.

(Reporte de Lucía Ferrer; editado por Pablo Ruiz)
`,
    {
      language: 'es',
      headline: 'El puerto de la Sal reabre tras dos semanas de huelga',
      byline: ['Lucía Ferrer'],
      place: 'Valencia',
      date: '2040-05-03',
      agency: 'EFE',
      headings: 1,
      signoff: true
    }
  ],
  [
    'Portuguese',
    `Porto do Sal reabre após duas semanas de greve

Por Marta Queiroz

Lisboa, 03 mai 2040 (Lusa) — A direção do porto anunciou na segunda-feira a reabertura dos três cais aos navios, após duas semanas de uma greve que parou as mercadorias.

“O trabalho voltará aos poucos”, disse o diretor João Salgado aos jornalistas.

Leia também: Sindicato rejeita primeira oferta

As exigências

O sindicato pedia aumentos salariais e mais segurança nos cais antigos.

Nota da redação: esta notícia foi atualizada.

(Reportagem de Marta Queiroz; edição de Rui Prado)
`,
    {
      language: 'pt',
      headline: 'Porto do Sal reabre após duas semanas de greve',
      byline: ['Marta Queiroz'],
      place: 'Lisboa',
      date: '2040-05-03',
      agency: 'Lusa',
      headings: 1,
      signoff: true
    }
  ],
  [
    'German',
    `Salzhafen öffnet nach zwei Wochen Streik wieder

Von Jana Hollweg, dpa

Bremerhaven (dpa) - Die Hafenleitung hat am Montag angekündigt, die drei Kais nach zwei Wochen Streik wieder für Schiffe zu öffnen.

«Die Arbeit kehrt Schritt für Schritt zurück», sagte Hafenchef Uwe Brandt vor Journalisten.

Lesen Sie auch: Gewerkschaft lehnt erstes Angebot ab

Was die Arbeiter fordern

Die Gewerkschaft hatte mehr Lohn und mehr Sicherheit auf den alten Kais verlangt.

Anmerkung der Redaktion: Die Meldung wurde aktualisiert.

dpa jho xx n1
`,
    {
      language: 'de',
      headline: 'Salzhafen öffnet nach zwei Wochen Streik wieder',
      byline: ['Jana Hollweg'],
      place: 'Bremerhaven',
      agency: 'dpa',
      headings: 1,
      signoff: true
    }
  ],
  [
    'Italian',
    `Il porto del Sale riapre dopo due settimane di sciopero

Di Chiara Bellandi

(ANSA) - GENOVA, 03 MAG - La direzione del porto ha annunciato lunedì la riapertura delle tre banchine alle navi, dopo due settimane di uno sciopero che ha fermato le merci.

"Il lavoro tornerà poco a poco", ha detto il direttore Marco Salvi ai giornalisti.

Leggi anche: Il sindacato respinge la prima offerta

Le richieste

Il sindacato chiedeva aumenti e più sicurezza sulle vecchie banchine.

Nota di redazione: la notizia è stata aggiornata.

(ANSA).
`,
    {
      language: 'it',
      headline: 'Il porto del Sale riapre dopo due settimane di sciopero',
      byline: ['Chiara Bellandi'],
      place: 'GENOVA',
      date: '2040-05-03',
      agency: 'ANSA',
      headings: 1,
      signoff: true
    }
  ],
  [
    'Russian',
    `Соляной порт открылся после двухнедельной забастовки

Текст: Анна Белова

АРХАНГЕЛЬСК, 3 мая. /ТАСС/. Руководство порта объявило в понедельник, что три причала снова открыты для судов после двухнедельной забастовки.

«Работа вернется постепенно», — сказал журналистам директор порта Олег Громов.

Читайте также: Профсоюз отклонил первое предложение

Требования рабочих

Профсоюз требовал повышения зарплат и безопасности на старых причалах.

Примечание редакции: сообщение обновлено.

Редактор: Павел Синицын
`,
    {
      language: 'ru',
      headline: 'Соляной порт открылся после двухнедельной забастовки',
      byline: ['Анна Белова'],
      place: 'АРХАНГЕЛЬСК',
      date: '2040-05-03',
      agency: 'ТАСС',
      headings: 1,
      signoff: true
    }
  ],
  [
    'Turkish',
    `Tuz Limanı iki haftalık grevin ardından yeniden açıldı

Haber: Elif Kaya

İZMİR (AA) - Liman yönetimi, iki haftalık grevin ardından üç rıhtımın gemilere yeniden açıldığını pazartesi günü duyurdu.

"İşler yavaş yavaş dönecek" diyen liman müdürü Cem Aydın, sendikayla anlaşma sağlandığını söyledi.

İlgili haber: Sendika ilk teklifi reddetti

İşçilerin talepleri

Sendika ücret artışı ve eski rıhtımlarda güvenlik istiyordu.

Editörün notu: Haber güncellendi.

Editör: Murat Şen
`,
    {
      language: 'tr',
      headline: 'Tuz Limanı iki haftalık grevin ardından yeniden açıldı',
      byline: ['Elif Kaya'],
      place: 'İZMİR',
      agency: 'AA',
      headings: 1,
      signoff: true
    }
  ],
  [
    'Chinese',
    `盐港在两周罢工后重新开放

新华社青岛5月3日电（记者李明、王芳）港口管理部门星期一宣布，三个码头在两周罢工之后重新对船舶开放，货物运输逐步恢复。

“工作将逐步恢复。”港口负责人赵强对记者说。

相关阅读：工会拒绝第一份方案

工人的要求

工会此前要求提高工资，并改善旧码头的安全条件。

编者按：本文已更新。

（责任编辑：陈静）
`,
    {
      language: 'zh',
      headline: '盐港在两周罢工后重新开放',
      byline: ['李明', '王芳'],
      place: '青岛',
      date: '2040-05-03',
      agency: '新华社',
      headings: 1,
      signoff: true
    }
  ],
  [
    'Japanese',
    `塩港、２週間のストの後に再開

【函館共同】港湾当局は３日、２週間のストライキの後、三つの埠頭を船舶に再び開放すると発表した。貨物の輸送は徐々に再開する。

「仕事は少しずつ戻る」と港湾局長の佐藤健一氏は記者団に語った。

関連記事：組合、最初の提案を拒否

労働者の要求

組合は賃上げと古い埠頭の安全対策を求めていた。

訂正：初出で埠頭の数に誤りがありました。

（完）
`,
    {
      language: 'ja',
      headline: '塩港、２週間のストの後に再開',
      byline: [],
      place: '函館',
      agency: '共同',
      headings: 1,
      signoff: true
    }
  ],
  [
    'Korean',
    `소금항, 2주 파업 끝에 재개방

(부산=연합뉴스) 김민수 기자 = 항만 당국은 월요일 2주간의 파업 끝에 부두 세 곳을 선박에 다시 개방한다고 발표했다.

"작업은 차츰 돌아올 것"이라고 항만 책임자 박지훈 씨가 기자들에게 말했다.

관련기사: 노조, 첫 제안 거부

노동자들의 요구

노조는 임금 인상과 낡은 부두의 안전을 요구해 왔다.

정정: 부두의 수를 바로잡습니다.

(끝)
`,
    {
      language: 'ko',
      headline: '소금항, 2주 파업 끝에 재개방',
      byline: ['김민수'],
      place: '부산',
      agency: '연합뉴스',
      headings: 1,
      signoff: true
    }
  ],
  [
    'Hindi',
    `दो सप्ताह की हड़ताल के बाद नमक बंदरगाह फिर खुला

लेखक: अनिता शर्मा

मुंबई, ३ मई (भाषा) बंदरगाह प्रबंधन ने सोमवार को घोषणा की कि दो सप्ताह की हड़ताल के बाद तीनों घाट जहाजों के लिए फिर खुल गए हैं।

प्रबंधक राजेश वर्मा ने पत्रकारों से कहा, "काम धीरे-धीरे लौटेगा।"

यह भी पढ़ें: यूनियन ने पहला प्रस्ताव ठुकराया

मजदूरों की मांगें

यूनियन ने वेतन बढ़ाने और पुराने घाटों पर सुरक्षा की मांग की थी।

संपादक की टिप्पणी: यह खबर अद्यतन की गई है।

भाषा अनिता
`,
    {
      language: 'hi',
      headline: 'दो सप्ताह की हड़ताल के बाद नमक बंदरगाह फिर खुला',
      byline: ['अनिता शर्मा'],
      place: 'मुंबई',
      date: '2040-05-03',
      agency: 'भाषा',
      headings: 1,
      signoff: true
    }
  ]
]

function read(copy: string): ArticleFields {
  const [article] = parseCopy(
    copyFromText({text: copy, file: 'story.txt', id: 'story', received: '2040-05-04'}),
    {outlets: []}
  )
  assert.ok(article)
  return article.fields
}

test('a story of the wire', async (t) => {
  for (const [name, copy, marked] of stories) {
    await t.test(`should come apart in ${name} as an editor would mark it`, () => {
      const fields = read(copy)
      const kinds = fields.body.map(({type}) => type)
      assert.deepEqual(
        {
          language: fields.language,
          direction: fields.direction,
          headline: fields.headline,
          byline: fields.byline ?? [],
          place: fields.dateline?.place,
          date: fields.dateline?.date,
          agency: fields.dateline?.agency,
          paragraphs: kinds.filter((kind) => kind === 'paragraph').length,
          headings: kinds.filter((kind) => kind === 'heading').length,
          related: kinds.filter((kind) => kind === 'related').length,
          notes: kinds.filter((kind) => kind === 'note').length,
          hasSignoff: fields.signoff !== undefined
        },
        {
          language: marked.language,
          direction: ['ar', 'fa', 'he'].includes(marked.language) ? 'rtl' : 'ltr',
          headline: marked.headline,
          byline: marked.byline,
          place: marked.place,
          date: marked.date,
          agency: marked.agency,
          paragraphs: 3,
          headings: marked.headings ?? 0,
          related: 1,
          notes: 1,
          hasSignoff: marked.signoff
        }
      )
    })
  }
})
