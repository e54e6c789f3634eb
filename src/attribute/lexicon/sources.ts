/**
 * Words that tell what a source is. Origin: written for this project; the names of news
 * organisations are common knowledge.
 */

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u))

/** Heads of phrases for sources without a name, singular. */
export const unnamedHeads = setOf(
  'source person people official officer aide adviser advisor diplomat insider lawmaker executive operative staffer strategist analyst expert witness resident negotiator mediator minister ambassador envoy colleague friend relative neighbour neighbor guest critic supporter employee worker consultant donor delegate member leader soldier commander prosecutor investigator lawyer attorney spokesman spokeswoman spokesperson participant attendee observer trader banker economist scientist researcher doctor nurse teacher student voter man woman one others other some many several both most few politician parliamentarian legislator bureaucrat historian regulator detective agent guard survivor victim passenger farmer fisherman driver docker captain sailor player coach manager receptionist clerk judge juror senator congressman democrat republican conservative liberal activist protester campaigner campaign-aide figure individual mother father wife husband son daughter brother sister circle ally'
)

/** Heads that say how close to power somebody without a name stands. */
export const officialHeads = setOf(
  'official officer minister ambassador diplomat envoy aide adviser advisor negotiator mediator commander lawmaker senator legislator congressman parliamentarian prosecutor investigator regulator soldier spokesman spokeswoman spokesperson judge executive staffer'
)

/** Heads that say nothing but that there is a source. */
export const bareHeads = setOf(
  'source person people insider one others other some many several both most few individual figure man woman'
)

/** Offices of which a body has one: “the minister” is somebody the copy may name. */
export const singleOffices = setOf(
  'minister president chancellor premier secretary governor mayor judge ambassador envoy chairman chairwoman chair chief director king queen prince pope bishop general commander captain coach manager leader speaker attorney-general prosecutor commissioner executive spokesman spokeswoman spokesperson author owner founder treasurer consul dean rector professor senator inspector superintendent sheriff admiral engineer pilot skipper witness ceo cfo coo mp mep msp td councillor backbencher frontbencher peer'
)

/** Words in front of “sources” that tell they hold office. */
export const officialWords = setOf(
  'government ministry ministerial chancellery military security police state administration palace official presidential pentagon kremlin intelligence army defence defense diplomatic parliamentary cabinet judicial foreign-ministry embassy white-house court'
)

/** Words that speak for an institution. */
export const spokesHeads = setOf('spokesman spokeswoman spokesperson spokespeople spokesmen')

/** Heads of phrases for institutions. */
export const institutionHeads = setOf(
  'ministry office department government administration agency army military police court council committee commission party union company firm bank group association organisation organization campaign house parliament senate congress cabinet embassy consulate bureau authority authorities board institute institution university school hospital church federation league club team foundation centre center coalition alliance movement service services force forces tribunal chancellery presidency palace directorate secretariat corporation network inc ltd corp co llc plc lab laboratory exchange chamber regulator operator observatory intelligence navy fund society staff panel task-force delegation prosecution prosecutors defence defense pentagon kremlin nation state city county regime opposition side sides gallery museum theatre theater opera library orchestra archive zoo mission inquiry ombudsman watchdog mosque synagogue monastery college academy charity'
)

/** Heads of phrases for papers that say something. */
export const documentHeads = setOf(
  'report study poll survey memo document documents statement letter filing lawsuit complaint indictment transcript book paper article story editorial analysis email emails data figures records record summary leak cable notice note invoice text census review audit law bill order ruling research reports polls studies surveys statistics website site account tweet post minutes filings letters memos statements communique communiqué'
)

/** Last words of the names of companies and associations. */
export const companyWords = setOf(
  'terminals lines shipping holdings holding industries systems partners motors airlines airways railways railway energy oil gas steel foods pharmaceuticals capital securities logistics technologies brothers sons international research trust guild carriers shipowners ventures investments properties enterprises resources petroleum electric electronics software communications telecom media entertainment studios labs laboratories pharma biotech aerospace dynamics motor mining metals cement chemical chemicals insurance assurance mutual credit cooperative co-operative associates consulting advisors advisers analytics markets exchange stores retail hotels resorts cruises ferries ports watch warriors guards brigades front resistance movement savings workers employers dockers pilots teachers nurses farmers alliance initiative project programme program agency council limited gmbh ag sa spa nv plc university marine economics analytica advisory wealth living care homes housing estates builders breweries farms sciences biosciences therapeutics diagnostics solutions robotics semiconductors semiconductor cosmetics recycling united rovers wanderers athletic albion hotspur fc afc hydro freight'
)

/** Last words of the names of places. */
export const placeWords = setOf(
  'strait harbour harbor island islands river sea bay street road avenue city gulf mount mountain mountains lake valley bridge hill hills county province sound cape point park square heights coast peninsula desert forest beach airport station tower gate north south east west canal channel ocean district quarter village town'
)

/** Words in a name that make it an outlet. */
export const outletWords = setOf(
  'news times post herald tribune gazette chronicle journal radio television tv broadcasting press newspaper daily weekly telegraph guardian observer courier mirror standard examiner inquirer dispatch globe bulletin review magazine agency newswire wire sun express mail independent echo star reporter monitor sentinel argus gleaner advertiser register ledger advocate beacon clarion sun-times post-dispatch post-gazette herald-tribune times-picayune'
)

/** What copy calls an outlet it has named: “the newspaper”. */
export const outletNouns = setOf(
  'newspaper paper daily weekly magazine website site outlet broadcaster station network channel agency newswire publication tabloid broadsheet journal blog wire'
)

/** News organisations whose names do not show what they are. */
export const knownOutlets: readonly string[] = [
  'Axios',
  'Politico',
  'Reuters',
  'Bloomberg',
  'Associated Press',
  'AP',
  'AFP',
  'Agence France-Presse',
  'BBC',
  'CNN',
  'NBC',
  'CBS',
  'ABC',
  'CBC',
  'CTV',
  'CNBC',
  'ESPN',
  'LBC',
  'GB News',
  'RTÉ',
  'ARD',
  'ZDF',
  'NDR',
  'RTL',
  'TF1',
  'BFM',
  'BFMTV',
  'NHK',
  'NDTV',
  'SABC',
  'RNZ',
  'TVNZ',
  'talkSPORT',
  'TalkTV',
  'MSNBC',
  'Fox Business Network',
  'Fox Business',
  'NPR',
  'PBS',
  'C-SPAN',
  'UPI',
  'dpa',
  'ANSA',
  'EFE',
  'TASS',
  'Interfax',
  'Xinhua',
  'Kyodo',
  'Yonhap',
  'Anadolu',
  'WAFA',
  'Al Jazeera',
  'Al Arabiya',
  'Al-Monitor',
  'Israel Hayom',
  'Haaretz',
  'Ynet',
  'Yedioth Ahronoth',
  'Maariv',
  'Channel 12',
  'Channel 13',
  'Channel 14',
  'Kan',
  'Times of Israel',
  'Jerusalem Post',
  'Le Monde',
  'Le Figaro',
  'Libération',
  'El País',
  'El Mundo',
  'Der Spiegel',
  'Die Zeit',
  'Die Welt',
  'La Repubblica',
  'Corriere della Sera',
  'Asahi Shimbun',
  'Vox',
  'BuzzFeed',
  'BuzzFeed News',
  'Breitbart',
  'Huffington Post',
  'HuffPost',
  'Daily Beast',
  'Mother Jones',
  'Slate',
  'Salon',
  'Time',
  'Newsweek',
  'Vanity Fair',
  'The Atlantic',
  'The Hill',
  'The Economist',
  'Economist',
  'The Intercept',
  'New Yorker',
  'Esquire',
  'Rolling Stone',
  'USA Today',
  'Wall Street Journal',
  'Financial Times',
  'Semafor',
  'Punchbowl',
  'Sky',
  'Sky Sports',
  'Fox Sports',
  'Bild',
  'Kicker',
  'Marca',
  'L’Équipe',
  'Gazzetta dello Sport',
  'ITV',
  'Deutsche Welle',
  'Voice of America',
  'Univision',
  'Telemundo'
]

/** Titles in front of a name, lower-case: part of the role, not of the name. */
export const titles = setOf(
  'mr det supt insp pc cllr mr. mrs mrs. ms ms. miss dr dr. prof prof. sir dame lord lady rev rev. hon president vice vice-president prime minister premier chancellor secretary senator sen. senators rep. representative congressman congresswoman gov. governor lt. lt general gen. gen col. colonel maj. major capt. captain sgt. sergeant admiral adm. ambassador envoy commissioner director chairman chairwoman chair chief justice judge mayor king queen prince princess pope cardinal archbishop bishop rabbi imam sheikh ayatollah attorney deputy foreign defence defense finance harbour harbor interior home trade prosecutor spokesman spokeswoman spokesperson professor coach manager republican democratic democrat former ex-president ex-minister councillor councilman councilwoman officer detective inspector superintendent leader executive head speaker adviser advisor strategist pollster host anchor analyst candidate nominee actor actress author activist journalist reporter columnist billionaire businessman co-founder founder ceo cfo press special party labour conservative liberal house senate state national security majority minority whip treasury cabinet undersecretary under-secretary assistant consul counsel commander treasurer vice-chairman vice-premier lieutenant corporal constable cmdr cmdr. brig brig. maj capt cpl cpl. det. insp. supt. cllr brigadier marshal comptroller provost abbot duke duchess earl countess viscount baron baroness emir sultan sheikha shaikh mullah maulana rector solicitor barrister president-elect shadow mp mps mep msp mla td tds opposition backbencher frontbencher'
)

/** Mentions of office in front of a name that are no role: “Mr Reyl”. */
export const honorifics = setOf(
  'mr mr. mrs mrs. ms ms. miss dr dr. prof prof. sir dame lord lady rev rev. hon'
)

/** Numbers in words that count unnamed sources. */
export const numberWords: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  another: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  dozen: 12
}
