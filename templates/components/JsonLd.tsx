/** Characters that could end the element or, in old readers, the line of a script. */
const unsafe = /[<>\u2028\u2029]/gu

/** Structured data of a page. It is data, not script, so the policy of the page lets it stand. */
export function JsonLd({value}: {readonly value: Readonly<Record<string, unknown>>}) {
  const json = JSON.stringify(value).replace(
    unsafe,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  )
  return <script type="application/ld+json" dangerouslySetInnerHTML={{__html: json}} />
}
