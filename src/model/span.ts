/**
 * A stretch of a story's text, `[start, end)`, in UTF-16 code units (JavaScript
 * string indices): `text.slice(start, end)` gives exactly the words meant.
 */
export type Span = readonly [start: number, end: number]
