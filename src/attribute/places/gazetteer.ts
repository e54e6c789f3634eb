/** A place a story can be filed from. */
export interface GazetteerPlace {
  /** Number at GeoNames. */
  readonly id: number
  /** As English papers write it. */
  readonly name: string
  /** ISO 3166-1, two letters. */
  readonly country: string
  /** State or province, in countries where copy names it. */
  readonly region?: string
  /** Degrees north, WGS 84. */
  readonly latitude: number
  /** Degrees east, WGS 84. */
  readonly longitude: number
  /** Inhabitants, to within a tenth. */
  readonly population: number
  /** Whether it is the capital of its country. */
  readonly capital: boolean
}

/** Places of the world by all their names. */
export interface Gazetteer {
  /** @returns The places of that name, in any spelling and script known; none when there is none. */
  placesNamed(name: string): readonly GazetteerPlace[]
  /** @returns ISO 3166-1 code of the country of that name; `undefined` when it is none known. */
  countryNamed(name: string): string | undefined
  /** @returns Whether the name of a country may begin with a word: saves looking up the others. */
  opensCountry(word: string): boolean
}
