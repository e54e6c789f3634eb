import {countingIn} from './counting.ts'
import type {Strings} from './strings.ts'

const {number, percent, count} = countingIn('ar')
const stories = {
  zero: 'لا أخبار',
  one: 'خبر واحد',
  two: 'خبران',
  few: '{n} أخبار',
  many: '{n} خبرًا',
  other: '{n} خبر'
}
const statements = {
  zero: 'لا تصريحات',
  one: 'تصريح واحد',
  two: 'تصريحان',
  few: '{n} تصريحات',
  many: '{n} تصريحًا',
  other: '{n} تصريح'
}

/** The theme in Arabic. */
export const ar: Strings = {
  language: 'ar',
  number,
  percent,
  bytes: (value) =>
    count(value, {
      zero: 'لا بايتات',
      one: 'بايت واحد',
      two: 'بايتان',
      few: '{n} بايتات',
      many: '{n} بايتًا',
      other: '{n} بايت'
    }),
  site: {
    skip: 'انتقل إلى النص',
    navigation: 'الأرشيف',
    searchLabel: 'ابحث في الأرشيف',
    searchPlaceholder: 'بحث',
    method: 'المنهج',
    network: 'من يستند إلى من',
    data: 'بيانات',
    feed: 'التلقيم',
    contact: 'اتصل بنا',
    madeWith: 'أُعدّ بواسطة',
    holdings: (storyCount, statementCount) =>
      `${count(storyCount, stories)} · ${count(statementCount, statements)}`
  },
  footing: {
    'on-record': 'باسمه الصريح',
    institution: 'مؤسسة',
    outlet: 'وسيلة إعلام',
    document: 'وثيقة',
    unnamed: 'لم يُذكر اسمه',
    'no-comment': 'لا تعليق',
    none: 'بلا مصدر مذكور'
  },
  mix: {
    'on-record': 'بأسمائهم الصريحة',
    institution: 'مؤسسات',
    outlet: 'وسائل إعلام أخرى',
    document: 'وثائق',
    unnamed: 'لم تُذكر أسماؤهم',
    'no-comment': 'لا تعليق',
    none: 'بلا مصدر مذكور',
    own: 'بصوت الوسيلة نفسها'
  },
  kind: {
    direct: 'منقول بالحرف',
    mixed: 'منقول بعضه بالحرف',
    indirect: 'منقول بالمعنى',
    'no-comment': 'لا تعليق'
  },
  anonymity: {
    'described-official': 'موصوف بمنصبه',
    'described-access': 'موصوف باطّلاعه',
    'described-group': 'موصوف بجماعته',
    bare: 'بلا وصف'
  },
  story: {
    derivedHeadline: 'عنوان مستنتج',
    corrected: 'مصحَّح',
    withheld: 'محجوب',
    canceled: 'مسحوب',
    by: 'بقلم',
    published: 'نُشر في',
    updated: 'حُدّث في',
    filed: 'أُرسل في',
    undated: 'بلا تاريخ',
    chain: 'من أين جاء هذا',
    chainFrom: 'عن',
    related: 'مواد ذات صلة في الوسيلة نفسها:',
    block: {note: 'ملاحظة', caption: 'تعليق الصورة'}
  },
  margin: {
    heading: 'المصادر',
    howSourced: 'على ماذا يستند هذا الخبر',
    tableFooting: 'الصفة',
    tableWords: 'الكلمات',
    tableShare: 'النسبة',
    counts: (statementCount, sources, outlets) =>
      [
        count(statementCount, statements),
        count(sources, {
          zero: 'لا مصادر',
          one: 'مصدر واحد',
          two: 'مصدران',
          few: '{n} مصادر',
          many: '{n} مصدرًا',
          other: '{n} مصدر'
        }),
        count(outlets, {
          zero: 'لا وسائل إعلام',
          one: 'وسيلة إعلام واحدة',
          two: 'وسيلتا إعلام',
          few: '{n} وسائل إعلام',
          many: '{n} وسيلة إعلام',
          other: '{n} وسيلة إعلام'
        })
      ].join(' · '),
    toggle: 'أظهر المصادر في النص',
    via: 'عبر',
    viaInferred: 'عبر (على ما يبدو)',
    to: 'إلى',
    ownReport: 'خبرها الخاص',
    noComment: 'لا تعليق',
    hedged: 'بتحفّظ',
    noReason: 'لم يُذكر السبب',
    noSource: 'بلا مصدر مذكور',
    evidence: 'الدلائل',
    words: 'يستند إلى',
    form: 'الصيغة',
    footing: 'الصفة',
    anonymity: 'عدم ذكر الاسم',
    condition: 'الشرط',
    reason: 'السبب',
    access: 'الاطّلاع',
    notGiven: 'لم يُذكر',
    confidence: 'الثقة',
    confidenceOf: (share) => `${percent(share)}، استخرجه برنامج`,
    rule: 'القاعدة',
    within: 'ضمن',
    withinOther: 'تصريح آخر',
    passage: 'الموضع في النص',
    permalink: 'رابط هذا التصريح',
    allBy: (name) => `كل ما جاء عن ${name}`,
    report: 'أبلغ عن خطأ',
    endnotes: 'مصادر التصريحات'
  },
  article: {
    correction: 'تصحيح',
    ednote: 'ملاحظة التحرير',
    sources: 'المصادر في هذا الخبر',
    source: 'المصدر',
    footing: 'الصفة',
    through: 'عبر',
    statements: 'التصريحات',
    statementNumber: (value) => `التصريح ${number(value)}`,
    cite: 'استشهد بهذا الخبر',
    provenance: 'المنشأ',
    file: 'الملف',
    fingerprint: 'SHA-256',
    rights: 'الشروط',
    original: 'العنوان الأصلي',
    derived: 'مستنتج لا مذكور',
    derivedFrom: 'من',
    byMachine: 'استخرج المصادرَ برنامجٌ؛',
    how: 'كيف، وبأي دقة',
    report: 'أبلغ عن خطأ',
    previous: 'الأسبق',
    next: 'اللاحق',
    neighbours: 'قبل وبعد',
    related: 'أخبار ذات صلة'
  },
  find: {
    label: 'ابحث في هذه الأقوال',
    everywhere: 'ابحث في كل أخباره',
    found: {
      zero: 'لا قول يطابق',
      one: 'قول واحد يطابق',
      two: 'قولان يطابقان',
      few: '{n} أقوال تطابق',
      many: '{n} قولًا تطابق',
      other: '{n} قول تطابق'
    },
    none: 'لا قول في هذه الصفحة يطابق'
  },
  list: {
    in: 'في',
    paragraph: (value) => `الفقرة ${number(value)}`,
    ownReport: 'خبرها الخاص',
    pages: 'صفحات هذه القائمة',
    newer: 'الأحدث',
    older: 'الأقدم',
    pageOf: (page, pages) => `الصفحة ${number(page)} من ${number(pages)}`,
    nothing: 'لا شيء هنا بعد.',
    undated: 'بلا تاريخ',
    byDay: 'بحسب اليوم',
    calendar: 'التقويم',
    calendarOf: (storyCount, days) =>
      `${count(storyCount, stories)} في ${count(days, {
        zero: 'لا أيام',
        one: 'يوم واحد',
        two: 'يومين',
        few: '{n} أيام',
        many: '{n} يومًا',
        other: '{n} يوم'
      })}`,
    stories: (value) => count(value, stories),
    name: 'الاسم',
    count: 'العدد'
  },
  index: {
    lead: {
      sources: 'كل من تذكره الأخبار مصدرًا لقول، وعدد المرات.',
      outlets: 'وسائل الإعلام التي أخبارها هنا، وتلك التي تستند إليها.',
      places: 'الأماكن التي أُرسلت منها الأخبار كما يرد في مطلعها.',
      subjects: 'مواضيع الأخبار كما يذكرها النص أو المحرر.'
    },
    map: 'كلما كبرت الدائرة زادت الأخبار المرسلة من هناك. الأماكن التي تحتمل أكثر من معنى في القائمة فقط.'
  },
  term: {
    timeline: 'من نشره ومتى',
    legend: 'نقطة لكل خبر؛ الوسيلة الأسبق في الأعلى.',
    stories: {place: 'أُرسلت من هنا', subject: 'الأخبار'},
    outlets: 'من نقله',
    sources: 'من يُنقل قوله',
    aliases: 'يُكتب أيضًا'
  },
  network: {
    intro: 'تستند وسيلة إلى أخرى حين تذكرها أخبارها مصدرًا لتصريح أو طريقًا وصل منه.',
    legend:
      'تشير الأسهم إلى الوسيلة المستند إليها، وتزداد سماكتها بعدد التصريحات. وكلما كبرت الدائرة زاد ما يستند إليها.',
    table: 'كل الأزواج',
    from: 'الوسيلة',
    to: 'تستند إلى',
    stories: 'الأخبار',
    statements: 'التصريحات',
    mutual: 'في الاتجاهين',
    nothing: 'لا وسيلة في هذا الأرشيف تستند إلى أخرى.'
  },
  picture: {
    figures: 'الأرقام',
    overTime: 'عبر الزمن',
    when: 'متى',
    mixByOutlet: 'مصادر أخبار كل وسيلة',
    mixByMonth: 'المصادر شهرًا بشهر'
  },
  home: {
    motto: 'ما قيل، ومن قاله، وكيف وصل إلى هنا',
    search: (storyCount, statementCount) =>
      `ابحث في ${count(storyCount, stories)}، ${count(statementCount, statements)}`,
    latest: 'آخر الأخبار',
    coverage: 'التغطية',
    reliedOn: 'الأكثر اعتمادًا عليه',
    outlets: 'وسائل الإعلام',
    unnamed: 'عن مصادر لم تُذكر أسماؤها',
    unnamedShare: (share) => `${percent(share)} من التصريحات تستند إلى أشخاص لم تُذكر أسماؤهم`,
    reasonShare: (share) => `وفي ${percent(share)} منها ذُكر السبب`,
    which: 'أيّها',
    more: 'كل الأخبار بحسب اليوم'
  },
  source: {
    types: {
      person: 'شخص',
      organization: 'مؤسسة',
      outlet: 'وسيلة إعلام',
      anonymous: 'مصدر لم يُذكر اسمه',
      document: 'وثيقة',
      unattributed: 'بلا مصدر مذكور'
    },
    aliases: 'يُكتب أيضًا',
    roles: 'وُصف بأنه',
    since: 'منذ',
    affiliations: 'يتحدث باسم',
    statements: (name) => `ما قاله ${name}`,
    about: (name) => `ما قيل عن ${name}`,
    carriers: 'من نقل عنه'
  },
  outlet: {
    label: 'وسيلة إعلام',
    restingOn: (name) => `ما يستند إلى ${name}`,
    stories: 'أخبارها الخاصة',
    citedBy: 'من يعتمد عليها',
    cites: 'على من تعتمد',
    mix: 'على ماذا تستند أخبارها',
    terms: 'الشروط'
  },
  unnamed: {
    byClass: 'كيف وُصفوا',
    byOutlet: 'أين اعتُمد عليهم',
    statements: 'ما يستند إليهم',
    intro: 'كل تصريح في هذا الأرشيف يستند إلى من لم يذكر النص اسمه، كما يصفه النص.',
    flagsHeading: 'ما قد تشير إليه سياسة المصادر',
    flagsIntro:
      'قواعد وكالات وصحف بشأن المصادر غير المسماة، مطبقة على ما يقوله الخبر. الإشارة ليست لومًا: قد يُذكر السبب في موضع آخر.',
    all: 'كلها',
    reasons: 'الأسباب المذكورة',
    flags: {
      bare: 'مصدر بلا وصف',
      'no-reason': 'بلا سبب لإخفاء الاسم',
      uncounted: 'عدة مصادر بلا عدد',
      opinion: 'رأي من مصدر غير مسمى',
      'second-hand': 'منقول عن وسيلة أخرى',
      alone: 'مصدر الخبر الوحيد'
    }
  },
  period: {
    years: 'السنوات',
    months: 'الأشهر',
    days: 'الأيام',
    up: 'إلى الأعلى',
    neighbours: 'تواريخ مجاورة'
  },
  search: {
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
  },
  method: {
    intro:
      'هذا الأرشيف مصنوع من أخبار وكالات كما وردت. يقرأ برنامج كل خبر ويبحث عمّن قيل إنه قال ماذا، ثم يعلّمه. لم يراجع أحد كل علامة، وبعضها خطأ. تشرح هذه الصفحة كيف يجري ذلك وما معنى العلامات.',
    classesHeading: 'معنى العلامات',
    classes: {
      'on-record': 'شخص ذُكر اسمه، أو متحدث ذُكر اسمه يتكلم باسم مؤسسة.',
      institution: 'وزارة أو شركة أو محكمة أو هيئة أخرى تتكلم من غير شخص مسمّى.',
      outlet: 'خبر خاص بوسيلة إعلام أخرى نقلته هذه الوسيلة.',
      document: 'تقرير أو ملف أو رسالة أو قانون أو نص آخر.',
      unnamed: 'من يعتمد عليه النص من غير أن يسمّيه: «مسؤولون»، «شخص مطّلع على المحادثات».',
      'no-comment': 'سُئل أحدهم فامتنع عن التعليق أو لم يجب.',
      none: 'كلام يُنقل على أنه قيل، من غير ذكر قائله.'
    },
    classColumn: 'العلامة',
    meaningColumn: 'المعنى',
    countColumn: 'التصريحات',
    howHeading: 'كيف يُستخرج الإسناد',
    how: [
      'تبحث قواعد عن ألفاظ الإسناد («قال»، «وفقًا لـ»، «صرّح لـ») وعن علامات الاقتباس والأسماء التي حولها، وتربط كل مقطع بمصدره. وتُردّ الضمائر والأسماء المختصرة إلى آخر شخص يمكن أن تعنيه؛ فإن لم يكن ذلك أكيدًا لم يُذكر اسم.',
      'تعدّد سلسلة الخبر، خطوة بعد خطوة، وسائل الإعلام التي يقول النص إن التصريح جاء عبرها. ولا يُحسب إلا ما يقوله النص؛ أما الناقل الذي يُفهم من السياق وحده فيُعلَّم بعبارة «على ما يبدو».',
      'الكلمات المعروضة هي دائمًا كلمات النص. وكل ما استُنتج ولم يُذكر، كعنوان أو سنة أو لغة، مدوّن في منشأ الخبر مع القاعدة التي أنتجته.'
    ],
    confidenceHeading: 'ما مدى اليقين',
    confidence: (threshold) =>
      `لكل تصريح درجة ثقة: من التي نالت ${percent(0.8)} ينبغي أن تصحّ أربعة من كل خمسة تقريبًا. وما نزل عن ${percent(threshold)} يبقى في البيانات ولا يُعرض في الموقع.`,
    reliability:
      'قيس على أخبار سياسية أمريكية وُسمت يدويًا ولم يُتعلَّم منها شيء: كم تصريحًا نال كل درجة ثقة، وكم منها كان صحيحًا.',
    givenColumn: 'الثقة',
    rightColumn: 'صحيحة',
    errsHeading: 'أين يخطئ',
    errs: [
      'الجمل الطويلة التي فيها متكلمون عدّة، والضمائر البعيدة عن أسمائها.',
      'الاقتباسات الممتدة على فقرات كثيرة من غير علاماتها.',
      'السخرية والعناوين وأسماء الأعمال بين علامتي اقتباس.',
      'النصوص التي ضاع تنسيقها قبل أن تصل إلى هنا.'
    ],
    correctionHeading: 'التصحيح والحذف',
    correction:
      'إن نُسب تصريح إلى غير صاحبه، أو وجب تصحيح خبر، أو وجب ألا يبقى اسم هنا، فاكتب مع ذكر عنوان الصفحة. لكل تصريح عنوان خاص به إلى جانبه في الهامش.',
    noContact: 'لم يذكر صاحب هذا الأرشيف عنوانًا لمثل هذه الطلبات.',
    contact: 'اكتب إلى الأرشيف',
    noticesHeading: 'إشعارات'
  },
  data: {
    intro:
      'الأرشيف كله في جداول: كل خبر وكل علاقة وُجدت فيه وما تستند إليه. ولكل خبر بياناته أيضًا بصيغة ninjs، وهي صيغة JSON لصناعة الأخبار، بجانب صفحته.',
    downloads: 'التنزيلات',
    file: 'الملف',
    rows: 'الصفوف',
    size: 'الحجم',
    digest: 'SHA-256',
    check: 'يسرد SHA256SUMS البصمات بالصيغة التي يقرؤها sha256sum --check.',
    terms: 'الشروط',
    texts: (withText, stories) =>
      `عدد الأخبار التي نصها ضمن البيانات: ${number(withText)} من ${number(stories)}؛ أما البقية فلا يجوز تداول نصوصها، ومنها الوقائع ومقتطفات قصيرة فقط.`,
    licence: (name) => `البيانات بوصفها مجموعة تحت ${name}، وتبقى شروط كل خبر سارية.`,
    noLicence: 'لم يذكر صاحب الأرشيف رخصة للمجموعة، وتسري شروط كل خبر.',
    cite: 'كيف يُستشهد به',
    dictionary: 'قاموس البيانات',
    reading:
      'والقاموس نفسه للبرامج في datapackage.json. في JSON Lines يُحذف ما هو غائب. وفي CSV تُوصل القوائم بـ«; »، ويبدأ كل نص قد ينفذه برنامج الجداول كمعادلة بفاصلة علوية.',
    types: {
      string: 'نص',
      integer: 'عدد صحيح',
      number: 'عدد',
      boolean: 'صواب أو خطأ',
      list: 'قائمة نصوص',
      spans: 'قائمة أزواج أعداد'
    }
  },
  notFound: {
    text: 'لا صفحة بهذا العنوان. ربما تغيّر حين أُعيد حفظ خبر؛ والبحث يجده بكلماته.',
    withdrawn: {
      withheld: 'حجبت هذا الخبرَ الجهةُ التي أرسلته. لا يُعرض نصه ولا تُحسب تصريحاته.',
      canceled: 'سحبت هذا الخبرَ الجهةُ التي أرسلته. لا يُعرض نصه ولا تُحسب تصريحاته.'
    },
    moved: 'لهذا الخبر عنوان آخر.',
    movedTo: 'هو الآن هنا:',
    removed: 'أُزيل هذا الخبر من الأرشيف. يبقى عنوانه كي لا تضلل الروابط المؤدية إليه.',
    reason: 'السبب',
    since: 'منذ',
    home: 'إلى الصفحة الأولى'
  }
}
