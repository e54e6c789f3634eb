/** Making a format takes a browser longer than using it a hundred times, and each result needs several. */
function kept<Format>(make: (language: string) => Format): (language: string) => Format {
  const formats = new Map<string, Format>()
  return (language) => {
    const known = formats.get(language) ?? make(language)
    formats.set(language, known)
    return known
  }
}

/** @returns How numbers are written in a language. */
export const numberFormat = kept((language) => new Intl.NumberFormat(language))

/** @returns The plural forms of a language. */
export const pluralRules = kept((language) => new Intl.PluralRules(language))

/** @returns What languages are called in a language. */
export const languageNames = kept(
  (language) => new Intl.DisplayNames([language], {type: 'language'})
)

const day = {day: 'numeric', year: 'numeric', timeZone: 'UTC'} as const

/** @returns How days are written in a language, months in full. */
export const longDays = kept(
  (language) => new Intl.DateTimeFormat(language, {...day, month: 'long'})
)

/** @returns The same with short names of months. */
export const shortDays = kept(
  (language) => new Intl.DateTimeFormat(language, {...day, month: 'short'})
)
