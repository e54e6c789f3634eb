import type {Act} from '../../model/attribution.ts'

/**
 * What may stand with a verb that attributes.
 *
 * - `clause`: a clause with or without “that”, before it, behind it, or in quotation marks
 * - `that`: a clause, only behind “that”, “whether”, “how”
 * - `quote`: a quotation beside it
 * - `noun`: a noun phrase behind it is what was said
 * - `gerund`: so is what somebody did: “denied leaving”
 * - `figure`: a figure is told for something behind it: “put the toll at 14”
 * - `infinitive`: “to” and a verb behind it
 * - `addressee`: a person told stands between it and the clause
 * - `bid`: a person asked stands between it and an infinitive
 * - `document`: behind a document as subject, a clause or noun phrase: “the poll shows …”
 * - `passive`: “is expected to”, “is believed to”: no source
 */
export type Frame =
  | 'clause'
  | 'that'
  | 'quote'
  | 'noun'
  | 'gerund'
  | 'figure'
  | 'infinitive'
  | 'addressee'
  | 'bid'
  | 'document'
  | 'passive'

/** Verbs that behave alike. */
export interface VerbGroup {
  readonly act: Act
  readonly frames: readonly Frame[]
  /** Base forms, separated by spaces; a particle is joined by `_`: `point_out`. */
  readonly verbs: string
}

/**
 * Verbs of saying, thinking and wanting, grouped by what may stand with them.
 * Origin: written for this project; general English, MIT like the rest.
 */
export const verbGroups: readonly VerbGroup[] = [
  {
    act: 'statement',
    frames: ['clause', 'quote'],
    verbs:
      'say state note add write tweet report announce explain argue insist claim warn declare contend assert concede admit allege predict stress emphasize emphasise suggest reveal disclose remark quip joke retort boast caution complain lament testify reiterate mention counter hint recall acknowledge affirm opine clarify signal point_out maintain observe estimate'
  },
  {
    act: 'statement',
    frames: ['clause', 'quote', 'addressee', 'bid'],
    verbs: 'tell'
  },
  {
    act: 'statement',
    frames: ['that', 'quote', 'addressee'],
    verbs: 'assure remind inform advise notify brief'
  },
  {
    act: 'statement',
    frames: ['that', 'quote'],
    verbs:
      'reply respond answer repeat speculate protest comment proclaim pledge vow promise agree agree_with advise propose confirm deny dispute indicate imply post retweet underscore highlight underline echo demand recommend request'
  },
  {
    act: 'statement',
    frames: ['that', 'quote', 'addressee'],
    verbs: 'ask'
  },
  {
    act: 'finding',
    frames: ['document'],
    verbs:
      'show find suggest indicate reveal say put give estimate note state conclude describe warn'
  },
  {
    act: 'statement',
    frames: ['quote'],
    verbs:
      'continue shout yell chant exclaim scream whisper begin go_on email text muse wonder question fire_back shoot_back hit_back sum_up urge conclude read thunder snap demand cry sigh object interject offer put_it recite mutter plead implore ponder tease crow gush fume rail vent conclude describe call'
  },
  {
    act: 'statement',
    frames: ['noun'],
    verbs:
      'criticize criticise denounce praise slam blast condemn dismiss reject mock defend accuse blame decry ridicule assail deride tout applaud lambaste rebuke chide berate laud hail deny dispute describe call urge propose endorse question welcome cite discuss mention confirm announce acknowledge reveal predict deplore disavow denigrate disparage label brand liken compare oppose stress emphasize emphasise refer_to point_to call_for call_on talk_about speak_about warn_of warn_against complain_about boast_about boast_of speak_of comment_on touch_on reiterate underscore highlight demand express lament quote attack explain recommend suggest thank recall challenge downplay play_down'
  },
  {
    act: 'statement',
    frames: ['that', 'noun', 'gerund'],
    verbs: 'rule_out'
  },
  {
    act: 'statement',
    frames: ['gerund'],
    verbs: 'deny admit acknowledge'
  },
  {
    act: 'statement',
    frames: ['figure'],
    verbs: 'put estimate peg'
  },
  {
    act: 'statement',
    frames: ['bid'],
    verbs: 'urge ask implore beg advise warn exhort challenge encourage call_on order'
  },
  {
    act: 'statement',
    frames: ['infinitive'],
    verbs: 'promise threaten claim offer refuse'
  },
  {
    act: 'finding',
    frames: ['clause'],
    verbs: 'find conclude determine'
  },
  {
    act: 'finding',
    frames: ['that'],
    verbs: 'show discover learn estimate rule see establish'
  },
  {
    act: 'belief',
    frames: ['clause'],
    verbs: 'believe think hope'
  },
  {
    act: 'belief',
    frames: ['that'],
    verbs:
      'feel know fear worry doubt suspect assume understand reckon expect realize realise figure guess consider agree hold wish presume anticipate'
  },
  {
    act: 'intention',
    frames: ['infinitive'],
    verbs: 'plan hope want intend vow pledge seek aim expect propose wish prefer agree decide'
  },
  {
    act: 'decision',
    frames: ['that'],
    verbs: 'decide order decree resolve'
  },
  {
    act: 'belief',
    frames: ['noun'],
    verbs: 'support favor favour fear consider'
  },
  {
    act: 'belief',
    frames: ['passive'],
    verbs: 'expect believe think say know consider'
  },
  {
    act: 'statement',
    frames: ['passive'],
    verbs: 'say report rumor rumour allege'
  }
]

/** Past tense and past participle where they are not regular. */
export const irregular: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  say: ['said', 'said'],
  tell: ['told', 'told'],
  write: ['wrote', 'written'],
  find: ['found', 'found'],
  think: ['thought', 'thought'],
  know: ['knew', 'known'],
  feel: ['felt', 'felt'],
  see: ['saw', 'seen'],
  show: ['showed', 'shown'],
  hold: ['held', 'held'],
  speak: ['spoke', 'spoken'],
  seek: ['sought', 'sought'],
  understand: ['understood', 'understood'],
  read: ['read', 'read'],
  go: ['went', 'gone'],
  begin: ['began', 'begun'],
  shoot: ['shot', 'shot'],
  hit: ['hit', 'hit'],
  put: ['put', 'put'],
  beg: ['begged', 'begged'],
  quip: ['quipped', 'quipped'],
  plan: ['planned', 'planned'],
  sum: ['summed', 'summed'],
  admit: ['admitted', 'admitted'],
  rebut: ['rebutted', 'rebutted'],
  snap: ['snapped', 'snapped'],
  prefer: ['preferred', 'preferred'],
  refer: ['referred', 'referred'],
  learn: ['learned', 'learned'],
  bear: ['bore', 'borne'],
  bet: ['bet', 'bet'],
  commit: ['committed', 'committed'],
  compel: ['compelled', 'compelled'],
  concur: ['concurred', 'concurred'],
  defer: ['deferred', 'deferred'],
  deter: ['deterred', 'deterred'],
  dispel: ['dispelled', 'dispelled'],
  draw: ['drew', 'drawn'],
  fight: ['fought', 'fought'],
  forbid: ['forbade', 'forbidden'],
  forecast: ['forecast', 'forecast'],
  foresee: ['foresaw', 'foreseen'],
  foreshadow: ['foreshadowed', 'foreshadowed'],
  forget: ['forgot', 'forgotten'],
  forgive: ['forgave', 'forgiven'],
  give: ['gave', 'given'],
  infer: ['inferred', 'inferred'],
  keep: ['kept', 'kept'],
  lay: ['laid', 'laid'],
  lead: ['led', 'led'],
  leave: ['left', 'left'],
  let: ['let', 'let'],
  mean: ['meant', 'meant'],
  mislead: ['misled', 'misled'],
  mistake: ['mistook', 'mistaken'],
  permit: ['permitted', 'permitted'],
  regret: ['regretted', 'regretted'],
  rethink: ['rethought', 'rethought'],
  spin: ['spun', 'spun'],
  stand: ['stood', 'stood'],
  stick: ['stuck', 'stuck'],
  strike: ['struck', 'stricken'],
  strive: ['strove', 'striven'],
  submit: ['submitted', 'submitted'],
  swear: ['swore', 'sworn'],
  take: ['took', 'taken'],
  teach: ['taught', 'taught'],
  throw: ['threw', 'thrown'],
  undercut: ['undercut', 'undercut'],
  undertake: ['undertook', 'undertaken'],
  uphold: ['upheld', 'upheld'],
  win: ['won', 'won'],
  withdraw: ['withdrew', 'withdrawn'],
  withhold: ['withheld', 'withheld']
}
