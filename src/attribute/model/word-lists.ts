/** Word lists that the model may see as words. Origin: written for this project; general English. */

const listOf = (words: string): readonly string[] => words.trim().split(/\s+/u)

/** Words of closed classes: pronouns, articles, prepositions, conjunctions, helpers, numerals, days. */
export const closedWords = listOf(`
  i me my mine myself we us our ours ourselves you your yours yourself he him his himself she her hers herself
  it its itself they them their theirs themselves who whom whose which what that this these those there here
  a an the some any no none every each either neither both all half many much few several most more less other another such
  someone somebody anyone anybody everyone everybody nobody nothing something anything everything one ones
  of in on at by for with from to into onto over under above below between among against about around across along
  through during before after since until till toward towards upon within without inside outside behind beyond near off
  out up down per via than as like unlike despite amid besides except according regarding concerning including
  and but or nor so yet if unless whether because although though while whereas when whenever where wherever why how once
  am is are was were be been being have has had having do does did doing done will would shall should can could may might
  must ought not never n't n’t 's ’s 're ’re 've ’ve 'll ’ll 'd ’d 'm ’m ca wo s t
  also just only even still already again ever then now too very quite rather almost perhaps maybe however therefore
  meanwhile instead otherwise moreover later earlier ago soon today yesterday tomorrow tonight
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
  october november december two three four five six seven eight nine ten eleven twelve dozen hundred thousand million billion
  first second third last next mr mrs ms dr sir mr. mrs. ms. dr. sen. rep. gov. gen. lt. col. sgt. prof. rev.`)

/** Nouns, adjectives and set words that attribute, beside the verbs of the lexicon. */
export const cueWords = listOf(`
  according statement statements comment comments remark remarks claim claims assertion argument view views opinion opinions
  belief beliefs hope hopes fear fears concern concerns worry worries doubt doubts suspicion expectation expectations plan plans
  promise promises pledge pledges vow threat threats warning warnings call calls demand demands request requests proposal
  proposals suggestion idea decision order ruling report reports finding findings conclusion estimate estimates forecast
  prediction poll polls survey surveys study studies research analysis data figures evidence testimony interview speech letter
  memo email e-mail emails tweet tweets post posts column essay editorial op-ed blog book note message announcement press release
  accusation accusations allegation allegations charge charges criticism praise support opposition endorsement question questions
  answer reply response confirmation denial acknowledgment admission assurance assurances advice explanation description
  intention desire wish goal aim interest determination commitment agreement consensus impression feeling sense quote quotation
  reportedly allegedly apparently supposedly presumably purportedly alleged supposed reported suspected confident convinced
  certain sure aware afraid worried concerned hopeful optimistic pessimistic skeptical sceptical doubtful glad proud sorry
  surprised disappointed frustrated angry eager willing ready reluctant likely unlikely critical supportive adamant clear
  declined decline refused refuse dubbed termed nicknamed known so-called headline headlined titled caption transcript
  accuse accused accuses accusing compare compared likened credited credits cited cites citing quoted quotes quoting
  word words language rhetoric message messages argument theory notion fact`)

/** Nouns of people and bodies that speak: roles, offices, groups, documents. */
export const roleWords = listOf(`
  spokesman spokeswoman spokesperson spokespeople spokesmen official officials source sources person people aide aides adviser
  advisers advisor advisors minister ministry president vice-president premier chancellor king queen prince princess pope bishop
  archbishop cardinal imam rabbi governor mayor senator senators congressman congresswoman representative representatives
  lawmaker lawmakers legislator deputy deputies secretary undersecretary ambassador envoy diplomat diplomats consul commissioner
  chairman chairwoman chair chairperson chief head director manager executive executives ceo boss owner founder co-founder
  analyst analysts economist economists strategist strategists pollster expert experts scientist scientists researcher
  researchers professor lecturer historian scholar author writer columnist journalist journalists reporter reporters editor
  editors correspondent commentator host anchor critic critics lawyer lawyers attorney attorneys prosecutor prosecutors judge
  judges justice jury court police officer officers detective sheriff soldier general colonel commander admiral captain sergeant
  doctor doctors nurse physician surgeon teacher teachers student students parent parents mother father son daughter brother
  sister wife husband widow friend neighbour neighbor resident residents witness witnesses victim victims survivor villager
  farmer farmers worker workers union leader leaders member members coach manager player captain striker driver pilot investor
  investors trader traders broker dealer banker shareholder company companies firm bank banks agency agencies department ministry
  office bureau commission committee council parliament congress senate house cabinet government administration authority
  authorities army navy military navy force forces party parties campaign candidate candidates nominee opposition rebels militia
  group groups organization organisation organizations foundation institute university hospital school church club federation
  association coalition alliance movement charity nation country state city voters voter supporter supporters opponent opponents
  activist activists protester protesters campaigner respondents americans republicans democrats conservatives liberals
  democrat republican democratic conservative liberal progressive federal national local senior former top anonymous unnamed
  document documents report filing affidavit complaint lawsuit indictment memo transcript website page video`)

/** Words in the names of outlets, and short names of outlets. */
export const outletWords = listOf(`
  times post journal herald tribune guardian telegraph independent observer chronicle gazette courier standard globe mail express
  mirror sun star news press agency wire radio tv television broadcaster channel network newspaper newspapers magazine daily
  weekly review today monitor examiner dispatch ledger sentinel register inquirer bulletin report reuters ap afp upi dpa ansa efe
  tass interfax xinhua kyodo yonhap anadolu bbc itv cnn abc cbs nbc msnbc fox npr pbs cbc axios politico bloomberg al jazeera
  haaretz spiegel monde figaro bild facebook twitter instagram youtube`)
