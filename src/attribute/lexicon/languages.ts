/**
 * How other languages attribute, as word lists. Origin: written for this project.
 *
 * Words are given as they stand in copy, lower-case, separated by `|`.
 */
export interface LanguageWords {
  /** Verb forms of saying, auxiliaries included: “a déclaré”. */
  readonly said: string
  /** Whether the speaker stands behind the verb when the quotation follows it. */
  readonly verbFirst: boolean
  /** Words between a speaker and what was said: “que”, “إن”. */
  readonly joints: string
  /** Words for “according to”. */
  readonly accordingTo: string
  readonly pronouns: string
  /** Parts of words for sources without a name. */
  readonly unnamed: string
  /** Parts of words for institutions. */
  readonly institutions: string
  /** Words for outlets in front of a name. */
  readonly outlets: string
  /** Titles in front of a name. */
  readonly titles: string
  /** Whether words are written without spaces. */
  readonly unspaced: boolean
}

/** Word lists by primary language subtag. */
export const languages: Readonly<Record<string, LanguageWords>> = {
  fr: {
    said: 'a déclaré|ont déclaré|déclare|a dit|ont dit|dit|a affirmé|ont affirmé|affirme|a ajouté|ajoute|a-t-il ajouté|a-t-elle ajouté|a-t-il déclaré|a-t-elle déclaré|a-t-il dit|a-t-elle dit|a confié|a expliqué|explique|a indiqué|indique|a assuré|assure|a précisé|précise|a estimé|estime|a souligné|souligne|a annoncé|annonce|a rapporté|rapporte|a toutefois assuré|a répondu|a lancé|a prévenu|a-t-il affirmé|a-t-elle affirmé|a-t-il expliqué|a-t-elle expliqué|a-t-il confié|a-t-elle confié',
    verbFirst: false,
    joints: "que|qu’|qu'",
    accordingTo: "selon|d’après|d'après|toujours selon",
    pronouns: 'il|elle|ils|elles|on',
    unnamed:
      'source|sources|responsable|responsables|diplomate|conseiller|proche|témoin|témoins|personnes',
    institutions:
      'ministère|gouvernement|police|armée|présidence|chancellerie|parquet|office|observatoire|maison|parti|syndicat|conseil',
    outlets: 'journal|quotidien|site|radio|agence|chaîne|hebdomadaire',
    titles:
      'le|la|l’|un|une|président|présidente|ministre|premier|première|chef|cheffe|porte-parole|directeur|directrice|m.|mme|envoyé|secrétaire|général|générale|des|du|de|affaires|étrangères',
    unspaced: false
  },
  es: {
    said: 'dijo|dice|dijeron|afirmó|afirma|afirmaron|declaró|declara|declararon|añadió|agregó|señaló|señala|explicó|explica|aseguró|asegura|aseguraron|indicó|informó|manifestó|sostuvo|advirtió|comentó|respondió|anunció|confirmó|reconoció|precisó|ha dicho|ha declarado|ha asegurado',
    verbFirst: false,
    joints: 'que',
    accordingTo: 'según|de acuerdo con',
    pronouns: 'él|ella|ellos|ellas',
    unnamed:
      'fuente|fuentes|funcionario|funcionaria|funcionarios|diplomático|asesor|asesora|portavoces|testigo|testigos|personas',
    institutions:
      'ministerio|gobierno|policía|ejército|presidencia|cancillería|fiscalía|oficina|casa|partido|sindicato|autoridad',
    outlets: 'diario|periódico|sitio|radio|agencia|cadena|semanario|canal|portal',
    titles:
      'el|la|un|una|presidente|presidenta|ministro|ministra|primer|primera|portavoz|director|directora|señor|señora|secretario|secretaria|general|canciller|de|del|exteriores|capitán|capitana',
    unspaced: false
  },
  de: {
    said: 'sagte|sagt|sagten|erklärte|erklärt|erklärten|betonte|betont|teilte mit|teilte|berichtete|berichtet|meinte|meint|fügte hinzu|fügte|kündigte an|ergänzte|warnte|forderte|schrieb|schreibt|antwortete|kritisierte|bestätigte|so',
    verbFirst: false,
    joints: 'dass',
    accordingTo: 'laut|zufolge|nach angaben von|nach angaben des|nach angaben der',
    pronouns: 'er|sie|es',
    unnamed:
      'quelle|quellen|kreise|kreisen|insider|diplomat|diplomaten|beamter|beamte|mitarbeiter|augenzeuge|augenzeugen|personen',
    institutions:
      'ministerium|regierung|polizei|armee|präsidialamt|kanzleramt|staatsanwaltschaft|behörde|amt|partei|gewerkschaft|verband|außenministerium',
    outlets: 'zeitung|tageszeitung|portal|sender|agentur|nachrichtenagentur|magazin|radio|blatt',
    titles:
      'der|die|das|ein|eine|präsident|präsidentin|minister|ministerin|außenminister|außenministerin|kanzler|kanzlerin|sprecher|sprecherin|herr|frau|chef|chefin|direktor|direktorin|premierminister',
    unspaced: false
  },
  ru: {
    said: 'сказал|сказала|сказали|заявил|заявила|заявили|сообщил|сообщила|сообщили|отметил|отметила|добавил|добавила|подчеркнул|подчеркнула|пояснил|пояснила|рассказал|рассказала|ответил|ответила|написал|написала|говорит|считает|утверждает|предупредил|признал|признала',
    verbFirst: false,
    joints: 'что',
    accordingTo: 'по словам|по данным|согласно|по сообщению|по мнению',
    pronouns: 'он|она|они',
    unnamed:
      'источник|источники|источника|источников|собеседник|чиновник|дипломат|очевидец|очевидцы',
    institutions:
      'министерство|министерства|правительство|правительства|полиция|полиции|армия|кремль|мид|мчс|минобороны|пресс-служба|пресс-службы|ведомство|ведомства|управление',
    outlets: 'газета|газеты|агентство|агентства|телеканал|телеканала|радио|издание|издания|портал',
    titles:
      'президент|президента|министр|министра|премьер-министр|глава|главы|представитель|представителя|пресс-секретарь|директор|посол|депутат|губернатор|мэр',
    unspaced: false
  },
  ar: {
    said: 'قال|قالت|وقال|وقالت|أضاف|أضافت|وأضاف|وأضافت|أكد|أكدت|أكّد|أكّدت|وأكد|وأكدت|أوضح|أوضحت|وأوضح|وأوضحت|ذكر|ذكرت|وذكر|وذكرت|صرح|صرحت|صرّح|أعلن|أعلنت|وأعلن|وأعلنت|تابع|وتابع|وتابعت|أشار|وأشار|رأى|ورأى|اعتبر|واعتبر|كتب|كتبت|أفاد|أفادت|وأفاد|وأفادت',
    verbFirst: true,
    joints: 'إن|إنّ|أن|أنّ|إنه|إنها|أنه|أنها|بأن|بأنّ',
    accordingTo: 'بحسب|وبحسب|وفق|وفقا ل|وفقاً ل|نقلا عن|نقلاً عن|حسب',
    pronouns: 'هو|هي|هم',
    unnamed: 'مصدر|مصادر|مسؤول|مسؤولون|مسؤولين|دبلوماسي|دبلوماسياً|المصدر|الدبلوماسي|المسؤول|شهود',
    institutions: 'وزارة|حكومة|شرطة|جيش|رئاسة|مستشارية|هيئة|مكتب|حزب|نقابة|الخارجية|الداخلية',
    outlets: 'صحيفة|موقع|وكالة|قناة|إذاعة|جريدة|مجلة',
    titles:
      'وزير|وزيرة|الوزير|الوزيرة|الرئيس|الرئيسة|المستشار|المستشارة|المتحدث|المتحدثة|باسم|الخارجية|الداخلية|رئيس|رئيسة|السفير|النائب|مدير',
    unspaced: false
  },
  he: {
    said: 'אמר|אמרה|אמרו|הוסיף|הוסיפה|הוסיפו|הדגיש|הדגישה|ציין|ציינה|טען|טענה|טענו|הבהיר|הבהירה|מסר|מסרה|הסביר|הסבירה|העריך|העריכה|הודיע|הודיעה|כתב|כתבה|דיווח|דיווחה|אישר|אישרה|הצהיר|הצהירה',
    verbFirst: false,
    joints: 'כי|ש',
    accordingTo: 'לפי|לדברי|על פי|לטענת|להערכת',
    pronouns: 'הוא|היא|הם|הן',
    unnamed: 'גורם|גורמים|מקור|מקורות|בכיר|בכירים|הגורם|עדים|דיפלומט|אחד מהם',
    institutions: 'משרד|ממשלה|משטרה|צבא|לשכת|עיריית|מפלגת|איגוד|רשות|נמל',
    outlets: 'עיתון|אתר|סוכנות|ערוץ|רדיו|תחנת',
    titles:
      'שר|שרת|השר|השרה|נשיא|נשיאת|הנשיא|ראש|דובר|דוברת|ד"ר|פרופ\'|מנכ"ל|יו"ר|הנמלים|החוץ|הביטחון|הממשלה',
    unspaced: false
  },
  zh: {
    said: '表示|说|称|指出|强调|回应称|回应说|告诉记者|透露|宣布|认为|报道说|报道称|写道|补充说|补充道|坦言',
    verbFirst: false,
    joints: '',
    accordingTo: '据|根据',
    pronouns: '他|她|他们|她们|它',
    unnamed: '知情人士|消息人士|官员|人士|消息|目击者',
    institutions: '外交部|政府|警方|军方|总统府|首相府|部|局|委员会|交易所|公司|法院',
    outlets: '报|社|电台|电视台|新闻网|网站',
    titles: '总统|首相|总理|部长|外长|发言人|主席|局长|市长|大使|特使|记者|先生|女士',
    unspaced: true
  }
}
