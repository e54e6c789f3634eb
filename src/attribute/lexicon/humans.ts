/** Words for people and papers by what they do. Origin: written for this project; general English. */

const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u))

/** Nouns of people, singular, beside those that name an office or stand for sources. */
export const humanNouns = setOf(`
  deckhand midfielder bowler cellist headteacher headmaster cinematographer archivist
  barrister solicitor assistant arbitrager arbitrageur jobber republican democrat head accountant anchor fan partner star actor actress
  administrator advocate agitator apprentice archaeologist architect artist astronaut astronomer athlete auditor
  author backer baker banker bartender billionaire biographer biologist blogger boss bomber boxer boyfriend broker
  client builder businessman businesswoman businessperson butcher buyer bystander cabinetmaker candidate caller captive
  cardiologist caretaker carpenter caucus-goer caucusgoer celebrity chef chemist child choreographer citizen civilian
  cleaner cleric climber co-author co-founder co-host co-owner collector columnist comedian commentator commuter
  companion competitor composer confidant conspirator constable constituent contender contractor contributor convict
  cook correspondent councillor councilman councilwoman counsellor counselor counterpart courier cousin craftsman
  creator creditor cricketer curator customer cyclist dancer daughter-in-law dealer debtor defector defendant
  demonstrator dentist deputy designer developer devotee director-general dissident docker dockworker drummer
  ecologist editor educator elder elector electrician employer engineer enthusiast entrepreneur environmentalist
  epidemiologist escapee ethicist evacuee ex-husband ex-wife exile explorer exporter fighter film-maker filmmaker
  financier firefighter fisher fiancé fiancée flier follower footballer forecaster foreman freelancer frontrunner
  front-runner gambler gangster gardener geographer geologist girlfriend golfer grandfather grandmother grower guide
  guitarist gunman gunner gynaecologist hacker hairdresser harbourmaster heir heiress helper hero hiker hitman
  homeowner host hostage hostess householder housewife humanitarian hunter immigrant importer inmate innkeeper
  insurer interpreter interviewer interviewee inventor investor islamist journalist kidnapper killer kingpin labourer
  laborer landlady landlord landowner lecturer librarian lieutenant linguist lobbyist lodger magnate magistrate
  mariner martyr mathematician mechanic merchant meteorologist midwife migrant militant miner missionary mobster
  model moderator mogul monk moviegoer murderer musician narrator naturalist newcomer newlywed newsreader nominee
  novelist novice nun nutritionist obstetrician occupant oligarch onlooker opponent organiser organizer orphan
  paediatrician painter paramedic parent parishioner partisan passer-by passerby pastor patient patriot patron
  peacekeeper pedestrian pensioner performer pharmacist philanthropist philosopher photographer physician physicist
  physiologist pianist pilgrim pioneer planner plaintiff playwright plumber podcaster poet policeman policewoman
  pollster porter postman potter preacher predecessor presenter priest prisoner producer programmer promoter
  protagonist psychiatrist psychologist publicist publisher pundit pupil racer radiologist rebel recruit recruiter
  referee reformer refugee reporter reservist respondent restaurateur retailer retiree revolutionary rider ringleader
  rival runner runner-up salesman saleswoman scholar screenwriter sculptor seafarer seaman seismologist seller
  servant settler shareholder shepherd shipbuilder shipbroker shipmaster shipowner shipper shopkeeper shopper
  showrunner sibling signatory singer skater skier smuggler socialist sociologist son-in-law songwriter specialist
  spectator speechwriter sportsman sportswoman spouse squatter stakeholder standard-bearer statesman stationmaster
  statistician steelworker stepfather stepmother steward stewardess storekeeper striker stylist subcontractor
  subscriber successor superdelegate surgeon surveyor suspect sympathiser sympathizer tailor taxpayer technician
  technologist teenager tenant terrorist theologian therapist toddler tourist trainee trainer traitor translator
  traveller traveler trawlerman trekker tribesman trustee tutor tycoon undergraduate understudy underwriter
  barber bricklayer cabbie chaplain childminder cobbler crofter curate decorator defender dj fishmonger
  fitter florist fullback goatherd gp greengrocer herder joiner machinist nanny neurosurgeon newsagent
  optician optometrist osteopath plasterer postmaster publican ranger rapper roofer saxophonist
  soprano tenor unionist vet winger
  umpire all-rounder auditor goalscorer lender looter mourner rescuer responder reveller striker
  upholsterer vendor veteran veterinarian vicar viewer vigilante villager violinist virologist visitor volcanologist
  volunteer waiter waitress walker warden warlord warrior watcher weaver welder whistleblower whistle-blower widow
  widower winemaker winner woodcutter worshipper worshiper writer yachtsman youngster youth zoologist
`)

/** Nouns of people put together of two words, or with a learned ending: “shareholder”, “bookmaker”, “short-seller”, “virologist”. */
export const humanEndings =
  /(?:[a-z]{3}-?(?:owner|holder|worker|maker|goer|seeker|keeper|player|fighter|writer|dealer|buyer|seller|trader|grower|breeder|builder|scientist|teacher|driver|dresser|grapher|grader|unionist|ologist|ician|iatrist|woman)|[a-z]{2}man|\d-year-old)$/u

/** Nouns that end so and are no people. */
export const notHumans = setOf('human german roman norman talisman ottoman pacemaker shaman')

/** Things that are written, filmed or counted, beside the papers of the other list. */
export const paperNouns = setOf(`
  copy plan plans platform laws rules resolution proposal proposals legislation guidelines code ad ads advert adverts
  advertisement advertisements affidavit affidavits agreement bestseller biography blog brochure bulletin caption
  cartoon catalogue chapter charter clip clips commercial communique communiqué constitution contract correspondence
  database declaration diary dossier draft entry estimate estimates factsheet filings finding findings flyer footage
  forecast forecasts headline headlines index inscription invoice invoices leaflet letters log logs manifesto manual
  manuscript memoir memos message messages minutes obituary page pages pamphlet petition placard playbook poster
  press-release projection projections receipt receipts recording recordings results ruling script section sign signs
  snapshot spreadsheet statements subpoena tally tape tapes text-message texts tracker treaty verdict video videos
  warrant register registers
`)
