import type {Words} from '../words.ts'
import {formatNames} from './format-names.ts'
import {pluralIn} from './plural.ts'

const many = pluralIn('es')

/** Spanish. */
export const spanish: Words = {
  nav: {
    days: 'Días',
    outlets: 'Medios',
    sources: 'Fuentes',
    places: 'Lugares',
    subjects: 'Temas',
    unnamed: 'Sin nombre',
    search: 'Buscar',
    method: 'Método',
    data: 'Datos'
  },
  titles: {
    days: 'Días',
    outlets: 'Medios',
    sources: 'Fuentes',
    places: 'Lugares',
    subjects: 'Temas',
    network: 'Quién se apoya en quién',
    unnamed: 'Fuentes sin nombre',
    search: 'Buscar',
    method: 'Método',
    data: 'Datos',
    notFound: 'Página no encontrada',
    withdrawn: 'Noticia retirada',
    moved: 'Dirección trasladada',
    removed: 'Despacho eliminado'
  },
  untitled: 'Sin título',
  undated: 'sin fecha',
  noSource: 'Sin fuente citada',
  noOutlet: 'Medio desconocido',
  noCountry: 'País desconocido',
  unnamedSource: 'Fuente sin nombre',
  otherNames: '#',
  pageOf: (title, page) => `${title}, página ${page}`,
  unnamedClass: {
    condition: 'con condición declarada',
    access: 'por su acceso',
    official: 'por su cargo',
    group: 'por su grupo',
    bare: 'sin describir'
  },
  related: {
    copy: 'el mismo texto',
    rewrite: 'comparte texto con esta noticia',
    cites: 'la información de la que parte, o una noticia sobre ella',
    similar: 'los mismos hechos'
  },
  figures: {
    statements: (count) => many(count, {one: 'declaración', other: 'declaraciones'}),
    restingOn: (count) =>
      many(count, {one: 'declaración se apoya en él', other: 'declaraciones se apoyan en él'}),
    stories: (count) => many(count, {one: 'noticia propia', other: 'noticias propias'}),
    citing: (count) => many(count, {one: 'noticia lo cita', other: 'noticias lo citan'}),
    outlets: (count) => many(count, {one: 'medio', other: 'medios'}),
    inStories: (count) => many(count, {one: 'noticia', other: 'noticias'}),
    relying: (count) =>
      many(count, {one: 'medio se apoya en otros', other: 'medios se apoyan en otros'}),
    relied: (count) =>
      many(count, {one: 'medio sirve de fuente', other: 'medios sirven de fuente'}),
    mutual: (count) =>
      many(count, {one: 'pareja se apoya mutuamente', other: 'parejas se apoyan mutuamente'}),
    fromUnnamed: 'de fuentes sin nombre',
    ownFromUnnamed: 'de sus declaraciones se apoyan en fuentes sin nombre',
    ofAll: 'de todas las declaraciones',
    withReason: 'con motivo declarado',
    withCondition: 'con condición declarada',
    firstSeen: 'visto por primera vez',
    lastSeen: 'visto por última vez'
  },
  origin: (outlet) =>
    `A través de las noticias siguientes se remonta a ${outlet}, que este texto no nombra.`,
  outletSummary(citedBy, stories) {
    const relied =
      citedBy === 0
        ? 'Ningún otro medio de este archivo lo cita'
        : `Citado por ${citedBy} ${many(citedBy, {one: 'medio', other: 'medios'})} de este archivo`
    const own =
      stories === 0
        ? 'presente aquí solo a través de otros'
        : `${stories} ${many(stories, {one: 'noticia propia', other: 'noticias propias'})}`
    return `${relied}; ${own}.`
  },
  reliesOn: (outlet, other, statements) =>
    `${outlet} se apoya en ${other}: ${statements} ${many(statements, {one: 'declaración', other: 'declaraciones'})}`,
  storiesOf: (period, stories) =>
    `${stories} ${many(stories, {one: 'noticia', other: 'noticias'})}, ${period}`,
  quoted: (name, statements, stories) =>
    `${statements} ${many(statements, {one: 'declaración', other: 'declaraciones'})} de ${name} en ${stories} ${many(stories, {one: 'noticia', other: 'noticias'})}`,
  correction: (note) => `Corrección: ${note}`,
  dataSet: 'Conjunto de datos',
  dataDescription: (title) => `Las noticias de ${title} y quién dijo qué en ellas, en tablas`,
  searchIn: (title, stories) =>
    `Buscar en ${stories} ${many(stories, {one: 'noticia', other: 'noticias'})} de ${title} por palabra, fuente, medio, lugar y fecha.`,
  faultSubject: (title) => `Error en «${title}»`,
  formats: {
    ...formatNames,
    'plain-text': 'texto sin formato',
    html: 'página web',
    feed: 'canal',
    wxr: 'exportación de WordPress',
    email: 'correo',
    csv: 'tabla'
  },
  notices: [
    'Newsreader, la letra de este sitio, es © 2020 The Newsreader Project Authors, bajo la SIL Open Font License 1.1.'
  ]
}
