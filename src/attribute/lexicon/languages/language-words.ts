/**
 * How a language attributes, as word lists. Words stand as in copy, in small letters, separated by
 * `|`; the longest that fits is taken. Of nouns, `-ministerium` is the end of a longer word. Origin:
 * written for this project.
 */
export interface LanguageWords {
  /** Verb forms of saying that take a clause or a quotation, auxiliaries included: “a déclaré”. */
  readonly said: string
  /** Verb forms whose object is what was said: “a démenti”. */
  readonly object: string
  /** Whether a clause opens with its verb: “قال الوزير إن …”. */
  readonly verbFirst: boolean
  /** Words between verb and clause: “que”, “dass”. */
  readonly joints: string
  /** Whether a bare comma may join verb and clause: “sagte, der Hafen sei zu”. */
  readonly comma: boolean
  /** “according to”. */
  readonly accordingTo: string
  /** “according to” behind its noun: “zufolge”. */
  readonly accordingBehind: string
  /** “according to him” in one word or phrase. */
  readonly accordingToHim: string
  /** Words that with a verb behind them make “as … reported”: “comme l’a”, “wie”. */
  readonly as: string
  /** Verb phrases of those who say nothing: “s’est refusé à”. */
  readonly silence: string
  /** What is not given: “commentaire”. One of them stands behind `silence`. */
  readonly comment: string
  /** Pronouns that may speak. */
  readonly pronouns: string
  /** Articles and the like in front of a noun. */
  readonly articles: string
  /** Nouns for sources without a name. */
  readonly unnamed: string
  /** Those among them that hold office. */
  readonly officials: string
  /** Nouns for institutions. */
  readonly institutions: string
  /** Nouns for outlets in front of their name. */
  readonly outlets: string
  /** Nouns for papers. */
  readonly documents: string
  /** Titles and offices in front of a name. */
  readonly titles: string
  /** “quoted by”, in front of who carried the words. */
  readonly carried: string
  /** Agencies as the language writes them, and their own names: `рейтер>Reuters`. */
  readonly agencies: string
  /** What an office is for, with a name behind: “Transports” in “ministre des Transports Paul Garance”. */
  readonly portfolios: string
  /** “citing”, in front of whom an outlet cites. */
  readonly citing: string
  /** Verb forms with which only outlets report. */
  readonly reports: string
  /** Who is told without being an outlet: “journalistes”. */
  readonly forum: string
  /** Ends of words behind “according to” and the like, and what they are as a subject: `amtes>amt`. */
  readonly nominatives: string
  /** Words in front of who was told. */
  readonly told: string
  /** Condition of anonymity, as printed. */
  readonly anonymous: string
  /** Whether words are written without spaces. */
  readonly unspaced: boolean
}
