/** A state or province that copy names to tell places apart. */
export interface Region {
  /** ISO 3166-1, two letters. */
  readonly country: string
  /** Code at GeoNames. */
  readonly code: string
  readonly name: string
}

/** Code at GeoNames, name, and how datelines shorten it: the Associated Press's style, the post's, older ones. */
const table: Readonly<Record<string, readonly string[]>> = {
  US: [
    'AL|Alabama|Ala.',
    'AK|Alaska',
    'AZ|Arizona|Ariz.',
    'AR|Arkansas|Ark.',
    'CA|California|Calif.|Cal.',
    'CO|Colorado|Colo.|Col.',
    'CT|Connecticut|Conn.',
    'DE|Delaware|Del.',
    'DC|District of Columbia|D.C.',
    'FL|Florida|Fla.',
    'GA|Georgia|Ga.',
    'HI|Hawaii',
    'ID|Idaho',
    'IL|Illinois|Ill.',
    'IN|Indiana|Ind.',
    'IA|Iowa',
    'KS|Kansas|Kan.|Kans.',
    'KY|Kentucky|Ky.',
    'LA|Louisiana|La.',
    'ME|Maine',
    'MD|Maryland|Md.',
    'MA|Massachusetts|Mass.',
    'MI|Michigan|Mich.',
    'MN|Minnesota|Minn.',
    'MS|Mississippi|Miss.',
    'MO|Missouri|Mo.',
    'MT|Montana|Mont.',
    'NE|Nebraska|Neb.|Nebr.',
    'NV|Nevada|Nev.',
    'NH|New Hampshire|N.H.',
    'NJ|New Jersey|N.J.',
    'NM|New Mexico|N.M.|N. Mex.',
    'NY|New York|N.Y.',
    'NC|North Carolina|N.C.',
    'ND|North Dakota|N.D.|N. Dak.',
    'OH|Ohio',
    'OK|Oklahoma|Okla.',
    'OR|Oregon|Ore.|Oreg.',
    'PA|Pennsylvania|Pa.|Penn.',
    'RI|Rhode Island|R.I.',
    'SC|South Carolina|S.C.',
    'SD|South Dakota|S.D.|S. Dak.',
    'TN|Tennessee|Tenn.',
    'TX|Texas|Tex.',
    'UT|Utah',
    'VT|Vermont|Vt.',
    'VA|Virginia|Va.',
    'WA|Washington|Wash.',
    'WV|West Virginia|W.Va.|W. Va.',
    'WI|Wisconsin|Wis.|Wisc.',
    'WY|Wyoming|Wyo.'
  ],
  CA: [
    '01|Alberta|Alta.|AB',
    '02|British Columbia|B.C.',
    '03|Manitoba|Man.|MB',
    '04|New Brunswick|N.B.',
    '05|Newfoundland and Labrador|Newfoundland|Nfld.|N.L.',
    '07|Nova Scotia|N.S.',
    '08|Ontario|Ont.|ON',
    '09|Prince Edward Island|P.E.I.',
    '10|Quebec|Que.|Québec|QC',
    '11|Saskatchewan|Sask.|SK',
    '12|Yukon|Y.T.',
    '13|Northwest Territories|N.W.T.',
    '14|Nunavut'
  ],
  AU: [
    '01|Australian Capital Territory|A.C.T.',
    '02|New South Wales|N.S.W.',
    '03|Northern Territory|N.T.',
    '04|Queensland|Qld.',
    '05|South Australia',
    '06|Tasmania|Tas.',
    '07|Victoria|Vic.',
    '08|Western Australia'
  ],
  GB: ['ENG|England', 'NIR|Northern Ireland', 'SCT|Scotland', 'WLS|Wales']
}

/** @returns A state's name or short form without its dots, in lower case. */
function toKey(form: string): string {
  const lower = form.toLowerCase()
  return /[.\s]/u.test(lower) ? lower.replace(/\./gu, '').replace(/\s+/gu, ' ').trim() : lower
}

const byCode = new Map<string, Region>()
const byForm = new Map<string, Region[]>()
for (const [country, rows] of Object.entries(table)) {
  for (const row of rows) {
    const [code = '', name = '', ...forms] = row.split('|')
    const region = {country, code, name}
    byCode.set(`${country}.${code}`, region)
    const keys = new Set([name, ...forms, ...(country === 'US' ? [code] : [])].map(toKey))
    for (const key of keys) byForm.set(key, [...(byForm.get(key) ?? []), region])
  }
}

const openings = new Set([...byForm.keys()].map((key) => key.split(' ', 1)[0] ?? ''))

/** @returns Whether the name of a state or province may begin with a word. */
export function opensRegion(word: string): boolean {
  return openings.has(toKey(word))
}

/** Countries whose places copy tells apart by state or province. */
export const dividedCountries: ReadonlySet<string> = new Set(Object.keys(table))

/** @returns The region with a code of GeoNames; `undefined` when there is none known. */
export function regionOf(country: string, code: string): Region | undefined {
  return byCode.get(`${country}.${code}`)
}

/** @returns The states and provinces written `form`: “Pa.”, “Ontario”; none when it is no such name. */
export function regionsNamed(form: string): readonly Region[] {
  return byForm.get(toKey(form)) ?? []
}
