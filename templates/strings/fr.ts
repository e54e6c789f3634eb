import {countingIn} from './counting.ts'
import {method} from './method/fr.ts'
import {search} from './search/fr.ts'
import type {Strings} from './strings.ts'

const {number, percent, count} = countingIn('fr')
const stories = {one: '{n} dépêche', other: '{n} dépêches'}
const statements = {one: '{n} déclaration', other: '{n} déclarations'}

/** The theme in French. */
export const fr: Strings = {
  language: 'fr',
  number,
  percent,
  bytes: (value) => count(value, {one: '{n} octet', other: '{n} octets'}),
  site: {
    skip: 'Aller au texte',
    navigation: 'Archives',
    searchLabel: 'Recherche rapide dans les archives',
    searchPlaceholder: 'Rechercher',
    method: 'Méthode',
    network: 'Qui s’appuie sur qui',
    data: 'Données',
    feed: 'Flux',
    contact: 'Contact',
    madeWith: 'Réalisé avec',
    holdings: (storyCount, statementCount) =>
      `${count(storyCount, stories)} · ${count(statementCount, statements)}`
  },
  footing: {
    'on-record': 'à visage découvert',
    institution: 'institution',
    outlet: 'média',
    document: 'document',
    unnamed: 'anonyme',
    'no-comment': 'sans commentaire',
    none: 'aucune source citée'
  },
  mix: {
    'on-record': 'à visage découvert',
    institution: 'institutions',
    outlet: 'autres médias',
    document: 'documents',
    unnamed: 'anonymes',
    'no-comment': 'sans commentaire',
    none: 'aucune source citée',
    own: 'voix du média'
  },
  kind: {
    direct: 'cité mot pour mot',
    mixed: 'cité en partie',
    indirect: 'rapporté',
    'no-comment': 'sans commentaire'
  },
  anonymity: {
    'described-official': 'décrit par sa fonction',
    'described-access': 'décrit par ce qu’il sait',
    'described-group': 'décrit par son groupe',
    bare: 'non décrit'
  },
  story: {
    derivedHeadline: 'titre déduit',
    corrected: 'corrigé',
    withheld: 'retenu',
    canceled: 'retiré',
    by: 'Par',
    published: 'publié le',
    updated: 'mis à jour le',
    filed: 'transmis le',
    undated: 'non daté',
    chain: 'D’où vient l’information',
    chainFrom: 'de',
    related: 'À lire chez ce média :',
    block: {note: 'Note', caption: 'Légende'}
  },
  margin: {
    heading: 'Sources',
    howSourced: 'Sur quoi repose cet article',
    tableFooting: 'Statut',
    tableWords: 'Mots',
    tableShare: 'Part',
    counts: (statementCount, sources, outlets) =>
      [
        count(statementCount, statements),
        count(sources, {one: '{n} source', other: '{n} sources'}),
        count(outlets, {one: '{n} média', other: '{n} médias'})
      ].join(' · '),
    toggle: 'Montrer les sources dans le texte',
    via: 'via',
    viaInferred: 'apparemment via',
    to: 'à',
    ownReport: 'sa propre information',
    noComment: 'sans commentaire',
    hedged: 'avec réserve',
    noReason: 'aucune raison donnée',
    noSource: 'Aucune source citée',
    evidence: 'Indices',
    words: 'Repose sur',
    form: 'Forme',
    footing: 'Statut',
    anonymity: 'Anonymat',
    condition: 'Condition',
    reason: 'Raison',
    access: 'Accès',
    notGiven: 'non indiquée',
    confidence: 'Confiance',
    confidenceOf: (share) => `${percent(share)}, relevé par un programme`,
    decided: {
      confirmed: 'relevé par un programme, confirmé par la rédaction',
      corrected: 'relevé par un programme, corrigé par la rédaction',
      added: 'ajouté par la rédaction'
    },
    rule: 'Règle',
    within: 'Dans',
    withinOther: 'une autre déclaration',
    passage: 'Passage du texte',
    permalink: 'Lien vers cette déclaration',
    allBy: (name) => `Tout ce que dit ${name}`,
    report: 'Signaler une erreur',
    endnotes: 'Sources des déclarations'
  },
  article: {
    correction: 'Rectificatif',
    ednote: 'Note de la rédaction',
    sources: 'Les sources de cet article',
    source: 'Source',
    footing: 'Statut',
    through: 'Par',
    statements: 'Déclarations',
    statementNumber: (value) => `Déclaration ${number(value)}`,
    cite: 'Citer',
    provenance: 'Provenance',
    file: 'Fichier',
    fingerprint: 'SHA-256',
    rights: 'Conditions',
    original: 'Adresse d’origine',
    derived: 'Déduit, non indiqué',
    derivedFrom: 'de',
    byMachine: 'Sources relevées par un programme :',
    how: 'comment, et avec quelle fiabilité',
    report: 'signaler une erreur',
    previous: 'Avant',
    next: 'Après',
    neighbours: 'Avant et après',
    related: 'Dépêches liées',
    restsOn: 'Sur quoi repose cet article',
    restingOn: 'Ce qui repose sur cet article'
  },
  find: {
    label: 'Chercher dans ces déclarations',
    everywhere: 'Chercher dans tous ses articles',
    found: {one: '{n} déclaration répond', other: '{n} déclarations répondent'},
    none: 'Aucune déclaration de cette page ne répond'
  },
  list: {
    in: 'dans',
    paragraph: (value) => `§ ${number(value)}`,
    ownReport: 'sa propre information',
    pages: 'Pages de cette liste',
    newer: 'Plus récent',
    older: 'Plus ancien',
    pageOf: (page, pages) => `Page ${number(page)} sur ${number(pages)}`,
    nothing: 'Rien ici pour l’instant.',
    undated: 'Non daté',
    byDay: 'par jour',
    calendar: 'Calendrier',
    calendarOf: (storyCount, days) =>
      `${count(storyCount, stories)} sur ${count(days, {one: '{n} jour', other: '{n} jours'})}`,
    stories: (value) => count(value, stories),
    name: 'Nom',
    count: 'Nombre'
  },
  index: {
    lead: {
      sources: 'Tous ceux que les dépêches nomment comme source d’un propos, et combien de fois.',
      outlets: 'Les médias dont les dépêches sont ici, et ceux sur lesquels elles s’appuient.',
      places: 'D’où les dépêches ont été envoyées, selon leur lieu de départ.',
      subjects: 'Ce dont parlent les dépêches, tel que le texte ou une rédaction l’indique.'
    },
    map: 'Plus le cercle est grand, plus de dépêches en viennent. Les lieux qui peuvent en être plusieurs ne figurent que dans la liste.'
  },
  term: {
    timeline: 'Qui l’a eu quand',
    legend: 'Un point par dépêche ; le média arrivé le premier est en haut.',
    stories: {place: 'Envoyées d’ici', subject: 'Dépêches'},
    outlets: 'Qui en a parlé',
    sources: 'Qui est cité',
    aliases: 'Aussi écrit'
  },
  network: {
    intro:
      'Un média s’appuie sur un autre quand ses dépêches le donnent comme source d’une déclaration, ou comme le chemin par lequel elle est venue.',
    legend:
      'Les flèches mènent au média sur lequel on s’appuie, plus fortes s’il y a plus de déclarations. Plus le cercle est grand, plus il porte.',
    table: 'Toutes les paires',
    from: 'Média',
    to: 's’appuie sur',
    stories: 'Dépêches',
    statements: 'Déclarations',
    mutual: 'dans les deux sens',
    nothing: 'Aucun média de ces archives ne s’appuie sur un autre.'
  },
  picture: {
    figures: 'Les chiffres',
    overTime: 'Au fil du temps',
    when: 'Quand',
    mixByOutlet: 'Comment chaque média source ses dépêches',
    mixByMonth: 'Les sources, mois par mois'
  },
  home: {
    motto: 'Ce qui a été dit, par qui, et comment cela est arrivé ici',
    search: (storyCount, statementCount) =>
      `Chercher dans ${count(storyCount, stories)}, ${count(statementCount, statements)}`,
    latest: 'Dernières dépêches',
    coverage: 'Couverture',
    reliedOn: 'Les plus repris',
    outlets: 'Médias',
    unnamed: 'Sur des sources anonymes',
    unnamedShare: (share) =>
      `${percent(share)} des déclarations reposent sur des personnes qui ne sont pas nommées`,
    reasonShare: (share) => `dans ${percent(share)} de ces cas, la raison est donnée`,
    which: 'Voir lesquelles',
    more: 'Toutes les dépêches, par jour'
  },
  source: {
    types: {
      person: 'Personne',
      organization: 'Organisation',
      outlet: 'Média',
      anonymous: 'Source anonyme',
      document: 'Document',
      unattributed: 'Aucune source citée'
    },
    aliases: 'Aussi écrit',
    roles: 'Présenté comme',
    since: 'depuis le',
    affiliations: 'Parle pour',
    statements: (name) => `Ce qu’a dit ${name}`,
    about: (name) => `Ce qu’on a dit de ${name}`,
    carriers: 'Qui l’a transmis',
    elsewhere: 'Ailleurs'
  },
  outlet: {
    label: 'Média',
    restingOn: (name) => `Ce qui repose sur ${name}`,
    restingThrough: 'Par d’autres médias',
    restingThroughNote:
      'Leurs textes ne le nomment pas ; les dépêches d’ici sur lesquelles ils s’appuient le nomment.',
    stories: 'Ses propres textes',
    citedBy: 'Qui s’appuie sur lui',
    cites: 'Sur qui il s’appuie',
    mix: 'Sur quoi reposent ses textes',
    terms: 'Conditions'
  },
  unnamed: {
    byClass: 'Comment elles sont décrites',
    byOutlet: 'Où l’on s’appuie sur elles',
    statements: 'Ce qui repose sur elles',
    intro:
      'Toutes les déclarations de ces archives qui reposent sur quelqu’un que le texte ne nomme pas, tel que le texte le décrit.',
    flagsHeading: 'Ce qu’une charte relèverait',
    flagsIntro:
      'Les règles d’agences et de journaux sur les sources anonymes, appliquées à ce que dit la dépêche. Un signe n’est pas un reproche : la raison a pu être donnée ailleurs.',
    all: 'Toutes',
    reasons: 'Raisons données',
    flags: {
      bare: 'source non décrite',
      'no-reason': 'raison de l’anonymat non donnée',
      uncounted: 'plusieurs sources, nombre non donné',
      opinion: 'opinion d’une source anonyme',
      'second-hand': 'tiré d’un autre média',
      alone: 'seule source de la dépêche'
    }
  },
  period: {
    years: 'Années',
    months: 'Mois',
    days: 'Jours',
    up: 'Niveau supérieur',
    neighbours: 'Dates voisines'
  },
  search,
  method,
  data: {
    intro:
      'Toutes les archives en tableaux : chaque dépêche et chaque relation trouvée, avec ce sur quoi elle repose. Chaque dépêche a aussi ses données en ninjs, le JSON de la presse, à côté de sa page.',
    downloads: 'Téléchargements',
    file: 'Fichier',
    rows: 'Lignes',
    size: 'Taille',
    digest: 'SHA-256',
    check: 'SHA256SUMS donne les empreintes sous la forme que lit sha256sum --check.',
    terms: 'Conditions',
    texts: (withText, stories) =>
      withText === stories
        ? 'Le texte de toutes les dépêches figure dans les données.'
        : `Le texte de ${number(withText)} dépêches sur ${number(stories)} figure dans les données ; les autres ne peuvent être redistribués : il n’y en a que les faits et de courts extraits.`,
    licence: (name) =>
      `Comme recueil, les données sont sous ${name} ; les conditions de chaque dépêche demeurent.`,
    noLicence:
      'Aucune licence n’est indiquée pour le recueil ; les conditions de chaque dépêche valent.',
    cite: 'Comment citer',
    dictionary: 'Dictionnaire des données',
    reading:
      'La même chose pour les programmes se trouve dans datapackage.json. En JSON Lines, ce qui manque est omis. En CSV, les listes sont jointes par « ; » et un texte qu’un tableur exécuterait comme formule commence par une apostrophe.',
    types: {
      string: 'texte',
      integer: 'nombre entier',
      number: 'nombre',
      boolean: 'vrai ou faux',
      list: 'liste de textes',
      spans: 'liste de paires de nombres'
    }
  },
  notFound: {
    text: 'Aucune page n’a cette adresse. Elle a pu changer quand une dépêche a été reclassée ; la recherche la retrouve par ses mots.',
    withdrawn: {
      withheld:
        'Cette dépêche est retenue par la rédaction qui l’a transmise. Son texte n’est pas montré et ses déclarations ne sont comptées nulle part.',
      canceled:
        'La rédaction qui a transmis cette dépêche l’a retirée. Son texte n’est pas montré et ses déclarations ne sont comptées nulle part.'
    },
    moved: 'Ce qui se trouvait à cette adresse a été déplacé.',
    movedTo: 'La nouvelle adresse :',
    removed:
      'Cette dépêche a été retirée de ces archives. Son adresse reste, pour que les liens qui y mènent ne mentent pas.',
    reason: 'Raison',
    since: 'Depuis',
    home: 'Vers la page d’accueil'
  }
}
