/**
 * Names that speak for a body without saying so by their form. Origin: written for this project;
 * countries, capitals and large organisations are common knowledge.
 */

const setOf = (words: string): ReadonlySet<string> => new Set(words.split('|'))

/** Countries and capitals, lower-case: “Iran said” is its government. */
export const placeBodies = setOf(
  'afghanistan|albania|algeria|angola|argentina|armenia|australia|austria|azerbaijan|bahrain|bangladesh|belarus|belgium|benin|bhutan|bolivia|bosnia|botswana|brazil|britain|bulgaria|burundi|cambodia|cameroon|canada|chad|chile|china|colombia|congo|croatia|cuba|cyprus|denmark|ecuador|egypt|england|eritrea|estonia|ethiopia|fiji|finland|france|gabon|gambia|gaza|georgia|germany|ghana|greece|guatemala|guinea|guyana|haiti|honduras|hungary|iceland|india|indonesia|iran|iraq|ireland|israel|italy|jamaica|japan|jordan|kazakhstan|kenya|kosovo|kuwait|kyrgyzstan|laos|latvia|lebanon|lesotho|liberia|libya|lithuania|luxembourg|madagascar|malawi|malaysia|mali|malta|mauritania|mauritius|mexico|moldova|mongolia|montenegro|morocco|mozambique|myanmar|namibia|nepal|netherlands|nicaragua|niger|nigeria|norway|oman|pakistan|panama|paraguay|peru|philippines|poland|portugal|qatar|romania|russia|rwanda|samoa|scotland|senegal|serbia|singapore|slovakia|slovenia|somalia|spain|sudan|sweden|switzerland|syria|taiwan|tajikistan|tanzania|thailand|togo|tunisia|turkey|turkmenistan|uganda|ukraine|uruguay|uzbekistan|venezuela|vietnam|wales|yemen|zambia|zimbabwe|u.s.|us|usa|uk|u.k.|uae|united states|united kingdom|saudi arabia|south korea|north korea|new zealand|south africa|sri lanka|costa rica|el salvador|ivory coast|washington|moscow|beijing|london|paris|berlin|tehran|jerusalem|ankara|kyiv|kiev|pyongyang|seoul|tokyo|brussels|riyadh|cairo|damascus|baghdad|kabul|islamabad|delhi|new delhi|canberra|ottawa|rome|madrid|vienna|warsaw|budapest|prague|athens|doha|beirut|havana|caracas|hong kong'
)

/** Organisations known by one name, lower-case. */
export const knownBodies = setOf(
  'hamas|hezbollah|fatah|taliban|houthis|isis|isil|nato|un|u.n.|united nations|eu|e.u.|european union|opec|unicef|unesco|unrwa|ocha|unhcr|who|wto|imf|iaea|icc|icj|osce|asean|interpol|europol|fbi|cia|nsa|irs|epa|fda|cdc|fema|nasa|mossad|shin bet|idf|kremlin|pentagon|white house|knesset|bundestag|duma|congress|parliament|senate|bundesbank|fed|google|alphabet|apple|microsoft|amazon|facebook|meta|twitter|tesla|boeing|airbus|toyota|volkswagen|samsung|huawei|intel|ibm|oracle|exxon|chevron|shell|bp|gazprom|rosneft|aramco|pfizer|moderna|novartis|roche|bayer|walmart|nestle|unilever|siemens|ryanair|lufthansa|amnesty|amnesty international|human rights watch|greenpeace|oxfam|red cross|red crescent|world bank|downing street|wall street|capitol hill'
)
