import {countingIn} from './counting.ts'
import {method} from './method/es.ts'
import {search} from './search/es.ts'
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
    searchLabel: 'Búsqueda rápida en el archivo',
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
    decided: {
      confirmed: 'hallado por un programa, confirmado por la redacción',
      corrected: 'hallado por un programa, corregido por la redacción',
      added: 'añadido por la redacción'
    },
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
    related: 'Noticias relacionadas',
    restsOn: 'En qué se apoya esta noticia',
    restingOn: 'Qué se apoya en esta noticia'
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
    carriers: 'Quién lo transmitió',
    elsewhere: 'En otros sitios'
  },
  outlet: {
    label: 'Medio',
    restingOn: (name) => `Lo que se apoya en ${name}`,
    restingThrough: 'A través de otros medios',
    restingThroughNote:
      'Sus textos no lo nombran; sí lo nombran las noticias de este archivo en que se apoyan.',
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
  search,
  method,
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
      withText === stories
        ? 'El texto de todas las noticias está entre los datos.'
        : `El texto de ${number(withText)} de ${number(stories)} noticias está entre los datos; los demás no pueden redistribuirse: de ellos solo hay hechos y extractos breves.`,
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
    moved: 'Lo que estaba en esta dirección se ha trasladado.',
    movedTo: 'Ahora está aquí:',
    removed:
      'Este despacho se retiró de este archivo. Su dirección permanece, para que los enlaces que llevan a ella no mientan.',
    reason: 'Razón',
    since: 'Desde',
    home: 'A la portada'
  }
}
