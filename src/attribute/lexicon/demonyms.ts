/** What one of a people is called, lower-case. Origin: written for this project; general English. */
const demonyms: ReadonlySet<string> = new Set(
  `
  afghan albanian algerian american angolan argentine argentinian armenian australian austrian azerbaijani bahraini
  bangladeshi belarusian belgian bolivian bosnian brazilian briton bulgarian burundian californian cameroonian
  canadian catalan chilean colombian congolese croat croatian cuban cypriot czech dane dominican dutchman dutchwoman
  ecuadorean ecuadorian egyptian englishman englishwoman eritrean estonian ethiopian fijian filipino filipina finn
  floridian frenchman frenchwoman georgian german ghanaian greek guatemalan haitian honduran hungarian icelander
  indian indonesian iranian iraqi irishman irishwoman israeli italian ivorian jamaican jordanian kazakh kenyan korean
  kosovan kuwaiti latvian lebanese liberian libyan lithuanian londoner macedonian malaysian malian maltese mexican
  moldovan mongolian montenegrin moroccan mozambican namibian nepali nicaraguan nigerian norwegian pakistani
  palestinian panamanian paraguayan parisian peruvian pole portuguese qatari romanian russian rwandan salvadoran
  samoan saudi scot scotsman scotswoman senegalese serb serbian singaporean slovak slovene slovenian somali spaniard
  sudanese swede swiss syrian tanzanian texan thai tongan tunisian turk ugandan ukrainian uruguayan uzbek venezuelan
  vietnamese welshman welshwoman zambian zimbabwean`
    .trim()
    .split(/\s+/u)
)

/** Whether a word calls somebody by where they come from: “Dane”. */
export function isDemonym(word: string): boolean {
  return demonyms.has(word.toLowerCase())
}
