import type {Strings} from '../strings.ts'

const stories = {one: '{n} dépêche', other: '{n} dépêches'}

/** The search page in French. */
export const search: Strings['search'] = {
  label: 'Chercher dans les archives',
  submit: 'Rechercher',
  browse: 'Parcourir plutôt',
  skip: 'Passer les filtres',
  active: 'Filtres actifs',
  noScript:
    'La recherche demande JavaScript. Chaque dépêche se trouve aussi par jour, par média et par source.',
  help: {
    title: 'Ce que vous pouvez taper',
    rows: [
      {
        typed: '"pourparlers secrets" trêve',
        means: 'ces mots ensemble, et un autre n’importe où'
      },
      {typed: 'trêve -accord', means: 'sans un mot, une "suite de mots" ou un champ'},
      {typed: 'négoci*', means: 'tout ce qui commence ainsi'},
      {typed: 'source:axios', means: 'qui le dit ou qui le rapporte ; by: pour qui parle'},
      {typed: 'outlet:gazette', means: 'qui l’a publié ; cites: pour les médias cités'},
      {typed: 'footing:unnamed', means: 'aussi type: et unnamed: pour le genre des sources'},
      {typed: 'before:2025-03', means: 'aussi after: et on:, avec un jour, un mois ou une année'},
      {typed: 'place:"port-sauveur"', means: 'aussi subject:, lang: et year:'}
    ]
  },
  script: {
    facets: {
      footing: 'Statut',
      outlet: 'Média',
      cites: 'Cite',
      language: 'Langue',
      place: 'Lieu',
      subject: 'Sujet',
      unnamed: 'Sources anonymes',
      type: 'Genre de source',
      year: 'Année'
    },
    stories,
    filters: 'Filtres',
    results: 'Résultats',
    show: {one: 'Voir {n} résultat', other: 'Voir {n} résultats'},
    close: 'Fermer',
    clear: 'Retirer les filtres',
    remove: 'Retirer le filtre : {n}',
    sort: 'Ordre',
    sorts: {
      relevance: 'les plus proches d’abord',
      newest: 'les plus récentes d’abord',
      oldest: 'les plus anciennes d’abord'
    },
    dates: 'Dates',
    from: 'Du',
    to: 'Au',
    since: 'depuis le {n}',
    until: 'jusqu’au {n}',
    source: 'Source',
    findSource: 'Saisir un nom',
    noSource: 'Aucun nom de ce genre',
    chips: {cites: 'cite {n}', source: 'dit par {n}'},
    more: {one: 'Voir {n} de plus', other: 'Voir {n} de plus'},
    moreValues: 'En voir plus',
    fewerValues: 'En voir moins',
    undated: 'non daté',
    derived: 'titre déduit',
    via: 'via',
    noNamedSource: 'Aucune source citée',
    paragraph: '§ {n}',
    outside: {headline: 'titre', standfirst: 'chapô', text: 'texte'},
    alsoIn: 'Aussi dans',
    dropped: 'Aucune dépêche ne contient {n} : laissé de côté.',
    loose: 'Aucune dépêche ne contient tous ces mots. Celles-ci en contiennent une partie.',
    unknownField: 'Rien dans les archives ne répond à {n} : laissé de côté.',
    nothing: 'Rien trouvé',
    tries: [
      'Essayez moins de mots, ou des mots plus courts ; leurs terminaisons ne comptent pas, et ferr* trouve tout ce qui commence ainsi.',
      'Mettez entre guillemets les mots qui doivent se suivre : "pourparlers secrets" trêve',
      'Interrogez un champ : source:axios, outlet:, cites:, place:, before:2025-03',
      'Retirez un filtre.'
    ],
    tryNames: 'Noms proches :',
    failed: 'La recherche n’a pas pu être chargée. Rechargez la page, ou parcourez les archives.',
    open: '« ',
    shut: ' »'
  }
}
