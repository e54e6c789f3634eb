/** General English word lists of the attribution rules. Origin: written for this project. */

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Days and other times that may stand between a verb and what was said. */
export const timeWords = setOf(
  'monday tuesday wednesday thursday friday saturday sunday today yesterday tonight tomorrow earlier later recently again afterward afterwards then last this next week month year night morning afternoon evening late early day weekend once repeatedly publicly flatly bluntly simply simultaneously previously january february march april may june july august september october november december'
)

/** What something may be said in, on or at: “said in a statement”. */
export const occasionNouns = setOf(
  'statement interview speech email e-mail conference briefing report tweet tweets letter post message address appearance memo note release call text testimony filing hearing debate rally event meeting editorial column essay remarks podcast book blog affidavit article video telephone phone twitter facebook instagram linkedin tiktok youtube telegram bluesky media television tv radio court parliament monday tuesday wednesday thursday friday saturday sunday reporters journalists lawmakers supporters interviews statements emails newspaper evidence condition submission comments memoir autobiography podcast newsletter dispatch website site page channel account'
)

/** Pronouns that may be a subject. */
export const subjectPronouns = setOf(
  'he she they it we i you who which one some others many most both several another everyone everybody nobody somebody someone those these all few neither either'
)

/** Words that open a clause behind a verb of saying. */
export const clauseOpeners = setOf('that whether if how why what when where who which')

/** Words that join clauses. */
export const conjunctions = setOf('and but or nor yet so')

/** Words in front of a clause that make it hang on another. */
export const subordinators = setOf(
  'if when while because although though as after before since until unless whereas once where than that whether how why what who which whom'
)

/** Verbs of saying that may close a question outside its quotation: “Why?” she asked. */
export const quickVerbs = setOf(
  'said says asked asks added wrote replied told continued shouted tweeted yelled noted wondered exclaimed responded joked'
)
