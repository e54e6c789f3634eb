const label = /^(?:(?:bulletin|mandatory|flash) )?kill$/iu
const headline =
  /^(?:\(?(?:(?:bulletin|mandatory) kill|kill(?:ed)? (?:notice|advisory)|story (?:kill(?:ed)?|withdrawn)|withdrawal|annulation|anulación|annullamento|storno|meldung zurückgezogen)\)?(?:\s*[:–—-]\s|\s*[!.]?$)|kill(?:ed)?\s*[:–—-]\s)/iu

/**
 * Whether copy says in words that another story is withdrawn: `BULLETIN KILL`, `KILL - Ferry sinks`,
 * `ANNULATION: …`. Which one, only people can tell.
 *
 * @param take
 *   Its take key.
 */
export function isKill(printed: string, take: string | undefined): boolean {
  return label.test(take?.trim() ?? '') || headline.test(printed)
}
