/** Names English papers use where GeoNames leads with the local one, by its number. */
export const englishNames: Readonly<Record<number, string>> = {
  2510911: 'Seville',
  2657896: 'Zurich',
  2659811: 'Lucerne',
  2660646: 'Geneva',
  2711537: 'Gothenburg',
  2797656: 'Ghent',
  2800931: 'Bruges',
  2803138: 'Antwerp',
  2861650: 'Nuremberg',
  2886242: 'Cologne',
  2910831: 'Hanover',
  3020686: 'Dunkirk',
  3094802: 'Krakow',
  3171728: 'Padua',
  3174051: 'Mantua',
  3413829: 'Reykjavik',
  3703443: 'Panama City',
  281102: 'Rafah',
  283506: 'Jenin',
  172256: 'Kobani',
  6611854: 'Naypyidaw'
}

/** Names that copy uses and GeoNames does not list, and those that are a smaller place’s own, by its number. */
export const addedNames: Readonly<Record<number, readonly string[]>> = {
  // Stories from the headquarters of the United Nations are filed from there.
  5128581: ['United Nations', 'New York', 'Nations unies', 'Naciones Unidas', 'الأمم المتحدة'],
  1261481: ['नयी दिल्ली'],
  1273874: ['Kochi'],
  1796236: ['शंघाई'],
  1816670: ['Pékin'],
  1880252: ['Singapur'],
  2147714: ['Sidney'],
  2427123: ['N’Djamena'],
  2661552: ['Berne'],
  2761369: ['Vienne'],
  3169070: ['Roma'],
  282239: ['Рамалла', 'ラマラ', '拉姆安拉', '라말라', 'रामल्ला', 'रामल्लाह'],
  281184: ['Kudüs'],
  360630: ['काहिरा'],
  360761: ['Mansoura'],
  379252: ['الخرطوم'],
  501175: ['Rostov', 'Rostov-on-Don'],
  698740: ['Odessa'],
  3523466: ['Matamoros'],
  3526617: ['Jalapa'],
  3530597: ['México'],
  4011743: ['Durango'],
  4560349: ['Filadelfia'],
  4140963: ['واشنطن', 'וושינגטון', '华盛顿', '華盛頓', 'ワシントン', '워싱턴', 'वाशिंगटन', 'वॉशिंगटन']
}

/** Names of countries in copy beside those of the Unicode CLDR. */
export const addedCountries: Readonly<Record<string, readonly string[]>> = {
  AE: ['UAE', 'U.A.E.'],
  AG: ['Antigua'],
  BA: ['Bosnia', 'Bosnia and Herzegovina', 'Bosnia-Herzegovina'],
  CD: ['Congo', 'Democratic Republic of Congo', 'DRC', 'Zaire'],
  CI: ['Ivory Coast', 'Cote d’Ivoire'],
  CN: ['People’s Republic of China', 'mainland China'],
  CV: ['Cape Verde'],
  CZ: ['Czech Republic', 'Czechoslovakia'],
  DE: ['West Germany', 'East Germany'],
  GB: ['UK', 'U.K.', 'Britain', 'Great Britain', 'Grande-Bretagne', 'Gran Bretaña'],
  KR: ['Republic of Korea'],
  MK: ['Macedonia'],
  MM: ['Burma'],
  NL: ['Holland', 'The Netherlands'],
  PS: ['Palestine', 'Gaza Strip', 'West Bank', 'Occupied West Bank', 'فلسطين', 'قطاع غزة'],
  RU: ['Russian Federation', 'USSR', 'U.S.S.R.', 'Soviet Union'],
  SZ: ['Swaziland'],
  TL: ['East Timor'],
  TR: ['Turkey', 'Türkiye'],
  TT: ['Trinidad'],
  US: ['USA', 'U.S.', 'U.S.A.', 'United States of America', 'EE.UU.', 'EEUU', 'США'],
  VA: ['Vatican']
}
