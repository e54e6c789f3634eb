/** Whether a line is an item of a list: bullet, dash or number first. */
export function isListItem(text: string): boolean {
  return /^(?:[*•·▪■●–—]|-{1,2}|\d{1,2}[.)])\s+\S/u.test(text)
}

/** Whether a line is a row of a table: figures compared, or cells more than words. */
export function isRow(text: string): boolean {
  // Prose that compares figures ends with a stop.
  if (text.length > 80 || /\.$/u.test(text)) return false
  if (/\bvs\b/u.test(text)) return true
  const cells = text.split(/\s+/u)
  const figures = cells.filter((cell) => /^[-+$]?[\d.,/]+[\p{L}%]{0,2}$|^-{2,}$/u.test(cell)).length
  return cells.length > 1 && figures * 2 >= cells.length
}
