/** Words before a colon that say what follows, not who speaks. Origin: written for this project. */
const labels: ReadonlySet<string> = new Set(
  `
  a advertisement also analysis answer background begin breaking byline caption chapter click
  clip contact context correction credit credits date day dek developing disclaimer editor
  editorial editors email end exclusive explainer factbox figure follow friday headline
  headlines hed here how image links live location moderators monday more note notes opinion
  part photo photos place poll previously price q q&a question quote read reads related report
  review saturday scandals scoop section see sign slug source sources study subscribe summary
  sunday table tags the thursday time timeline tips title today tomorrow tuesday tweet update
  updated video warning watch wednesday week what when where who why
  athletics badminton baseball basketball biathlon boxing business chess cricket culture cycling
  darts economy entertainment environment equestrian fencing football golf gymnastics handball
  health hockey judo markets motorsport netball obituary politics recap roundup rowing rugby
  sailing science skating skiing snooker soccer sport sports sumo swimming technology tennis
  travel triathlon volleyball weather weightlifting wrestling`
    .trim()
    .split(/\s+/u)
)

/** Whether a word labels a part of a story: “Update:”, “Correction:”, “Question:”. */
export function isLabel(word: string): boolean {
  return labels.has(word.toLowerCase())
}
