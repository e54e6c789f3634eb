/**
 * Commonest words of English news copy that are not names: those written in lower case nearly
 * everywhere and found in the most stories. Origin: counted once over political news; a bare list of
 * single words in alphabetical order, which tells nothing of the texts it was counted in.
 */
export const commonWords: readonly string[] = `
ability able about above access according account accused acknowledged across actions
activists actually ad added adding address administration ads advantage adviser advisers
after again against age agenda ago agree agreed agreement ahead aide aides air all allies
almost along already also although always am among an and announced another answer any
anyone anything appeal appear appearance appeared appears approach are argued argument
around as ask asked at attack attacks attempt attention audience author average away back
backed backing bad ballot ban base based battle be beat became because become becoming
been before began begin beginning behind being believe believes best better between beyond
bid big bigger biggest billion billionaire bit board book border born both break bring
brought build building built business businessman but by ca call called calling calls came
campaign campaigning campaigns can candidacy candidate candidates care career case cases
cast caucus caucuses certain certainly challenge chance change changed changes chief
children choice citizens civil claim claims class clear clearly climate close closed
closer come comes coming comment comments common community companies company compared
concern concerns conducted conference conservative conservatives consider considered
contest contests continue continued continues contrast control convention conversation
corporate cost could countries country course create created credit crisis critical
criticism criticized critics crowd current cut data daughter day days deal death debate
debates decades decided decision decisions declared declined defeat defend delegate
delegates described despite did difference different difficult direct directly director do
does doing dollars done donors down dozen during each earlier early economic economy
education effort efforts eight either elected election elections electorate else email
emails employees end ended endorse endorsed endorsement energy enough entering entire
especially establishment estate even event events ever every everyone everything evidence
exactly example executive expected experience experts explained face faces facing fact
failed fall families family far father favor fear federal feel fellow few field fight
fighting figure final financial find firm first five floor focus focused follow followed
following for force forces foreign former forward found four free friend friends from
front fundraising further future game gave general get gets getting give given giving
global go goes going gone good got government governor ground group groups growing growth
gun guy had half hand hands happen happened hard has have having he head health hear heard
hearing heart held help helped her here herself high higher him himself his history hit
hold holding home hope hopes host hour hours how however hundreds husband id idea ideas if
illegal image immediately immigrants immigration impact important in include included
includes including income increase increasingly independent individuals industry influence
information instead interest interests interview interviews into investigation investment
involved is issue issued issues it its itself job jobs joined just keep key killed kind
know known knows language large largely larger largest last late later latest law
lawmakers laws lead leaders leadership leading leads least leave leaving led left legal
legislation less let level liberal life like likely line lines list little live local long
longer longtime look looked looking lose loss lost lot love low lower made mainstream
major majority make makes making man manager many margin market mass matter may me mean
means media meet meeting member members men message messages met might military million
millions mind moment money month months more morning most move moved movement moving much
must my name nation near nearly need needed needs network never newspaper next night nine
no nominating nomination nominee not noted nothing now nuclear number numbers of off offer
offered office official officials often old on once one ones online only open opening
opinion opportunity opposed opposition or order organization other others our out outside
over overall own page paid part particular particularly parties pass passed past path pay
people percent percentage perhaps period person personal phone pick place plan plans
platform play played playing pledged point pointed points police policies policy political
politically politicians politics poll polling polls poor popular population position
positions positive possible posted potential power powerful presidency presidential
pressure presumptive pretty prevent previous previously primaries primary private probably
problem problems process professor program progressive proposal proposed protect provide
provided public publicly push put putting question questions quickly quite race radical
radio raise raised raising rallies rally rate rather reach read ready real reality really
reason received recent recently record records referring reform registered related
relationship release released religious remain remaining remains remarks repeatedly report
reported reporter reporters reports request resources respond responded response rest
result results return rhetoric right rights rise risk rival rivals role room roughly rules
run runner running safe said same saw say saying says second secure see seeking seem
seemed seems seen self senators senior sense sent series serious served server set seven
several share she shift shooting short shot should show showed showing shows side sign
signed significant similar simply since single six small so social some someone something
son soon sort sought speak speaking special speech speeches spend spending spent spoke
spokesman staff stage stand standing start started statement statements status stay step
still stop story strategist strategy strength strong style success such suggested summer
superdelegates support supported supporter supporters supporting sure survey system take
taken takes taking talk talking tax team television tell telling term terms terrorism
terrorist test than that the their them themselves then there these they thing things
think thinks third this those though thought thousands threat three through time to
together told tone too took top total tough toward town trade trail tried true try trying
turn turned tweet tweeted two ultimately under understand until up us use used using
values very victims victory video view views violence visit voice vote voted voter voters
votes voting want wanted wants was way ways we week weekend weeks well went were what when
where whether which while who whole whom whose why wife will willing win wing winner
winning wins with within without wo woman women won words work worked workers working
works world worse would wrong wrote year years yet you young your
`
  .trim()
  .split(/\s+/u)
