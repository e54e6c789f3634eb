/** Verbs by which somebody takes a stand in public: “later called”, “described”, “said”. */
const answering =
  /\b(?:sa(?:id|ys)|later|den(?:y|ies|ied)|(?:call|describ|dismiss|reject|disput|respond|condemn|critici[sz]|defend|insist|rebut|refut|accus|welcom|warn|repli|reply)(?:e?d|e?s|ing)?)\b/u

/**
 * Whether a cue may bring an answer to a report, “The ministry later called it invented”, so that the
 * report has not carried it.
 */
export function mayAnswer(cue: string): boolean {
  return answering.test(cue)
}
