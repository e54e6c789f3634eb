import type {Words} from '../words.ts'
import {formatNames} from './format-names.ts'
import {pluralIn} from './plural.ts'

const many = pluralIn('fr')

/** French. */
export const french: Words = {
  nav: {
    days: 'Jours',
    outlets: 'Médias',
    sources: 'Sources',
    places: 'Lieux',
    subjects: 'Sujets',
    unnamed: 'Anonymes',
    search: 'Rechercher',
    method: 'Méthode',
    data: 'Données'
  },
  titles: {
    days: 'Jours',
    outlets: 'Médias',
    sources: 'Sources',
    places: 'Lieux',
    subjects: 'Sujets',
    network: 'Qui s’appuie sur qui',
    unnamed: 'Sources anonymes',
    search: 'Rechercher',
    method: 'Méthode',
    data: 'Données',
    notFound: 'Page introuvable',
    withdrawn: 'Dépêche retirée',
    moved: 'Adresse déplacée',
    removed: 'Dépêche supprimée'
  },
  untitled: 'Sans titre',
  undated: 'non daté',
  noSource: 'Aucune source citée',
  noOutlet: 'Média inconnu',
  noCountry: 'Pays inconnu',
  unnamedSource: 'Source anonyme',
  otherNames: '#',
  pageOf: (title, page) => `${title}, page ${page}`,
  unnamedClass: {
    condition: 'condition indiquée',
    access: 'par ce qu’elle sait',
    official: 'par sa fonction',
    group: 'par son groupe',
    bare: 'non décrite'
  },
  related: {
    copy: 'le même texte',
    rewrite: 'partage du texte avec cette dépêche',
    cites: 'l’information dont elle part, ou un texte qui en part',
    similar: 'les mêmes événements'
  },
  figures: {
    statements: (count) => many(count, {one: 'déclaration', other: 'déclarations'}),
    restingOn: (count) =>
      many(count, {one: 'déclaration repose sur lui', other: 'déclarations reposent sur lui'}),
    stories: (count) => many(count, {one: 'dépêche à lui', other: 'dépêches à lui'}),
    citing: (count) => many(count, {one: 'dépêche le cite', other: 'dépêches le citent'}),
    outlets: (count) => many(count, {one: 'média', other: 'médias'}),
    inStories: (count) => many(count, {one: 'dépêche', other: 'dépêches'}),
    relying: (count) =>
      many(count, {one: 'média s’appuie sur d’autres', other: 'médias s’appuient sur d’autres'}),
    relied: (count) =>
      many(count, {one: 'média sert de source', other: 'médias servent de source'}),
    mutual: (count) =>
      many(count, {
        one: 'paire s’appuie l’un sur l’autre',
        other: 'paires s’appuient l’un sur l’autre'
      }),
    fromUnnamed: 'de sources anonymes',
    ownFromUnnamed: 'de ses déclarations reposent sur des sources anonymes',
    ofAll: 'de toutes les déclarations',
    withReason: 'avec une raison donnée',
    withCondition: 'avec une condition donnée',
    firstSeen: 'vu d’abord',
    lastSeen: 'vu en dernier'
  },
  origin: (outlet) =>
    `Par les dépêches ci-dessous, il remonte à ${outlet}, que ce texte ne nomme pas.`,
  outletSummary(citedBy, stories) {
    const relied =
      citedBy === 0
        ? 'Cité par aucun autre média dans ces archives'
        : `Cité par ${citedBy} ${many(citedBy, {one: 'média', other: 'médias'})} dans ces archives`
    const own =
      stories === 0
        ? 'présent ici seulement à travers d’autres'
        : `${stories} ${many(stories, {one: 'dépêche', other: 'dépêches'})} à lui`
    return `${relied} ; ${own}.`
  },
  reliesOn: (outlet, other, statements) =>
    `${outlet} s’appuie sur ${other} : ${statements} ${many(statements, {one: 'déclaration', other: 'déclarations'})}`,
  storiesOf: (period, stories) =>
    `${stories} ${many(stories, {one: 'dépêche', other: 'dépêches'})}, ${period}`,
  quoted: (name, statements, stories) =>
    `${statements} ${many(statements, {one: 'déclaration', other: 'déclarations'})} de ${name} dans ${stories} ${many(stories, {one: 'dépêche', other: 'dépêches'})}`,
  correction: (note) => `Rectificatif : ${note}`,
  dataSet: 'Jeu de données',
  dataDescription: (title) => `Les dépêches de ${title} et qui y dit quoi, en tableaux`,
  searchIn: (title, stories) =>
    `Rechercher dans ${stories} ${many(stories, {one: 'dépêche', other: 'dépêches'})} de ${title} par mot, source, média, lieu et date.`,
  faultSubject: (title) => `Erreur dans « ${title} »`,
  formats: {
    ...formatNames,
    'plain-text': 'texte brut',
    html: 'page web',
    feed: 'flux',
    wxr: 'export WordPress',
    email: 'courriel',
    csv: 'tableau'
  },
  notices: [
    'Newsreader, le caractère de ce site, est © 2020 The Newsreader Project Authors, sous la SIL Open Font License 1.1.'
  ]
}
