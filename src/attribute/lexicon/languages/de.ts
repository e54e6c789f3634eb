import type {LanguageWords} from './language-words.ts'

/** German. */
export const de: LanguageWords = {
  said: 'sagte|sagt|sagten|sagen|erklärte|erklärt|erklärten|betonte|betont|betonten|teilte mit|teilten mit|teilte|teilten|berichtete|berichtet|berichteten|berichten|meinte|meint|meinten|fügte hinzu|fügte|kündigte an|kündigten an|ergänzte|ergänzt|warnte|warnt|warnten|forderte|fordert|forderten|schrieb|schreibt|schrieben|antwortete|kritisierte|kritisiert|bestätigte|bestätigt|bestätigten|räumte ein|räumten ein|gab an|gaben an|gab zu|behauptete|behauptet|versicherte|versicherten|verkündete|äußerte|erläuterte|unterstrich|stellte klar|wies darauf hin|hieß es|heißt es|vermutet|glaubt|hofft|urteilte|schätzt|rechnet damit|mahnte|spottete|so|meldete|meldet|meldeten',
  object:
    'bestritt|bestreitet|bestritten|dementierte|dementiert|dementierten|wies zurück|leugnete|verurteilte|verurteilten|lehnte ab|begrüßte|begrüßten|bestätigte|sprach von|sprachen von|spricht von|sprechen von',
  verbFirst: false,
  joints: 'dass|daß|ob',
  comma: true,
  accordingTo:
    'laut|nach angaben von|nach angaben des|nach angaben der|angaben zufolge|nach darstellung des|nach darstellung der|nach einschätzung von|nach informationen des|nach informationen der|nach worten von|nach worten des|nach worten der|gemäß',
  accordingBehind: 'zufolge',
  accordingToHim: 'ihm zufolge|ihr zufolge|ihnen zufolge|seinen angaben zufolge',
  as: 'wie',
  silence:
    'lehnte|lehnten|wollte|wollten|äußerte sich nicht|äußerten sich nicht|reagierte nicht|reagierten nicht|war zunächst nicht|gab keine|gaben keine|verweigerte|beantwortete|wollte sich nicht',
  comment:
    'kommentar|stellungnahme|kommentieren|äußern|anfrage|anfragen|auskunft|erreichen|erreichbar|fragen|stellung nehmen|sagen|dazu',
  pronouns: 'er|sie|es|dieser|diese',
  articles:
    'der|die|das|den|dem|des|ein|eine|einer|eines|einem|seine|sein|ihr|ihre|dieser|diese|dieses',
  unnamed:
    'quelle|quellen|kreise|kreisen|regierungskreise|regierungskreisen|insider|insidern|diplomat|diplomaten|beamter|beamte|beamten|mitarbeiter|mitarbeiterin|mitarbeitern|augenzeuge|augenzeugen|person|personen|regierungsvertreter|vertreter|vertretern|experten|analysten|beobachter|anwohner|zeugen|verhandler|berater|unternehmenskreise|unternehmenskreisen|sicherheitskreise|sicherheitskreisen|-kreise|-kreisen|anwohnerin|-insider|-insidern|augenzeugin|fischer|ingenieur|ingenieurin|nachbar|nachbarin|zeuge|zeugin|passant|passantin',
  officials:
    'regierungskreise|regierungskreisen|diplomat|diplomaten|beamter|beamte|beamten|regierungsvertreter|vertreter|vertretern|verhandler|berater',
  institutions:
    'ministerium|regierung|polizei|armee|präsidialamt|kanzleramt|staatsanwaltschaft|behörde|behörden|amt|partei|gewerkschaft|verband|außenministerium|innenministerium|verkehrsministerium|botschaft|kommission|ausschuss|unternehmen|konzern|gruppe|bank|agentur|bundestag|parlament|gericht|institut|organisation|stiftung|verein|rathaus|militär|bundeswehr|kreml|opposition|union|senat|zentralbank|reederei|hafenbehörde|nabu|verein|-ministerium|-ministeriums|-amt|-amtes|-amts|-behörde|-behörden|-verband|-verbandes|-verbands|-gericht|-gerichtes|-gerichts|-polizei|-institut|-instituts|-institutes|-gewerkschaft|-unternehmen|-unternehmens|-konzern|-konzerns|-regierung|-partei|-bank|-kommission|-ausschuss|-ausschusses|-anwaltschaft|-verein|-vereins|-dienst|-gesellschaft|-verwaltung|-fraktion|-ministerien|-universität|universität|-zentrum|-kammer|-agentur|rathauses|senats|parlaments|militärs|gewerkschaften|verbände|parteien|regierungen|konzerne|banken|gerichte|feuerwehr|-wehr|-wache|fluggesellschaft|airline|ministerien',
  outlets:
    'zeitung|tageszeitung|portal|sender|agentur|nachrichtenagentur|magazin|radio|blatt|nachrichtenportal|wochenzeitung|nachrichtenseite|nachrichtenmagazin|rundfunk|fernsehsender',
  documents:
    'bericht|dokument|dokumente|mitteilung|studie|vermerk|brief|schreiben|umfrage|papier|daten|zahlen|gutachten|urteil',
  titles:
    'präsident|präsidentin|minister|ministerin|außenminister|außenministerin|innenminister|innenministerin|verkehrsminister|verkehrsministerin|finanzminister|finanzministerin|verteidigungsminister|verteidigungsministerin|wirtschaftsminister|wirtschaftsministerin|kanzler|kanzlerin|bundeskanzler|bundeskanzlerin|sprecher|sprecherin|regierungssprecher|regierungssprecherin|herr|frau|chef|chefin|direktor|direktorin|premierminister|premierministerin|ministerpräsident|ministerpräsidentin|botschafter|botschafterin|bürgermeister|bürgermeisterin|abgeordneter|abgeordnete|senator|senatorin|vorsitzender|vorsitzende|general|oberst|kapitän|forscher|forscherin|experte|expertin|analyst|analystin|professor|professorin|staatsanwalt|staatsanwältin|richter|richterin|geschäftsführer|geschäftsführerin|gewerkschafter|gewerkschafterin|sondergesandter|könig|königin|papst|dr.|prof.|leiter|leiterin|ökonom|ökonomin|-chef|-chefin|-sprecher|-sprecherin|-minister|-ministerin|-präsident|-präsidentin|-direktor|-direktorin|-vorsitzender|-vorsitzende|-leiter|-leiterin|-sekretär|-sekretärin|-beauftragter|-beauftragte|-forscher|-forscherin|-experte|-expertin|-politiker|-politikerin|-anwalt|-anwältin|-richter|-richterin|-kommissar|-kommissarin|-meister|-meisterin|-führer|-führerin|-kanzler|-kanzlerin|-ingenieur|-ingenieurin|-ökonom|-ökonomin|-analyst|-analystin|-professor|-professorin|-botschafter|-botschafterin|-vorstand|-inhaber|-inhaberin|-gesandter|-gesandte|-kapitän|-arzt|-ärztin|generalsekretär|präfekt|bischof|kommandant|kommandantin|historiker|historikerin|seismologe|seismologin|geologe|geologin|trainer|trainerin|-trainer|-trainerin|landrat|landrätin|staatssekretär|staatssekretärin|anwalt|anwältin|-wissenschaftler|-wissenschaftlerin|intendant|intendantin|vizepräsident|vizepräsidentin|-ministerpräsident|arzt|ärztin|pfarrer|pfarrerin|-abgeordneter|-abgeordnete',
  carried: 'zitiert von|zitierte|befragt von|nach angaben gegenüber',
  agencies: '',
  portfolios: '',
  citing: 'unter berufung auf|mit berufung auf|unter verweis auf|mit verweis auf',
  reports: 'berichtet|berichtete|berichteten|berichten|schreibt|schrieb|schreiben',
  forum: 'journalisten|reportern|presse|abgeordneten',
  nominatives:
    'ministeriums>ministerium|ministerien>ministerien|amtes>amt|amts>amt|verbandes>verband|verbands>verband|gerichtes>gericht|gerichts>gericht|institutes>institut|instituts>institut|unternehmens>unternehmen|konzerns>konzern|vereins>verein|rathauses>rathaus|senats>senat|parlaments>parlament|ausschusses>ausschuss|militärs>militär|berichts>bericht|berichtes>bericht|papiers>papier|dokuments>dokument|gutachtens>gutachten|schreibens>schreiben|sprechers>sprecher',
  told: 'gegenüber|dem|der|den|vor',
  anonymous:
    'unter der bedingung der anonymität|unter bedingung der anonymität|der anonym bleiben wollte|die anonym bleiben wollte|die anonym bleiben wollten|der nicht namentlich genannt werden wollte|die nicht namentlich genannt werden wollte|die nicht namentlich genannt werden wollten|der ungenannt bleiben wollte|auf bedingung der anonymität',
  unspaced: false
}
