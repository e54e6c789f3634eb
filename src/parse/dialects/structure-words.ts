/** Words that say what a line of copy is, in one language; forms parted by `|`. */
export interface StructureWords {
  /** Before the writer's name. */
  readonly byline?: string
  /** Before the headline of another story. */
  readonly related?: string
  /** Before a note of the desk. */
  readonly note?: string
  /** First in brackets that say what is new in this version. */
  readonly update?: string
  /** Before what was wrong. */
  readonly correction?: string
  /** Before the day until which the copy is held back. */
  readonly embargo?: string
  /** Alone on the last line. */
  readonly end?: string
  /** Before or above the one line of a flash. */
  readonly flash?: string
}

/**
 * Structure words beside the English ones and those the readers of single fields know, by language:
 * as agencies and papers of the language print them.
 */
const structureWords: Readonly<Record<string, StructureWords>> = {
  ar: {
    byline: 'تقرير|كتب|كتبت|بقلم|إعداد|مراسلنا',
    related: 'اقرأ أيضا|اقرأ أيضاً|اقرأ أيضًا|مواضيع ذات صلة|خبر ذو صلة|للمزيد|تابع أيضاً',
    note: 'ملاحظة المحرر|ملاحظة من المحرر|ملاحظة التحرير|تنويه',
    correction: 'تصحيح|تصويب',
    embargo: 'محظور النشر حتى|محظور نشره حتى|حظر النشر حتى|يحظر النشر قبل|ممنوع من النشر حتى',
    end: 'انتهى|يتبع',
    flash: 'عاجل|خبر عاجل'
  },
  fa: {
    byline: 'گزارش|گزارشگر|خبرنگار|نویسنده|به قلم',
    related: 'بیشتر بخوانید|همچنین بخوانید|مطالب مرتبط|خبر مرتبط',
    note: 'توضیح سردبیر|یادداشت سردبیر|توضیح تحریریه',
    correction: 'اصلاحیه|تصحیح|پوزش و تصحیح',
    end: 'انتهای پیام|پایان پیام',
    flash: 'فوری|خبر فوری'
  },
  he: {
    byline: 'מאת|כתב|כתבה|כתבת|סיקור',
    related: 'קראו גם|קראו עוד|עוד בנושא|כתבות נוספות|לקריאה נוספת|ראו גם',
    note: 'הערת המערכת|הערת העורך|הבהרת המערכת',
    correction: 'תיקון|הבהרה|תיקון טעות',
    embargo: 'אמברגו עד|באמברגו עד|אין לפרסם לפני',
    flash: 'מבזק|דחוף'
  },
  fr: {
    related: 'lire aussi|à lire aussi|à lire également|voir aussi|sur le même sujet',
    note: 'note de la rédaction|note de l’éditeur|ndlr',
    correction: 'correction|rectificatif|erratum',
    embargo: 'sous embargo jusqu’au|sous embargo|embargo jusqu’au|embargo jusqu’à|embargo',
    flash: 'alerte|urgent|flash',
    update:
      'actualisé|actualisation|actualise|ajoute|ajoutés|mise à jour|précise|répétition|synthèse'
  },
  es: {
    related: 'lea también|lea además|lea más|vea también|te puede interesar|noticia relacionada',
    note: 'nota de la redacción|nota del editor|nota del redactor',
    correction: 'corrección|rectificación|fe de errores|fe de erratas',
    embargo:
      'embargado hasta el|embargado hasta|embargo hasta el|embargo hasta|prohibida su difusión hasta el',
    flash: 'urgente|alerta|última hora|avance',
    update: 'amplía|actualiza|actualización|añade|sustituye|repite|repetición'
  },
  pt: {
    related: 'leia também|leia mais|veja também|saiba mais|notícia relacionada',
    note: 'nota da redação|nota do editor|nota de redação|nota à redação',
    correction: 'correção|errata|retificação',
    embargo: 'embargado até|sob embargo até|embargo até',
    flash: 'urgente|alerta|última hora',
    update: 'atualiza|atualização|acrescenta|repete'
  },
  de: {
    related: 'lesen sie auch|lesen sie hier|mehr dazu|mehr zum thema|auch interessant|siehe auch',
    note: 'anmerkung der redaktion|hinweis der redaktion|anm. d. red.|redaktioneller hinweis|achtung redaktionen',
    correction: 'korrektur|berichtigung|richtigstellung',
    embargo: 'sperrfrist bis|sperrfrist|gesperrt bis|frei ab|frei für',
    flash: 'eil|eilmeldung|blitz|blitzmeldung',
    update:
      'zusammenfassung|wiederholung|ergänzung|ergänzt|aktualisierung|aktualisiert|neufassung|durchgehend neu|präzisiert|überblick'
  },
  it: {
    related: 'leggi anche|vedi anche|per approfondire|notizie correlate',
    note: 'nota di redazione|nota della redazione|ndr|n.d.r.',
    correction: 'correzione|rettifica|errata corrige',
    embargo: 'sotto embargo fino al|embargo fino al|sotto embargo fino alle',
    flash: 'urgente|flash|ultim’ora',
    update: 'aggiorna|aggiornamento|aggiunge|ripete|riepilogo'
  },
  ru: {
    byline: 'текст|автор|корреспондент|подготовил|подготовила',
    related: 'читайте также|читайте ещё|читайте еще|по теме|материалы по теме|смотрите также|ранее',
    note: 'примечание редакции|от редакции|прим. ред.|примечание редактора',
    correction: 'исправление|уточнение|поправка',
    embargo: 'эмбарго до|не для публикации до',
    flash: 'срочно|молния',
    update: 'обновлено|дополнено|повтор|добавлены подробности|добавлена'
  },
  tr: {
    byline: 'haber|yazan|muhabir|haberi yazan',
    related: 'ilgili haber|ilgili haberler|bunu da okuyun|ayrıca okuyun|ayrıca bakınız',
    note: 'editörün notu|editör notu|yayın yönetmeninin notu',
    correction: 'düzeltme|düzelti',
    flash: 'son dakika|flaş|acil'
  },
  zh: {
    byline: '记者|記者|撰文|文|作者',
    related: '相关阅读|相關閱讀|延伸阅读|延伸閱讀|相关报道|相關報導|相关新闻',
    note: '编者按|編者按|编者注|編者註',
    correction: '更正|訂正|勘误',
    end: '完',
    flash: '快讯|快訊|突发|突發|急电'
  },
  ja: {
    byline: '記者|文|執筆|取材',
    related: '関連記事|関連|あわせて読みたい|こちらもおすすめ',
    note: '編集部注|編集部より|注',
    correction: '訂正|おわび|おわびと訂正',
    end: '終わり|おわり',
    flash: '速報|フラッシュ'
  },
  ko: {
    byline: '글|기자|취재',
    related: '관련기사|관련 기사|함께 읽기|더 읽기|이어 읽기',
    note: '편집자 주|편집자주|알림',
    correction: '정정|바로잡습니다|정정보도',
    end: '끝',
    flash: '속보|긴급'
  },
  hi: {
    byline: 'लेखक|लेखिका|रिपोर्ट|संवाददाता',
    related: 'यह भी पढ़ें|ये भी पढ़ें|और पढ़ें|संबंधित खबर|संबंधित खबरें',
    note: 'संपादक की टिप्पणी|संपादकीय टिप्पणी|नोट',
    correction: 'शुद्धि|सुधार|भूल सुधार|शुद्धिपत्र',
    flash: 'तत्काल|ब्रेकिंग न्यूज़|ब्रेकिंग'
  }
}

/**
 * Make one expression of the words all languages have for a part.
 *
 * @returns
 *   Source of a regular expression without groups that count, longest form first. Letter case is
 *   for the flag `i` to ignore, but for the Turkish `İ`, which it does not know.
 */
export function anyStructureWord(part: keyof StructureWords): string {
  const forms = Object.values(structureWords).flatMap((words) => (words[part] ?? '').split('|'))
  const unique = [
    ...new Set(forms.flatMap((form) => [form.normalize('NFC'), form.normalize('NFD')]))
  ]
  return unique
    .filter((form) => form !== '')
    .sort((one, other) => other.length - one.length || (one < other ? -1 : 1))
    .map((form) =>
      form
        .replace(/[.()]/gu, String.raw`\$&`)
        .replace(/’/gu, "[’']")
        .replace(/^i/u, '[iİ]')
    )
    .join('|')
}
