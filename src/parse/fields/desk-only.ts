const notice =
  /not (?:intended )?for publication|nicht (?:zur|für die) veröffentlichung|nur zur information der redaktion|pas destiné à (?:la )?publication/iu
/** Headings under which a desk keeps sources, links and contacts. */
const notebook = /^#{0,3}\s*(?:\p{Ll}{2,5}[ -])?(?:notebook|notizblock)\s*$/iu

/** Whether a line opens what is meant for the desk only, `# Notizblock`, and goes on to the end of the copy. */
export function opensDeskOnly(text: string): boolean {
  return text.length < 160 && (notice.test(text) || notebook.test(text))
}
