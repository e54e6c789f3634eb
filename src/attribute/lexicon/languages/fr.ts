import type {LanguageWords} from './language-words.ts'

/** French. */
export const fr: LanguageWords = {
  said: 'a déclaré|ont déclaré|avait déclaré|déclare|déclarent|a dit|ont dit|dit|disent|a affirmé|ont affirmé|affirme|affirment|a ajouté|ont ajouté|ajoute|a-t-il ajouté|a-t-elle ajouté|ont-ils ajouté|a-t-il déclaré|a-t-elle déclaré|a-t-il dit|a-t-elle dit|a-t-il affirmé|a-t-elle affirmé|a-t-il expliqué|a-t-elle expliqué|a-t-il confié|a-t-elle confié|a-t-il indiqué|a-t-elle indiqué|a-t-il précisé|a-t-elle précisé|a-t-il estimé|a-t-elle estimé|a-t-il poursuivi|a-t-elle poursuivi|a-t-il conclu|a-t-elle conclu|a-t-il souligné|a-t-elle souligné|a-t-il assuré|a-t-elle assuré|a-t-il lancé|a-t-elle lancé|a-t-il répondu|a-t-elle répondu|a confié|ont confié|a expliqué|ont expliqué|explique|a indiqué|ont indiqué|indique|a assuré|ont assuré|assure|a précisé|ont précisé|précise|a estimé|ont estimé|estime|a souligné|ont souligné|souligne|a annoncé|ont annoncé|annonce|a rapporté|ont rapporté|rapporte|rapportent|a révélé|ont révélé|révèle|a toutefois assuré|a cependant affirmé|a également déclaré|a répondu|a rétorqué|a lancé|a prévenu|a averti|a reconnu|ont reconnu|reconnaît|a admis|a insisté|a martelé|a soutenu|a fait savoir|ont fait savoir|fait savoir|a raconté|raconte|a écrit|écrit|a confirmé|ont confirmé|confirme|a promis|a jugé|a regretté|a dénoncé|a plaidé|a rappelé|a poursuivi|a conclu|s’est félicité|s’est réjoui|craint|pense|croit|espère|a-t-il écrit|a-t-elle écrit|a-t-il raconté|a-t-elle raconté|a-t-il prévenu|a-t-elle prévenu|a-t-il annoncé|a-t-elle annoncé|a-t-il insisté|a-t-elle insisté|a-t-il reconnu|a-t-elle reconnu|a-t-il averti|a-t-elle averti|a-t-il regretté|a-t-elle regretté',
  object:
    'a démenti|ont démenti|dément|démentent|a nié|ont nié|nie|a rejeté|ont rejeté|rejette|a condamné|ont condamné|condamne|a salué|a dénoncé|ont dénoncé|a accusé|accuse',
  verbFirst: false,
  joints: "que|qu’|qu'",
  comma: false,
  accordingTo: "toujours selon|selon|d’après|d'après|de source|à en croire",
  accordingBehind: '',
  accordingToHim: 'selon lui|selon elle|selon eux|d’après lui|d’après elle',
  as: 'comme l’a|comme l’ont|ainsi que l’a|a-t-on appris de|a-t-on appris auprès de|apprend-on auprès de|a appris l’',
  silence:
    's’est refusée à|s’est refusé à|se sont refusés à|a refusé de|ont refusé de|s’est abstenu de|n’a pas souhaité|n’ont pas souhaité|n’a pas voulu|n’a pas répondu|n’ont pas répondu|n’a fait|sans faire|n’a pas fait|n’a pas donné suite|n’a pas réagi|n’était pas joignable',
  comment:
    'commentaire|commenter|s’exprimer|répondre|déclaration|sollicitation|sollicitations|demande|demandes|réagir|question|questions',
  pronouns: 'il|elle|ils|elles|on|ce dernier|cette dernière',
  articles: 'le|la|les|l’|un|une|des|du|ce|cet|cette|ces|son|sa|ses|leur|leurs',
  unnamed:
    'source|sources|responsable|responsables|diplomate|diplomates|conseiller|conseillère|conseillers|proche|proches|témoin|témoins|personne|personnes|fonctionnaire|fonctionnaires|habitant|habitants|expert|experts|analyste|analystes|observateur|observateurs|officiel|officiels|négociateur|négociateurs|ingénieur|ingénieure|ingénieurs|pêcheur|pêcheurs|riverain|riverains|voisin|voisins|secouriste|secouristes|employé|employés',
  officials:
    'responsable|responsables|diplomate|diplomates|conseiller|conseillère|conseillers|fonctionnaire|fonctionnaires|officiel|officiels|négociateur|négociateurs',
  institutions:
    'ministère|gouvernement|police|armée|présidence|chancellerie|parquet|office|observatoire|maison|parti|syndicat|conseil|ambassade|commission|comité|entreprise|société|groupe|banque|agence|autorité|autorités|fédération|association|mairie|préfecture|tribunal|cour|état-major|parlement|assemblée|sénat|union|institut|organisation|élysée|matignon|kremlin|maison-blanche|direction|compagnie|opposition|gouvernements|ministères|entreprises|syndicats|partis|banques|pays|tribunaux|hôpital|université|pompiers|gendarmerie|ong|ville|commune|région|collectif|fondation|club',
  outlets:
    'journal|quotidien|site|radio|agence|chaîne|hebdomadaire|média|magazine|télévision|presse',
  documents:
    'rapport|document|documents|communiqué|étude|enquête|mémo|lettre|note|sondage|texte|données|chiffres',
  titles:
    'président|présidente|ministre|premier|première|premier ministre|première ministre|chef|cheffe|porte-parole|directeur|directrice|m.|mme|envoyé|envoyée|secrétaire|général|générale|lady|lord|sir|ambassadeur|ambassadrice|maire|député|députée|sénateur|sénatrice|chercheur|chercheuse|analyste|professeur|avocat|avocate|capitaine|colonel|commissaire|procureur|procureure|juge|roi|reine|pape|conseiller|conseillère|économiste|syndicaliste|chancelier|chancelière|gouverneur|spécialiste|docteur|dr|préfet|préfète|patron|patronne|médecin|évêque|commandant|commandante|lieutenant|historien|historienne|sismologue|géologue|vice-président|vice-présidente|pdg|professeure|coordinateur|coordinatrice|entraîneur|entraîneuse|juriste|secrétaire général|secrétaire générale|procureur général',
  carried:
    'cité par|citée par|cités par|citées par|interrogé par|interrogée par|interrogés par|interrogées par|contacté par|contactée par|contactés par|consulté par|consultés par|consultées par',
  agencies: '',
  portfolios:
    'santé|transports|affaires|étrangères|intérieur|finances|économie|défense|justice|éducation|culture|travail|énergie|agriculture|commerce|environnement|logement|ports|sports|recherche|industrie|tourisme|pêche',
  citing: 'citant|qui cite|qui citait|en citant|s’appuyant sur',
  reports: 'rapporte|a rapporté|ont rapporté|écrit|a écrit|révèle|a révélé',
  forum: 'journalistes|presse|reporters|télévision publique|députés|sénateurs',
  nominatives: '',
  told: 'à|au|aux|auprès de|devant|sur',
  anonymous:
    'sous couvert d’anonymat|sous le couvert de l’anonymat|sous le sceau de l’anonymat|sous condition d’anonymat|à condition de ne pas être nommé|qui a requis l’anonymat|qui ont requis l’anonymat|requérant l’anonymat|ayant requis l’anonymat|qui a demandé à ne pas être cité|qui a souhaité garder l’anonymat',
  unspaced: false
}
