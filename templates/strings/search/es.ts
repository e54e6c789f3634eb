import type {Strings} from '../strings.ts'

const stories = {one: '{n} noticia', other: '{n} noticias'}

/** The search page in Spanish. */
export const search: Strings['search'] = {
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
    outside: {headline: 'titular', standfirst: 'entradilla', text: 'texto'},
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
}
