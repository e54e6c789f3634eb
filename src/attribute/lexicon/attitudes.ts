/**
 * Words by which copy tells what somebody thinks, wants, feels, decides or does with words, beside
 * the verbs of `verbs.ts`. The rules do not use them; the model may see them as words.
 * Origin: written for this project; general English.
 */

const listOf = (words: string): readonly string[] => words.trim().split(/\s+/u)

/** Base forms of verbs of stance, judgement, wish, feeling, showing and addressing. */
export const attitudeVerbs = listOf(`
  abhor accept acclaim address adhere admire adopt adore advocate agonize aim allow analyze applaud apologize apologise
  appeal appear appease appoint appreciate approve argue arrange aspire assail assess assign attack attempt attest attribute
  authorize avoid avow await back backtrack backpedal badger balk ban banter bar bark bash bear belittle bellow bemoan bet
  betray bless block bluff bow boycott brag brand bristle broach brood brush care carp cast castigate celebrate censure
  certify champion change chant characterize characterise chat cheer cherish chronicle chuckle circulate clamor clash cling
  coax coin command commemorate commend commit communicate compel compliment compromise conceal concentrate concur condone
  confess confide confirm confront congratulate connect consent consult contemplate contest contradict contrast convey
  convince correct counsel count court covet craft crack crave credit critique crow crusade curb curse dare debate debunk
  deem defer define defy deliberate deliver demean demonize demonstrate depict deplore depose deserve designate desire despise
  detail detect deter detest develop diagnose dictate differ differentiate direct disagree disapprove disbelieve discern
  discount discourage discredit disdain disown dislike disparage dispel display disprove dissent distance distinguish
  distort distrust divulge document doom downplay draft draw dread dream dub duck elaborate elicit embody embrace empathize
  emphasize employ empower enact encounter endeavor enforce enjoy ensure entertain enumerate envision envisage envy equate
  err eschew espouse evaluate evince evoke examine exaggerate exclude excoriate excuse exhort exonerate expand explore expose
  exploit extend extol eye fabricate fail fantasize fault feature fend field fight file flag flaunt flirt float flout focus follow
  forbid force forecast foresee foreshadow forget forgive formulate forswear foster frame fret frown gauge give glorify gloat
  grant grapple grasp grieve grill gripe groan grouse growl grumble guarantee guard guide hammer harangue harbor hate heckle heed
  herald hesitate honor honour howl hype identify ignore illuminate illustrate imagine implicate incite incline indict infer inflate
  inquire insinuate inspire instruct insult intend interpret interrogate interrupt introduce invent invite invoke issue itch
  jeer jest jibe join judge justify keep kid knock lambast lampoon lash laugh launch lay lead lean leave lecture legislate
  let like link list listen loathe lobby long look love lure malign mandate manifest mark marvel mean measure menace mimic
  mind minimize mirror mischaracterize misinterpret mislead misrepresent miss misstate mistake mistrust mourn move mumble
  murmur nag name need negotiate nix nod nominate notice nudge oblige obsess offend oppose opt orchestrate ordain outline overlook
  overrule overstate overturn pan pander paint pardon parody parrot patronize peddle peg penalize perceive permit perpetuate
  persist persuade petition picture pillory pin pitch play plug pledge plot pose posit position postulate pounce pray preach
  prescribe present press pressure pretend prioritize prize prod profess prohibit project promote prompt pronounce prophesy
  prosecute prove provide provoke publicize publish pull pursue push quarrel quash quell quiz rail rally ramble rank rant rap rate
  ratify rationalize react reason reassert reassess reassure rebuff rebuke rebut recant receive reciprocate recite reckon
  recognize recognise reconsider record recount recuse redefine refine reflect refrain refute regard register regret rehash
  reinforce reject rejoice relate relay release relish rely remark remember reminisce renew renounce repeal repent report
  represent reprimand repudiate request require rescind research resent resist resolve respect rest restate retaliate rethink
  retract retreat reveal revel revere reverse review revile revisit revive revoke rib ridicule rip risk romanticize root rouse
  rue sanction satirize savage savor say scoff scold scorn scowl scrap scrutinize second seem sense sentence serve settle shame
  share shift shoot shop shrug shun side sign simulate skewer slander slight smear smile snarl sneer sniff snub solicit sound
  specify spell spin spotlight spurn squabble stake stand start steer step stick stipulate stoke stop stray strike strive
  struggle study stump submit subscribe sue summarize summon supply support surmise survey suspend swear swipe symbolize
  sympathize tackle talk target task taunt teach tease temper tempt tend term terrify test thank theorize threaten throw thrash
  tire toast tolerate torpedo tout trace trash treat trivialize trumpet trust try turn tweak undercut undermine understate
  undertake unleash unload unveil uphold use validate value vie venerate veto vilify vindicate visit visualize voice volunteer
  vote vouch wager wait waffle wave waver weigh whine will win wince withdraw withhold witness woo work worship write yearn yield`)

/** Adjectives and participles of attitude. */
export const attitudeAdjectives = listOf(`
  supportive opposed favorable favourable unfavorable willing unwilling eager keen open resistant committed determined
  unsure doubtful dubious wary leery mindful conscious aware unaware ignorant uncertain adamant insistent
  vocal outspoken critical dismissive appreciative grateful thankful apologetic ashamed embarrassed happy unhappy pleased
  displeased delighted thrilled excited enthusiastic hopeless nervous anxious fearful scared terrified alarmed troubled
  disturbed bothered upset outraged furious mad annoyed irritated dismayed shocked stunned amazed astonished puzzled
  baffled confused curious interested uninterested fascinated obsessed focused intent bent resigned inclined disinclined prone
  poised prepared hesitant loath tempted persuaded satisfied dissatisfied comfortable uncomfortable content
  tired sick fed jealous envious suspicious cynical bullish bearish loyal faithful devoted dedicated hostile
  sympathetic averse disgusted appalled horrified heartened encouraged discouraged inspired moved touched humbled
  honored honoured offended insulted bitter resentful defiant unapologetic unrepentant noncommittal neutral ambivalent divided
  undecided conflicted torn split united unanimous agreed set bound doomed slated scheduled expected believed thought rumored rumoured
  perceived regarded considered seen viewed deemed accused suspected alleged convicted guilty innocent famous infamous
  quick slow right wrong better best worse worst important necessary essential vital crucial unacceptable unfair unjust`)

/** Nouns of attitude, decision and speech. */
export const attitudeNouns = listOf(`
  stance stances position positions standpoint perspective perspectives viewpoint viewpoints attitude attitudes mindset outlook
  ideology philosophy vision agenda platform policy policies oath resolve resolution resolutions motion legislation
  amendment mandate edict decree verdict judgment judgement conviction convictions sentence finding dissent vote votes ballot
  referendum petition lawsuit suit complaint complaints appeal appeals plea pleas bid attempt attempts effort efforts push drive quest
  cry cries outcry uproar backlash protest protests demonstration boycott ultimatum requirement requirements query queries inquiry
  investigation probe review audit assessment assessments evaluation appraisal projection projections prophecy anticipation
  dream dreams ambition ambitions aspiration aspirations longing appetite love hatred hate dislike distaste disdain
  contempt scorn disgust anger rage fury outrage indignation resentment bitterness frustration frustrations disappointment
  dismay despair grief sorrow regret regrets remorse guilt shame pride joy delight satisfaction
  enthusiasm excitement passion zeal admiration respect affection sympathy empathy gratitude appreciation
  trust faith confidence certainty uncertainty suspicions mistrust distrust skepticism scepticism cynicism pessimism
  optimism dread panic anxiety anxieties apprehension misgivings reservations qualms objection objections resistance
  hostility aversion reluctance unwillingness willingness readiness eagerness preference preferences choice inclination
  approval disapproval consent permission authorization endorsements backing advocacy defense defence acclaim applause
  criticisms critique critiques attack attacks rebuke condemnation denunciation repudiation rejection refusal denials dismissal
  insult insults slur slurs jab jabs swipe swipes barb barbs taunt taunts mockery ridicule joke jokes quip jest boast boasts
  grievance grievances gripe lament apology apologies excuse excuses justification rationale reason reasons explanations account
  accounts version narrative anecdote descriptions characterization portrayal depiction image impressions notions concept
  myth misconception thesis hypothesis arguments case contention assertions insinuation implication suggestions hint hints
  clue sign signs signal signals indication indications proof testimonials answer answers retort rejoinder lecture sermon
  tirade rant speech speeches address monologue soundbite slogan slogans motto mantra chant chants talk talks conversation
  conversations discussion discussions dialogue debate debates exchange briefing briefings presentation announcement announcements
  disclosure disclosures revelation revelations admission admissions confession leak leaks rumor rumors rumour rumours gossip speculation
  guess bet wager hunch instinct intuition guideline guidelines recommendation recommendations instruction instructions order orders
  rule rules warning warnings caution caveat advice tip tips lesson lessons message messages theme themes point points
  mission strategy tactic tactics approach approaches goal goals objective objectives target targets priority priorities focus
  emphasis interpretation reading analysis calculus calculation calculations read take takes opposition favor favour disagreement
  disagreements dispute disputes rift feud quarrel consensus accord pact deal offer offers invitation nomination pick choice
  call calls summons subpoena indictment headline headlines title titles label labels nickname nicknames tag hashtag quote quotes
  remark caption lyric lyrics line lines phrase phrases word words term terms wording tone`)
