import type {PageNode} from './page-node.ts'

/** Words in class and id names that mark parts of a page that are no part of its story. */
const junk = new RegExp(
  ` (?:${[
    'ads?|adv|advert\\w*|adslots?|adbox|adunit|adsense|ad\\d+|dfp|gpt|publicidad|werbung|anzeigen?|annonse|reklam\\w*',
    'sponsor\\w*|promo\\w*|teasers?|cta|newsletters?|nl|subscri\\w*|signup|sign up|abo|abonn\\w*|inscription',
    'paywall\\w*|regwall|piano|share\\w*|sharing|social\\w*|addthis|sharethis|comments?|commentary box|kommentare?|komment\\w*|disqus|forum',
    'related\\w*|recommend\\w*|recirc\\w*|readmore|read more|see also|more (?:stories|news|from|on|articles|links)|also read|read also',
    'most (?:read|popular|viewed)|popular|trending|latest|outbrain|taboola|mgid|dianomi|zergnet',
    'breadcrumbs?|prev|previous|next|navbar|navigation|nav|menu|sidebar\\w*|side bar|toolbar|footer|tools|tags|tag list|taglist|topics|topic list|keywords',
    'cookies?|consent|gdpr|modal|popup|overlay|lightbox|banner|notification|player|jw|carousel|slider|slideshow|swiper|slick|gallery|galleries',
    'poll|quiz|rating|audio|tts|podcast|tooltip|pagination|pager|donat\\w*|donate|fundrais\\w*|membership|support us|bylines?|author|authors|autor|bio|contributor\\w*|profile',
    'facebook|whatsapp|telegram|infobox|pull ?quotes?|breaking|ticker|live blog link|weather|stocks?|quote box|copyright|disclaimer|correction link|print only|skip link|skip|jump'
  ].join('|')}) `,
  'u'
)

/** Marks the body of a story. */
const body =
  / (?:article ?body|story ?body|entry ?content|post ?content|article ?content|story ?content|content ?body|body ?content|body ?text|article ?text|story ?text|news ?text|text ?body|body ?copy|rich ?text|articletext|wysiwyg|article ?main|content ?article) | articlebody /u

/** Whether class or id say that an element is none of the story's. */
export function isJunk(node: PageNode): boolean {
  return junk.test(node.hint)
}

/** Whether an element is marked as the body of a story. */
export function isMarkedBody(node: PageNode): boolean {
  return (
    /\barticleBody\b/u.test(node.element.attributes.get('itemprop') ?? '') || body.test(node.hint)
  )
}

/** Openings of lines that lead elsewhere or ask for something, in the languages of the press. */
const asking = new RegExp(
  `^(?:[\\p{P}\\p{S}\\s]*)(?:${[
    'advertisement|advertising|story continues|article continues|continue reading|read (?:more|next|also|the full|our)|also read|see also|more (?:on|from|stories|coverage)|related|recommended|watch(?: more| now|:| the)|listen(?: to|:| now)|sign up|subscribe|follow (?:us|the|our)|join (?:us|our|the conversation)|click here|download (?:the|our)|share this|get (?:our|the latest|more)|don.t miss|have (?:a|you got a) (?:story|tip)|do you have|if you liked|this article (?:originally|first|was (?:originally )?published)|support (?:our|us)|enter your email|thank you for|loading|skip|copyright|©|all rights reserved|report a typo|contact us|tags?:|topics?:|filed under|posted in|most (?:read|popular)|trending|what to read next|editors? picks?|view (?:comments|gallery)|show comments|leave a comment|get in touch with|for more stories|our website is|(?:first )?(?:published|updated|posted|last updated)(?: on| at)?[: ]\\s*\\p{L}*\\.? ?\\d|comments?$|email$|share$|print$|save$',
    'lire aussi|à lire|lire la suite|lisez|voir aussi|sur le même sujet|publicité|abonnez|inscrivez|partager|écouter|newsletter|temps de lecture|réservé aux abonnés',
    'lesen sie|lies auch|mehr zum thema|mehr dazu|auch interessant|das könnte sie|anzeige$|werbung$|zum thema|teilen$|drucken$|abonnieren|hier geht es|kommentare|dieses thema im programm|über dieses thema berichtet',
    'lea también|lee también|leer más|te puede interesar|le puede interesar|más información|publicidad|suscr[ií]b|síguenos|sigue (?:toda|a)|compartir|regístrate|noticias relacionadas|comentarios',
    'leia (?:também|mais)|saiba mais|veja também|publicidade|assine|compartilhe|siga',
    'leggi anche|leggi (?:tutt|altr)|vedi anche|pubblicità|iscriviti|abbonati|condividi|segui|riproduzione riservata|ultim',
    'lees (?:ook|meer|verder)|bekijk ook|advertentie|abonneer|deel$|les også|les mer|saken fortsetter|annonse|læs også|læs mere|läs (?:också|mer)|annons|lue myös|lue lisää|lesa (?:meira|einnig)',
    'čtěte|přečtěte|mohlo by vás|reklama|sdílet|czytaj|przeczytaj|zobacz (?:też|także|również)|udostępnij|olvasd|ilgili|ayrıca|haberin devamı|reklam$|paylaş|abone|devamını oku|xem thêm|đọc thêm|baca juga|quảng cáo|chia sẻ|theo dõi',
    'читайте|читать|подпис|реклама|поделиться|смотрите|по теме|самое|اقرأ|شاهد|اشترك|تابع|إعلان|شارك|קראו|לקריאה|פרסומת|שתפו',
    '相关|延伸阅读|推荐阅读|更多|责任编辑|编辑[:：]|来源[:：]|分享|関連|あわせて|おすすめ|広告|シェア|続きを読む|관련|광고|구독|공유|더보기|무단'
  ].join('|')})`,
  'iu'
)

/** Whether a line asks its reader to do something else than read on. */
export function isAsking(text: string): boolean {
  return asking.test(text)
}

/** What stands where a page stops being free, or asks who reads it. */
const wall = new RegExp(
  [
    'already (?:a )?(?:subscribe|registered|have an account|a member)|(?:log|sign) in (?:to|or)|create (?:an|a free) account|to continue reading|subscribers? only|exclusive to subscribers|unlimited access|start your (?:free )?trial|cancel any ?time|unsubscribe|privacy policy|terms of (?:use|service)|recaptcha|enable javascript|your browser',
    'réservée? aux abonnés|identifiez-vous|déjà (?:un compte|abonné)|il vous reste|se connecter$|ajouter à vos|nur für abonnenten|bereits (?:abonnent|registriert|kunde)|jetzt (?:anmelden|weiterlesen|testen)|sie haben noch kein|javascript',
    'ya (?:eres|soy) suscriptor|solo para suscriptores|inicia(?:r)? sesión|já é assinante|sei già abbonat|accedi$|al abonnee|inloggen|allerede abonnent|logg inn|již předplatitel|přihlásit|masz już|zaloguj|есть подписка|войти$|üye girişi|giriş yap|会員登録|有料会員|ログイン|登录|로그인|đăng nhập'
  ].join('|'),
  'iu'
)

/** Whether a line belongs to a wall before the rest of the story, to an account or to consent. */
export function isWall(text: string): boolean {
  return wall.test(text)
}
