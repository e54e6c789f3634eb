/** How bad a message is: `error`: the story cannot be published; `warning`: a change may be needed; `info`: a note. */
export type Severity = 'error' | 'warning' | 'info'

/** One kind of message: what it means and what to do. */
export interface Rule {
  readonly severity: Severity
  /** One sentence: what was seen. */
  readonly summary: string
  /** What the desk or the owner can do about it. */
  readonly advice: string
}

/**
 * Every rule id there is. Ids are kebab-case, stable and unique; a message with an id that is not
 * here does not compile.
 */
export const rules = {
  'unreadable-bytes': {
    severity: 'warning',
    summary: 'Bytes that mean nothing in the encoding of the file.',
    advice: 'Save the file as UTF-8.'
  },
  'guessed-encoding': {
    severity: 'info',
    summary: 'The encoding is not UTF-8 and was guessed from the letters.',
    advice: 'Save the file as UTF-8 to be sure of every letter.'
  },
  'encoding-mismatch': {
    severity: 'info',
    summary:
      'The file declares another encoding than the one it is in, and was read as what it is.',
    advice:
      'Nothing, if the story reads well; else ask the provider to declare the encoding they send.'
  },
  'empty-copy': {
    severity: 'warning',
    summary: 'The file holds no text.',
    advice: 'Delete the file or put the story into it.'
  },
  'binary-copy': {
    severity: 'error',
    summary: 'The file is named like text but holds binary data.',
    advice: 'Move the file out of the copy folder.'
  },
  'copy-too-large': {
    severity: 'error',
    summary: 'The file is larger than any story.',
    advice: 'Split the file, one story a file.'
  },
  'long-line': {
    severity: 'info',
    summary: 'A line is far longer than any paragraph.',
    advice: 'Check that line ends were not lost on the way.'
  },
  'control-characters': {
    severity: 'info',
    summary: 'Control characters stand where no wire puts them; they are left out of the story.',
    advice: 'Remove them from the file.'
  },
  'unreadable-file': {
    severity: 'error',
    summary: 'The file could not be opened.',
    advice: 'Check its permissions.'
  },
  'symbolic-link': {
    severity: 'warning',
    summary: 'A symbolic link was passed over.',
    advice: 'Put the copy itself into the folder.'
  },
  'file-name': {
    severity: 'info',
    summary:
      'The file name holds characters that cannot stand in an address; others stand for them.',
    advice: 'Set `slug` in the front matter to choose the address.'
  },
  'front-matter-syntax': {
    severity: 'error',
    summary: 'The front matter is not YAML.',
    advice: 'Mend the line named; the text below it was read all the same.'
  },
  'front-matter-engine': {
    severity: 'error',
    summary: 'The front matter asks for a language other than YAML.',
    advice: 'Write the front matter in YAML: code in copy is never run.'
  },
  'unknown-field': {
    severity: 'warning',
    summary: 'The front matter holds a key that no field has.',
    advice: 'Check its spelling against the list of fields in the guide.'
  },
  'field-value': {
    severity: 'warning',
    summary: 'A field has a value of the wrong kind; it was left out.',
    advice: 'Write it in the form the message names.'
  },
  'duplicate-address': {
    severity: 'error',
    summary: 'Two stories claim one address.',
    advice: 'Set `slug` in the front matter of one of them.'
  },
  'version-clash': {
    severity: 'warning',
    summary: 'Two files hold one version of a story in other words.',
    advice:
      'State `version` or `updated` in the newer one or in a side file beside it, or delete the other.'
  },
  'unknown-outlet': {
    severity: 'info',
    summary: 'The outlet is not in the configuration.',
    advice: 'Add it to `outlets` to give it a name, a kind and terms of use.'
  },
  'unknown-date': {
    severity: 'info',
    summary: 'Neither path nor front matter dates the copy.',
    advice: 'File it under year and month, or set `received`.'
  },
  'dateline-date': {
    severity: 'warning',
    summary: 'The date in the dateline is far from the filing date.',
    advice: 'Check both; the filing date may be wrong.'
  },
  'language-mismatch': {
    severity: 'warning',
    summary: 'The text is not in the language stated.',
    advice: 'Correct `language`.'
  },
  'no-body': {
    severity: 'warning',
    summary: 'The story has no text.',
    advice: 'Nothing, if the headline is all there is to say.'
  },
  flash: {
    severity: 'info',
    summary: 'The story is a flash and has no text.',
    advice: 'Nothing.'
  },
  'canceled-story': {
    severity: 'info',
    summary: 'The story is withdrawn or withheld and is not shown.',
    advice: 'Nothing; its address says that it is withdrawn.'
  },
  'kill-notice': {
    severity: 'warning',
    summary: 'The copy says in words that a story is withdrawn.',
    advice:
      'Write `status: canceled` and the `guid` of the story into a side file, or name its address in `removals.yaml`.'
  },
  'not-for-publication': {
    severity: 'info',
    summary: 'Text meant for the desk only was left out.',
    advice: 'Nothing.'
  },
  'record-syntax': {
    severity: 'error',
    summary: 'A line of a records file is no record.',
    advice: 'Each line is one JSON object with `id` and `text`.'
  },
  'raw-html': {
    severity: 'warning',
    summary: 'Markdown copy holds raw HTML; it was left out.',
    advice: 'Write it in Markdown.'
  },
  'broken-markup': {
    severity: 'warning',
    summary: 'The markup is not well-formed; it was read as far as it makes sense.',
    advice: 'Compare the story with its original, or ask the provider to send it again.'
  },
  'deep-nesting': {
    severity: 'warning',
    summary: 'Elements or lists are nested deeper than in any news format.',
    advice: 'Check that the file is what its name says.'
  },
  'document-type': {
    severity: 'warning',
    summary: 'The document type declares entities; they are never expanded or fetched.',
    advice: 'Nothing, if the story reads well; else ask the provider for plain characters.'
  },
  'dropped-script': {
    severity: 'info',
    summary: 'Scripts, styles or embedded frames were left out of the story.',
    advice: 'Nothing; copy never runs code.'
  },
  'duplicate-key': {
    severity: 'warning',
    summary: 'A JSON object names one key twice; the last value was taken.',
    advice: 'Check which of the two values is meant.'
  },
  'conflicting-metadata': {
    severity: 'warning',
    summary: 'Two places in the file state different values of one field.',
    advice: 'State the right value in the front matter or in a side file.'
  },
  'unreadable-date': {
    severity: 'warning',
    summary: 'A date in the metadata has no form known; it was left out.',
    advice: 'State the date in the front matter or in a side file.'
  },
  'picture-left-out': {
    severity: 'info',
    summary: 'A picture of the story was left out.',
    advice:
      'Put a JPEG, PNG, GIF, WebP or AVIF beside the file, or below its folder; `limits.pictureBytes` says how large.'
  },
  'picture-not-published': {
    severity: 'info',
    summary: 'Pictures of the story are kept in its data and not published.',
    advice:
      'Set `pictures` to `all` when you may publish the pictures of others, or state the terms of their outlet.'
  },
  'mended-encoding': {
    severity: 'info',
    summary: 'Characters encoded twice were mended in the whole text.',
    advice: 'Ask the provider to send UTF-8 once encoded.'
  },
  'no-story': {
    severity: 'warning',
    summary: 'The file holds no story that could be found.',
    advice: 'Check that the file is of the format its name or opening says.'
  },
  'duplicate-copy': {
    severity: 'error',
    summary: 'The copy lies in the archive already and was not filed again.',
    advice: 'Nothing, if it is the same story; `--allow-duplicates` files it beside the other.'
  },
  'unfiled-copy': {
    severity: 'error',
    summary: 'The copy does not tell where it belongs and was not filed.',
    advice: 'Say what the message asks for, or put the file into the copy folder by hand.'
  },
  'unfetched-page': {
    severity: 'error',
    summary: 'A page could not be fetched, or must not be.',
    advice: 'Open the address in a browser; save the page from there and add the file.'
  },
  'old-address-in-use': {
    severity: 'error',
    summary: 'A page has the address that a ledger says is moved or removed.',
    advice: 'Correct the address, or take the line out; the page stays as it is.'
  },
  'redirect-target': {
    severity: 'error',
    summary: 'An address that has moved leads to none of the site’s pages.',
    advice: 'Correct `to` in `redirects.yaml`.'
  },
  'removal-without-copy': {
    severity: 'info',
    summary: 'No copy has the address of a removed story.',
    advice: 'Nothing, if the file was deleted; else correct `address` in `removals.yaml`.'
  },
  'decision-unmatched': {
    severity: 'warning',
    summary: 'A decision on an attribution quotes words that the story does not have.',
    advice: 'Quote the words as the text has them now, or delete the decision.'
  },
  'decision-ambiguous': {
    severity: 'warning',
    summary: 'A decision on an attribution quotes words that may mean several statements.',
    advice: 'Quote more words, or add those right before or behind them as `prefix` or `suffix`.'
  },
  'decision-without-relation': {
    severity: 'warning',
    summary: 'A decision confirms, corrects or removes a statement that was not found.',
    advice:
      'Quote words that `wirecopy parse` shows for a statement; `add` makes one that was not found.'
  },
  'unmatched-source': {
    severity: 'info',
    summary: 'A name or a story in the source table that fits nothing in the archive.',
    advice: 'Check its spelling against the copy, or take it out.'
  },
  'card-without-font': {
    severity: 'warning',
    summary: 'No font at hand has the letters of a headline; the story has no social card.',
    advice: 'Install a font for its script, or name one in `socialCards.fonts`.'
  },
  'unnamed-without-reason': {
    severity: 'info',
    summary: 'An unnamed source without a stated reason.',
    advice: 'Nothing; the page on unnamed sources counts it.'
  }
} as const satisfies Record<string, Rule>

/** Names a kind of message. */
export type RuleId = keyof typeof rules

/** Whether `id` names a kind of message. */
export function isRuleId(id: string): id is RuleId {
  return Object.hasOwn(rules, id)
}
