import type {Strings} from '../strings.ts'

const stories = {
  zero: 'لا أخبار',
  one: 'خبر واحد',
  two: 'خبران',
  few: '{n} أخبار',
  many: '{n} خبرًا',
  other: '{n} خبر'
}

/** The search page in Arabic. */
export const search: Strings['search'] = {
  label: 'ابحث في الأرشيف',
  submit: 'ابحث',
  browse: 'أو تصفّح الأرشيف',
  skip: 'تجاوز المرشحات',
  active: 'المرشحات المفعّلة',
  noScript:
    'يحتاج البحث إلى JavaScript. ويمكن الوصول إلى كل خبر أيضًا بحسب اليوم ووسيلة الإعلام والمصدر.',
  help: {
    title: 'ما يمكنك كتابته',
    rows: [
      {typed: '"محادثات سرية" هدنة', means: 'هذه الكلمات معًا، وأخرى في أي مكان'},
      {typed: 'هدنة -اتفاق', means: 'من دون كلمة أو "عبارة" أو حقل'},
      {typed: 'تفاوض*', means: 'كل ما يبدأ هكذا'},
      {typed: 'source:axios', means: 'من قاله أو من نقله؛ و by: للمتحدث وحده'},
      {typed: 'outlet:gazette', means: 'من نشره؛ و cites: للوسائل التي يستشهد بها'},
      {typed: 'footing:unnamed', means: 'وكذلك type: و unnamed: لأنواع المصادر'},
      {typed: 'before:2025-03', means: 'وكذلك after: و on: مع يوم أو شهر أو سنة'},
      {typed: 'place:"دار البحر"', means: 'وكذلك subject: و lang: و year:'}
    ]
  },
  script: {
    facets: {
      footing: 'الصفة',
      outlet: 'وسيلة الإعلام',
      cites: 'ينقل عن',
      language: 'اللغة',
      place: 'المكان',
      subject: 'الموضوع',
      unnamed: 'مصادر لم تُذكر أسماؤها',
      type: 'نوع المصدر',
      year: 'السنة'
    },
    stories,
    filters: 'المرشحات',
    results: 'النتائج',
    show: {
      zero: 'لا نتائج',
      one: 'أظهر نتيجة واحدة',
      two: 'أظهر نتيجتين',
      few: 'أظهر {n} نتائج',
      many: 'أظهر {n} نتيجة',
      other: 'أظهر {n} نتيجة'
    },
    close: 'إغلاق',
    clear: 'أزل المرشحات',
    remove: 'أزل المرشح: {n}',
    sort: 'الترتيب',
    sorts: {relevance: 'الأقرب أولًا', newest: 'الأحدث أولًا', oldest: 'الأقدم أولًا'},
    dates: 'التواريخ',
    from: 'من',
    to: 'إلى',
    since: 'منذ {n}',
    until: 'حتى {n}',
    source: 'المصدر',
    findSource: 'اكتب اسمًا',
    noSource: 'لا اسم كهذا',
    chips: {cites: 'ينقل عن {n}', source: 'قاله {n}'},
    more: {one: 'أظهر واحدًا آخر', other: 'أظهر {n} أخرى'},
    moreValues: 'المزيد',
    fewerValues: 'أقل',
    undated: 'بلا تاريخ',
    derived: 'عنوان مستنتج',
    via: 'عبر',
    noNamedSource: 'بلا مصدر مذكور',
    paragraph: 'الفقرة {n}',
    outside: {headline: 'العنوان', standfirst: 'المقدمة', text: 'النص'},
    alsoIn: 'أيضًا في',
    dropped: 'لا خبر فيه {n}: تُرك.',
    loose: 'لا خبر فيه كل هذه الكلمات. هذه فيها بعضها.',
    unknownField: 'لا شيء في الأرشيف يطابق {n}: تُرك.',
    nothing: 'لم يُعثر على شيء',
    tries: [
      'جرّب كلمات أقل أو أقصر؛ والنجمة في آخر الكلمة، مثل عبّار*، تجد كل ما يبدأ بها.',
      'ضع بين علامتي اقتباس الكلمات المتلازمة: "محادثات سرية" هدنة',
      'اسأل عن حقل: source:axios أو outlet: أو cites: أو place: أو before:2025-03',
      'أزل مرشحًا.'
    ],
    tryNames: 'أسماء قريبة:',
    failed: 'تعذّر تحميل البحث. أعد تحميل الصفحة أو تصفّح الأرشيف.',
    open: '«',
    shut: '»'
  }
}
