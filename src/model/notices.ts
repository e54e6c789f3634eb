/** What the licences of the data that ships with the package ask its users to be told. */
export const dataNotices: readonly string[] = [
  'Places, their names and coordinates are from GeoNames (geonames.org) and stand under the Creative Commons Attribution 4.0 licence; a choice of them was made and names were folded.',
  'Names of countries are from the Unicode Common Locale Data Repository, © 1991–2023 Unicode, Inc., under the Unicode License.'
]
