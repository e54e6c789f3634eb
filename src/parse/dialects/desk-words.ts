/** Words that say who did what, in a line that closes the copy; forms parted by `|`, `…` for a few words between. */
export interface DeskWords {
  /** Before who reported. */
  readonly reporting?: string
  /** Before who edited. */
  readonly editing?: string
  /** Before who did something else: helped, wrote, translated. */
  readonly other?: string
  /** Between a name and the place it reported from. */
  readonly from?: string
}

/** As agencies and papers of each language sign. */
export const deskWords: Readonly<Record<string, DeskWords>> = {
  en: {
    reporting: 'reporting … by|reported … by|reporting and editing by|interview by|interviewed by',
    editing: 'editing … by|edited … by|editing|reporting and editing by|writing and editing by',
    other:
      'additional reporting|additional … by|further … by|writing … by|written … by|compiled … by|translated … by',
    from: 'in|at|from'
  },
  ar: {
    reporting: 'تغطية صحفية|تغطية|تقرير|كتابة وتحرير',
    editing: 'تحرير|إعداد وتحرير|كتابة وتحرير|حررته|حرره',
    other: 'إعداد|شارك في التغطية|شاركت في التغطية|ساهم في التقرير|ترجمة',
    from: 'في|من|للنشرة|من القاهرة'
  },
  fa: {
    reporting: 'گزارش از|گزارش',
    editing: 'ویرایش|ویراستار|دبیر|سردبیر',
    other: 'منبع|تهیه و تنظیم|ترجمه',
    from: 'در|از'
  },
  he: {
    reporting: 'דיווח|דיווחו|דיווחה|דיווחים',
    editing: 'עריכה|עורך|עורכת|ערך|ערכה|כתיבה ועריכה',
    other: 'סייע בהכנת הידיעה|סייעה בהכנת הידיעה|השתתף בהכנת הידיעה|השתתפה בהכנת הידיעה|תרגום'
  },
  fr: {
    reporting: 'reportage de|reportage par|reportages de|rédigé par|rapporté par|récit de',
    editing: 'édité par|édition de|édition|relu par|écrit et édité par|rédigé et édité par',
    other:
      'version française de|version française par|version française|traduit par|avec la contribution de|avec les contributions de|avec|contribution de|reportage complémentaire de|reportage additionnel de',
    from: 'à|au|aux|en|depuis|pour'
  },
  es: {
    reporting: 'reporte de|reportes de|reporte por|reportaje de|reportado por|información de',
    editing:
      'editado por|editada por|editado en español por|editada en español por|edición por|edición de|edición|escrito y editado por',
    other:
      'reporte adicional de|reportes adicionales de|con reporte adicional de|con información adicional de|con información de|con la colaboración de|información adicional de|escrito por|traducido por|traducción de',
    from: 'en|desde|para'
  },
  pt: {
    reporting: 'reportagem de|reportagem|texto de',
    editing: 'edição de|edição|editado por|editada por',
    other:
      'reportagem adicional de|com reportagem de|com informações de|com informações da|colaboração de|com a colaboração de|tradução de|traduzido por|por redação',
    from: 'em|para'
  },
  de: {
    reporting: 'bericht von|bericht|berichtet von|geschrieben von|reportage von',
    editing: 'bearbeitet von|bearbeitung|redigiert von|redaktion|redigatur|editiert von',
    other:
      'mitarbeit von|mitarbeit|unter mitarbeit von|unter mitwirkung von|ergänzende berichterstattung von|übersetzt von|mit material von',
    from: 'in|aus|für'
  },
  it: {
    reporting: 'servizio di|reportage di|cronaca di|riportato da',
    editing: 'editing di|editing|redazione|revisione di|a cura di|redatto e curato da',
    other:
      'ha collaborato|hanno collaborato|con la collaborazione di|contributo di|tradotto da|traduzione di|versione italiana di|in redazione',
    from: 'in|a|da'
  },
  ru: {
    reporting: 'сообщил|сообщила|сообщили',
    editing: 'редактор|редакторы|отредактировал|отредактировала|редактура',
    // Behind the first three a name stands in another case.
    other:
      'репортаж|под редакцией|при участии|подготовил|подготовила|подготовили|перевод|перевёл|перевел|перевела|в подготовке материала участвовал|в подготовке материала участвовала',
    from: 'в|во|из|на|для'
  },
  tr: {
    editing: 'editör|editörler|düzenleyen|redaktör',
    reporting: 'haberi hazırlayan|haberi yazan|muhabir',
    other: 'derleyen|katkıda bulunan|çeviren'
  },
  zh: {
    reporting: '采写|採寫',
    editing: '编辑|編輯|责任编辑|責任編輯|责编',
    other: '校对|编译|编写|审校'
  },
  ja: {reporting: '取材', editing: '編集', other: '翻訳|校正'},
  ko: {reporting: '취재', editing: '편집', other: '정리|번역'},
  hi: {reporting: 'रिपोर्टिंग', editing: 'संपादन|संपादक'}
}
