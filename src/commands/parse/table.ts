import {printable} from '../../diagnostics/printable.ts'

const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303F\uFF01-\uFF60]/u

/**
 * Set rows in columns.
 *
 * @param widths
 *   Most columns of the screen each may take; longer words are cut.
 * @returns
 *   Lines without a last line end; empty without rows.
 */
export function table(rows: readonly (readonly string[])[], widths: readonly number[]): string {
  const cells = rows.map((row) =>
    row.map((cell, column) => clip(printable(cell), widths[column] ?? 20))
  )
  const used = widths.map((_, column) =>
    Math.max(0, ...cells.map((row) => widthOf(row[column] ?? '')))
  )
  return cells
    .map((row) =>
      `  ${row.map((cell, column) => pad(cell, used[column] ?? 0)).join('  ')}`.trimEnd()
    )
    .join('\n')
}

/** @returns `text`, cut with an ellipsis when it takes more than `most` columns of the screen. */
export function clip(text: string, most: number): string {
  if (widthOf(text) <= most) return text
  let cut = ''
  for (const {segment} of new Intl.Segmenter('en').segment(text)) {
    if (widthOf(cut + segment) >= most) break
    cut += segment
  }
  return `${cut.trimEnd()}…`
}

function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)))
}

/** Chinese, Japanese and Korean letters take two columns, marks on a letter none. */
function widthOf(text: string): number {
  let width = 0
  for (const character of text) {
    width += /\p{M}|\p{Cf}/u.test(character) ? 0 : wide.test(character) ? 2 : 1
  }
  return width
}
