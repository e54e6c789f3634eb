import {countingIn} from '../counting.ts'
import type {Strings} from '../strings.ts'

const {percent} = countingIn('fr')

/** The page on method in French. */
export const method: Strings['method'] = {
  intro:
    'Ces archives sont faites de dépêches brutes. Un programme lit chaque texte, cherche qui y est dit avoir dit quoi, et le marque. Personne n’a vérifié chaque marque, et certaines sont fausses. Cette page explique comment il procède et ce que les signes veulent dire.',
  classesHeading: 'Ce que disent les signes',
  classes: {
    'on-record':
      'Une personne nommée, ou un porte-parole nommé qui s’exprime pour une institution.',
    institution:
      'Un ministère, une entreprise, un tribunal ou un autre organisme, sans personne nommée.',
    outlet: 'L’information propre d’un autre média, reprise par celui-ci.',
    document: 'Un rapport, un dossier, une lettre, une loi ou un autre texte.',
    unnamed:
      'Quelqu’un sur qui le texte s’appuie sans le nommer : « des responsables », « une personne informée des pourparlers ».',
    'no-comment': 'Quelqu’un a été interrogé et a refusé, ou n’a pas répondu.',
    none: 'Des mots rapportés comme ayant été dits, sans dire par qui.'
  },
  classColumn: 'Signe',
  meaningColumn: 'Sens',
  countColumn: 'Déclarations',
  howHeading: 'Comment les attributions sont trouvées',
  how: [
    'Des règles cherchent les mots qui attribuent (« a dit », « selon », « a déclaré à »), les guillemets et les noms qui les entourent, et relient chaque passage à sa source. Les pronoms et les noms abrégés sont ramenés à la dernière personne qu’ils peuvent désigner ; quand ce n’est pas certain, aucun nom n’est donné.',
    'La chaîne d’une dépêche énumère, étape par étape, les médias par lesquels une déclaration est arrivée, à ce que dit le texte. Seul compte ce que le texte dit ; un relais qui ressort seulement du contexte est marqué « apparemment ».',
    'Les mots montrés sont toujours ceux du texte. Tout ce qui est déduit et non indiqué, un titre, une année, une langue, figure dans la provenance de la dépêche avec la règle qui l’a produit.'
  ],
  confidenceHeading: 'Avec quelle certitude',
  confidence: (threshold) =>
    `Chaque déclaration porte un degré de confiance : parmi celles qui ont ${percent(0.8)}, environ quatre sur cinq devraient être justes. Au-dessous de ${percent(threshold)}, une déclaration est gardée dans les données et n’est pas montrée sur le site.`,
  decided:
    'La rédaction a le dernier mot : une déclaration qu’elle a confirmée, corrigée ou ajoutée le dit à la place du degré de confiance, et celle qu’elle a retirée n’y est plus.',
  reliability:
    'Mesuré sur des articles de politique américaine annotés à la main, dont rien n’a été appris : combien de déclarations ont reçu chaque degré de confiance, et combien étaient justes.',
  givenColumn: 'Confiance',
  rightColumn: 'Justes',
  errsHeading: 'Où il se trompe',
  errs: [
    'Les longues phrases à plusieurs locuteurs, et les pronoms loin de leurs noms.',
    'Les citations qui courent sur plusieurs paragraphes sans leurs guillemets.',
    'L’ironie, les titres, et les noms d’œuvres entre guillemets.',
    'Les textes dont la mise en page s’est perdue avant d’arriver ici.'
  ],
  correctionHeading: 'Corrections et retraits',
  correction:
    'Si une déclaration est prêtée à la mauvaise personne, si une dépêche doit être corrigée ou si un nom ne doit plus figurer ici, écrivez en donnant l’adresse de la page. Chaque déclaration a sa propre adresse, à côté d’elle dans la marge.',
  noContact: 'Le responsable de ces archives n’a pas indiqué d’adresse pour ces demandes.',
  contact: 'Écrire aux archives',
  noticesHeading: 'Mentions'
}
