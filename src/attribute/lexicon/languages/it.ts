import type {LanguageWords} from './language-words.ts'

/** Italian. */
export const it: LanguageWords = {
  said: 'ha detto|hanno detto|ha dichiarato|hanno dichiarato|ha affermato|hanno affermato|ha aggiunto|hanno aggiunto|ha spiegato|hanno spiegato|ha sottolineato|ha riferito|hanno riferito|ha annunciato|hanno annunciato|ha precisato|ha assicurato|ha confermato|hanno confermato|ha ammesso|ha scritto|ha risposto|ha avvertito|ha ribadito|ha rivelato|hanno rivelato|ha raccontato|ha commentato|ha osservato|ha concluso|dice|dicono|afferma|dichiara|spiega|aggiunge|sostiene|sostengono|riferisce|riferiscono|scrive|sottolinea|precisa|conferma|avverte|ritiene|crede|annuncia',
  object:
    'ha smentito|hanno smentito|smentisce|ha negato|hanno negato|nega|ha respinto|hanno respinto|respinge|ha condannato|ha accusato|accusa',
  verbFirst: false,
  joints: 'che',
  comma: false,
  accordingTo: 'secondo|a detta di|stando a|per',
  accordingBehind: '',
  accordingToHim: 'secondo lui|secondo lei|a suo dire',
  as: 'come|secondo quanto',
  silence:
    'si è rifiutato di|si è rifiutata di|si sono rifiutati di|ha rifiutato di|non ha voluto|non hanno voluto|non ha rilasciato|non ha risposto|non hanno risposto|ha preferito non',
  comment:
    'commento|commenti|commentare|rispondere|dichiarazioni|richiesta|richieste|domande|esprimersi',
  pronouns: 'egli|lui|lei|loro|questi',
  articles: 'il|lo|la|i|gli|le|l’|un|uno|una|suo|sua|questo|questa',
  unnamed:
    'fonte|fonti|funzionario|funzionaria|funzionari|diplomatico|diplomatica|diplomatici|consigliere|consiglieri|testimone|testimoni|persona|persone|analisti|esperti|residenti|osservatori|responsabile|responsabili|ingegnere|pescatore|residente|abitanti|abitante',
  officials:
    'funzionario|funzionaria|funzionari|diplomatico|diplomatica|diplomatici|consigliere|consiglieri|responsabile|responsabili',
  institutions:
    'ministero|governo|polizia|esercito|presidenza|cancelleria|procura|ufficio|partito|sindacato|autorità|ambasciata|commissione|comitato|azienda|società|gruppo|banca|agenzia|federazione|associazione|comune|tribunale|corte|parlamento|senato|istituto|organizzazione|opposizione|consiglio|unione|farnesina|quirinale|viminale|governi|ministeri|aziende|sindacati|partiti|banche|ospedale|università|carabinieri|vigili|ong|città|regione|fondazione',
  outlets:
    'giornale|quotidiano|sito|radio|agenzia|emittente|settimanale|canale|portale|rivista|televisione|testata',
  documents:
    'rapporto|documento|documenti|comunicato|studio|memorandum|lettera|nota|sondaggio|dati|cifre|sentenza',
  titles:
    'presidente|ministro|ministra|premier|portavoce|direttore|direttrice|signor|signora|segretario|segretaria|generale|cancelliere|capitano|ambasciatore|ambasciatrice|sindaco|sindaca|deputato|deputata|senatore|senatrice|governatore|governatrice|capo|leader|procuratore|giudice|colonnello|ricercatore|ricercatrice|analista|economista|professore|professoressa|inviato|inviata|avvocato|avvocata|dott.|sig.|papa|re|prefetto|medico|vescovo|comandante|tenente|storico|storica|sismologo|sismologa|geologo|geologa|vicepresidente|assessore|assessora|sottosegretario|sottosegretaria|viceministro|viceministra|coordinatore|coordinatrice|allenatore|questore|ad|rettore|rettrice',
  carried:
    'citato da|citata da|citati da|citate da|intervistato da|intervistata da|sentito da|sentita da',
  agencies: '',
  portfolios:
    'esteri|salute|trasporti|interno|interni|finanze|economia|difesa|giustizia|istruzione|cultura|lavoro|energia|agricoltura|commercio|infrastrutture|ambiente|sanità|turismo|pesca',
  citing: 'citando|che cita|che citava',
  reports: 'scrive|ha scritto|riporta|ha riportato|rivela|ha rivelato',
  forum: 'giornalisti|stampa|cronisti|deputati|senatori',
  nominatives: '',
  told: 'a|al|alla|all’|ai|alle',
  anonymous:
    'in condizione di anonimato|a condizione di anonimato|sotto anonimato|che ha chiesto l’anonimato|che ha chiesto di restare anonimo|che ha chiesto di restare anonima|che hanno chiesto l’anonimato',
  unspaced: false
}
