import {countingIn} from './counting.ts'
import type {Strings} from './strings.ts'

const {number, percent, count} = countingIn('es')
const stories = {one: '{n} noticia', other: '{n} noticias'}
const statements = {one: '{n} declaración', other: '{n} declaraciones'}

/** The theme in Spanish. */
export const es: Strings = {
  language: 'es',
  number,
  percent,
  bytes: (value) => count(value, {one: '{n} byte', other: '{n} bytes'}),
  site: {
    skip: 'Ir al texto',
    navigation: 'Archivo',
    searchLabel: 'Buscar en el archivo',
    searchPlaceholder: 'Buscar',
    method: 'Método',
    network: 'Quién se apoya en quién',
    data: 'Datos',
    feed: 'Canal',
    contact: 'Contacto',
    madeWith: 'Hecho con',
    holdings: (storyCount, statementCount) =>
      `${count(storyCount, stories)} · ${count(statementCount, statements)}`
  },
  footing: {
    'on-record': 'con nombre y apellido',
    institution: 'institución',
    outlet: 'medio',
    document: 'documento',
    unnamed: 'sin nombre',
    'no-comment': 'sin comentarios',
    none: 'sin fuente citada'
  },
  mix: {
    'on-record': 'con nombre y apellido',
    institution: 'instituciones',
    outlet: 'otros medios',
    document: 'documentos',
    unnamed: 'sin nombre',
    'no-comment': 'sin comentarios',
    none: 'sin fuente citada',
    own: 'voz propia'
  },
  kind: {
    direct: 'citado palabra por palabra',
    mixed: 'citado en parte',
    indirect: 'parafraseado',
    'no-comment': 'sin comentarios'
  },
  anonymity: {
    'described-official': 'descrita por su cargo',
    'described-access': 'descrita por su acceso',
    'described-group': 'descrita por su grupo',
    bare: 'no descrita'
  },
  story: {
    derivedHeadline: 'titular deducido',
    corrected: 'corregida',
    withheld: 'retenida',
    canceled: 'retirada',
    by: 'Por',
    published: 'publicada el',
    updated: 'actualizada el',
    filed: 'enviada el',
    undated: 'sin fecha',
    chain: 'De dónde viene esto',
    chainFrom: 'de',
    related: 'Relacionado en el medio:',
    block: {note: 'Nota', caption: 'Pie de foto'}
  },
  margin: {
    heading: 'Fuentes',
    howSourced: 'En qué se apoya esta noticia',
    tableFooting: 'Carácter',
    tableWords: 'Palabras',
    tableShare: 'Parte',
    counts: (statementCount, sources, outlets) =>
      [
        count(statementCount, statements),
        count(sources, {one: '{n} fuente', other: '{n} fuentes'}),
        count(outlets, {one: '{n} medio', other: '{n} medios'})
      ].join(' · '),
    toggle: 'Mostrar las fuentes en el texto',
    via: 'vía',
    viaInferred: 'al parecer vía',
    to: 'a',
    ownReport: 'información propia',
    noComment: 'sin comentarios',
    hedged: 'con reservas',
    noReason: 'sin motivo declarado',
    noSource: 'Sin fuente citada',
    evidence: 'Indicios',
    words: 'Se apoya en',
    form: 'Forma',
    footing: 'Carácter',
    anonymity: 'Anonimato',
    condition: 'Condición',
    reason: 'Motivo',
    access: 'Acceso',
    notGiven: 'no se indica',
    confidence: 'Confianza',
    confidenceOf: (share) => `${percent(share)}, hallado por un programa`,
    rule: 'Regla',
    within: 'Dentro de',
    withinOther: 'otra declaración',
    passage: 'Pasaje del texto',
    permalink: 'Enlace a esta declaración',
    allBy: (name) => `Todo lo de ${name}`,
    report: 'Avisar de un error',
    endnotes: 'Fuentes de las declaraciones'
  },
  article: {
    correction: 'Corrección',
    ednote: 'Nota de la redacción',
    sources: 'Las fuentes de esta noticia',
    source: 'Fuente',
    footing: 'Carácter',
    through: 'A través de',
    statements: 'Declaraciones',
    statementNumber: (value) => `Declaración ${number(value)}`,
    cite: 'Citar',
    provenance: 'Procedencia',
    file: 'Archivo',
    fingerprint: 'SHA-256',
    rights: 'Condiciones',
    original: 'Dirección original',
    derived: 'Deducido, no declarado',
    derivedFrom: 'de',
    byMachine: 'Fuentes halladas por un programa;',
    how: 'cómo, y con qué acierto',
    report: 'avisar de un error',
    previous: 'Anterior',
    next: 'Siguiente',
    neighbours: 'Antes y después',
    related: 'Noticias relacionadas'
  },
  find: {
    label: 'Buscar en estas declaraciones',
    everywhere: 'Buscar en todas sus noticias',
    found: {one: '{n} declaración coincide', other: '{n} declaraciones coinciden'},
    none: 'Ninguna declaración de esta página coincide'
  },
  list: {
    in: 'en',
    paragraph: (value) => `§ ${number(value)}`,
    ownReport: 'información propia',
    pages: 'Páginas de esta lista',
    newer: 'Más recientes',
    older: 'Más antiguas',
    pageOf: (page, pages) => `Página ${number(page)} de ${number(pages)}`,
    nothing: 'Aquí no hay nada todavía.',
    undated: 'Sin fecha',
    byDay: 'por día',
    calendar: 'Calendario',
    calendarOf: (storyCount, days) =>
      `${count(storyCount, stories)} en ${count(days, {one: '{n} día', other: '{n} días'})}`,
    stories: (value) => count(value, stories),
    name: 'Nombre',
    count: 'Número'
  },
  index: {
    lead: {
      sources: 'Todos los que los despachos nombran como fuente de algo dicho, y cuántas veces.',
      outlets: 'Los medios cuyos despachos están aquí, y aquellos en los que se apoyan.',
      places: 'Desde dónde se enviaron los despachos, según su data.',
      subjects: 'De qué tratan los despachos, según el propio texto o una redacción.'
    },
    map: 'Cuanto mayor el círculo, más despachos vienen de allí. Los lugares que pueden ser varios solo están en la lista.'
  },
  term: {
    timeline: 'Quién lo tuvo cuándo',
    legend: 'Un punto por despacho; el medio que llegó primero está arriba.',
    stories: {place: 'Enviados desde aquí', subject: 'Despachos'},
    outlets: 'Quién lo contó',
    sources: 'A quién se cita',
    aliases: 'También escrito'
  },
  network: {
    intro:
      'Un medio se apoya en otro cuando sus despachos lo dan como fuente de una declaración, o como el camino por el que llegó.',
    legend:
      'Las flechas llevan al medio en que se apoyan, más fuertes cuantas más declaraciones. Cuanto mayor el círculo, más descansa en él.',
    table: 'Todas las parejas',
    from: 'Medio',
    to: 'se apoya en',
    stories: 'Despachos',
    statements: 'Declaraciones',
    mutual: 'en ambos sentidos',
    nothing: 'Ningún medio de este archivo se apoya en otro.'
  },
  picture: {
    figures: 'Las cifras',
    overTime: 'A lo largo del tiempo',
    when: 'Cuándo',
    mixByOutlet: 'Con qué fuentes trabaja cada medio',
    mixByMonth: 'Las fuentes, mes a mes'
  },
  home: {
    motto: 'Qué se dijo, quién lo dijo y cómo llegó hasta aquí',
    search: (storyCount, statementCount) =>
      `Buscar en ${count(storyCount, stories)}, ${count(statementCount, statements)}`,
    latest: 'Últimas noticias',
    coverage: 'Cobertura',
    reliedOn: 'Los más citados',
    outlets: 'Medios',
    unnamed: 'Sobre fuentes sin nombre',
    unnamedShare: (share) =>
      `el ${percent(share)} de las declaraciones se apoya en personas que no se nombran`,
    reasonShare: (share) => `en el ${percent(share)} de ellas se da el motivo`,
    which: 'Ver cuáles',
    more: 'Todas las noticias, por día'
  },
  source: {
    types: {
      person: 'Persona',
      organization: 'Organización',
      outlet: 'Medio',
      anonymous: 'Fuente sin nombre',
      document: 'Documento',
      unattributed: 'Sin fuente citada'
    },
    aliases: 'También escrito',
    roles: 'Descrito como',
    since: 'desde el',
    affiliations: 'Habla por',
    statements: (name) => `Lo que dijo ${name}`,
    about: (name) => `Lo que se dijo de ${name}`,
    carriers: 'Quién lo transmitió'
  },
  outlet: {
    label: 'Medio',
    restingOn: (name) => `Lo que se apoya en ${name}`,
    stories: 'Sus propios textos',
    citedBy: 'Quién se apoya en él',
    cites: 'En quién se apoya',
    mix: 'En qué se apoyan sus textos',
    terms: 'Condiciones'
  },
  unnamed: {
    byClass: 'Cómo se las describe',
    byOutlet: 'Dónde se recurre a ellas',
    statements: 'Lo que se apoya en ellas',
    intro:
      'Todas las declaraciones de este archivo que se apoyan en alguien a quien el texto no nombra, tal como el texto lo describe.',
    flagsHeading: 'Lo que señalaría un libro de estilo',
    flagsIntro:
      'Las reglas de agencias y diarios sobre fuentes anónimas, aplicadas a lo que dice el despacho. Una señal no es un reproche: la razón pudo darse en otro lugar.',
    all: 'Todas',
    reasons: 'Razones dadas',
    flags: {
      bare: 'fuente sin describir',
      'no-reason': 'sin razón para el anonimato',
      uncounted: 'varias fuentes, sin decir cuántas',
      opinion: 'opinión de una fuente anónima',
      'second-hand': 'tomado de otro medio',
      alone: 'única fuente del despacho'
    }
  },
  period: {
    years: 'Años',
    months: 'Meses',
    days: 'Días',
    up: 'Subir',
    neighbours: 'Fechas vecinas'
  },
  search: {
    label: 'Buscar en el archivo',
    submit: 'Buscar',
    browse: 'O recorrer el archivo',
    skip: 'Saltar los filtros',
    active: 'Filtros activos',
    noScript:
      'La búsqueda necesita JavaScript. A cada noticia se llega también por día, por medio y por fuente.',
    help: {
      title: 'Qué se puede escribir',
      rows: [
        {
          typed: '"conversaciones secretas" tregua',
          means: 'estas palabras juntas, y otra en cualquier lugar'
        },
        {typed: 'tregua -acuerdo', means: 'sin una palabra, una "frase" o un campo'},
        {typed: 'negoci*', means: 'todo lo que empieza así'},
        {typed: 'source:axios', means: 'quién lo dice o quién lo cuenta; by: para quien habla'},
        {typed: 'outlet:gaceta', means: 'quién lo publicó; cites: para los medios que cita'},
        {typed: 'footing:unnamed', means: 'también type: y unnamed: para la clase de fuente'},
        {typed: 'before:2025-03', means: 'también after: y on:, con un día, un mes o un año'},
        {typed: 'place:"puerto bruma"', means: 'también subject:, lang: y year:'}
      ]
    },
    script: {
      facets: {
        footing: 'Carácter',
        outlet: 'Medio',
        cites: 'Cita a',
        language: 'Idioma',
        place: 'Lugar',
        subject: 'Tema',
        unnamed: 'Fuentes sin nombre',
        type: 'Clase de fuente',
        year: 'Año'
      },
      stories,
      filters: 'Filtros',
      results: 'Resultados',
      show: {one: 'Ver {n} resultado', other: 'Ver {n} resultados'},
      close: 'Cerrar',
      clear: 'Quitar los filtros',
      remove: 'Quitar el filtro: {n}',
      sort: 'Orden',
      sorts: {
        relevance: 'las más pertinentes primero',
        newest: 'las más recientes primero',
        oldest: 'las más antiguas primero'
      },
      dates: 'Fechas',
      from: 'Desde',
      to: 'Hasta',
      since: 'desde el {n}',
      until: 'hasta el {n}',
      source: 'Fuente',
      findSource: 'Escriba un nombre',
      noSource: 'No hay tal nombre',
      chips: {cites: 'cita a {n}', source: 'dicho por {n}'},
      more: {one: 'Ver {n} más', other: 'Ver {n} más'},
      moreValues: 'Ver más',
      fewerValues: 'Ver menos',
      undated: 'sin fecha',
      derived: 'titular deducido',
      via: 'vía',
      noNamedSource: 'Sin fuente citada',
      paragraph: '§ {n}',
      alsoIn: 'También en',
      dropped: 'Ninguna noticia contiene {n}: se dejó fuera.',
      loose: 'Ninguna noticia contiene todas estas palabras. Estas contienen algunas.',
      unknownField: 'Nada en el archivo responde a {n}: se dejó fuera.',
      nothing: 'No se encontró nada',
      tries: [
        'Pruebe con menos palabras o más cortas; sus terminaciones no importan, y ferr* encuentra todo lo que empieza así.',
        'Ponga entre comillas las palabras que deban ir juntas: "conversaciones secretas" tregua',
        'Pregunte por un campo: source:axios, outlet:, cites:, place:, before:2025-03',
        'Quite un filtro.'
      ],
      tryNames: 'Nombres parecidos:',
      failed: 'No se pudo cargar la búsqueda. Vuelva a cargar la página o recorra el archivo.',
      open: '«',
      shut: '»'
    }
  },
  method: {
    intro:
      'Este archivo se hace con cables en bruto. Un programa lee cada texto, busca quién se dice que dijo qué y lo marca. Nadie ha revisado cada marca, y algunas son erróneas. Esta página dice cómo se hace y qué significan los signos.',
    classesHeading: 'Qué significan los signos',
    classes: {
      'on-record':
        'Una persona con nombre, o un portavoz con nombre que habla por una institución.',
      institution:
        'Un ministerio, una empresa, un tribunal u otro organismo, sin que se nombre a una persona.',
      outlet: 'La información propia de otro medio, recogida por este.',
      document: 'Un informe, un expediente, una carta, una ley u otro texto.',
      unnamed:
        'Alguien en quien el texto se apoya sin nombrarlo: «funcionarios», «una persona informada de las conversaciones».',
      'no-comment': 'Se preguntó a alguien, y no quiso responder o no respondió.',
      none: 'Palabras que se dan por dichas, sin decir por quién.'
    },
    classColumn: 'Signo',
    meaningColumn: 'Significado',
    countColumn: 'Declaraciones',
    howHeading: 'Cómo se hallan las atribuciones',
    how: [
      'Unas reglas buscan las palabras que atribuyen («dijo», «según», «declaró a»), las comillas y los nombres que las rodean, y unen cada pasaje con su fuente. Los pronombres y los nombres cortos se remontan a la última persona a la que pueden referirse; cuando no es seguro, no se da ningún nombre.',
      'La cadena de una noticia enumera, paso a paso, los medios por los que su texto dice que llegó una declaración. Solo cuenta lo que el texto dice; un intermediario que solo se desprende del contexto lleva «al parecer».',
      'Las palabras que se muestran son siempre las del texto. Todo lo que se dedujo y no estaba declarado, como un titular, un año o un idioma, figura en la procedencia de la noticia con la regla que lo hizo.'
    ],
    confidenceHeading: 'Con qué seguridad',
    confidence: (threshold) =>
      `Cada declaración lleva un grado de confianza: de las que tienen un ${percent(0.8)}, unas cuatro de cada cinco deberían ser correctas. Por debajo del ${percent(threshold)}, una declaración se guarda en los datos y no se muestra en el sitio.`,
    reliability:
      'Medido en noticias políticas estadounidenses anotadas a mano, de las que no se aprendió nada: cuántas declaraciones recibieron cada grado de confianza y cuántas eran correctas.',
    givenColumn: 'Confianza',
    rightColumn: 'Correctas',
    errsHeading: 'Dónde se equivoca',
    errs: [
      'Las frases largas con varios hablantes, y los pronombres lejos de sus nombres.',
      'Las citas que siguen por muchos párrafos sin sus comillas.',
      'La ironía, los titulares y los títulos de obras entre comillas.',
      'Los textos cuya disposición se perdió antes de llegar aquí.'
    ],
    correctionHeading: 'Correcciones y retiradas',
    correction:
      'Si una declaración se atribuye a quien no es, si una noticia debe corregirse o si un nombre ya no debe figurar aquí, escriba indicando la dirección de la página. Cada declaración tiene su propia dirección, junto a ella en el margen.',
    noContact: 'El responsable de este archivo no ha indicado una dirección para estas peticiones.',
    contact: 'Escribir al archivo',
    noticesHeading: 'Avisos'
  },
  data: {
    intro:
      'Todo el archivo en tablas: cada noticia y cada relación hallada en ella, con aquello en que se apoya. Cada noticia tiene también sus datos en ninjs, el JSON de la prensa, junto a su página.',
    downloads: 'Descargas',
    file: 'Fichero',
    rows: 'Filas',
    size: 'Tamaño',
    digest: 'SHA-256',
    check: 'SHA256SUMS da las huellas en la forma que lee sha256sum --check.',
    terms: 'Condiciones',
    texts: (withText, stories) =>
      `El texto de ${number(withText)} de ${number(stories)} noticias está entre los datos; los demás no pueden redistribuirse: de ellos solo hay hechos y extractos breves.`,
    licence: (name) =>
      `Como colección, los datos están bajo ${name}; rigen además las condiciones de cada noticia.`,
    noLicence:
      'El titular no ha indicado licencia para la colección; rigen las condiciones de cada noticia.',
    cite: 'Cómo citar',
    dictionary: 'Diccionario de datos',
    reading:
      'Lo mismo para programas está en datapackage.json. En JSON Lines se omite lo que falta. En CSV las listas se unen con «; » y el texto que una hoja de cálculo ejecutaría como fórmula empieza con un apóstrofo.',
    types: {
      string: 'texto',
      integer: 'número entero',
      number: 'número',
      boolean: 'verdadero o falso',
      list: 'lista de textos',
      spans: 'lista de pares de números'
    }
  },
  notFound: {
    text: 'Ninguna página tiene esta dirección. Puede haber cambiado al volver a archivarse una noticia; la búsqueda la encuentra por sus palabras.',
    withdrawn: {
      withheld:
        'La redacción que envió esta noticia la retiene. Su texto no se muestra y sus declaraciones no se cuentan en ninguna parte.',
      canceled:
        'La redacción que envió esta noticia la retiró. Su texto no se muestra y sus declaraciones no se cuentan en ninguna parte.'
    },
    moved: 'Este despacho tiene otra dirección.',
    movedTo: 'Ahora está aquí:',
    removed:
      'Este despacho se retiró de este archivo. Su dirección permanece, para que los enlaces que llevan a ella no mientan.',
    reason: 'Razón',
    since: 'Desde',
    home: 'A la portada'
  }
}
