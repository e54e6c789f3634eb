/**
 * A capital letter, for patterns that go through a whole text for words in capitals: what most
 * characters are is told first, since the class of all capitals takes three times as long.
 */
export const capital = String.raw`(?![a-z ,.])\p{Lu}`
