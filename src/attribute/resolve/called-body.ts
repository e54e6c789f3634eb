/** What a body named before may be called, whatever its name. */
export const business =
  /^(?:company|firm|bank|group|agency|union|association|organi[sz]ation|party|institute|carrier|airline|operator|lender|committee|body)$/u

/** Names that no company, union or party bears. */
export const state =
  /\b(?:government|ministry|parliament|senate|congress|cabinet|army|military|police|navy|court|council|office|department|embassy|administration|presidency|chancellery)$/iu

/** What copy calls an agency, whatever its name. */
const agency =
  /\b(?:Administration|Agency|Authority|Bureau|Commission|Department|Inspectorate|Office|Services?|\p{Lu}{2,6})\b/u

/** Ends a name that tells what kind of body bears it. */
const kind =
  /\b(?:association|federation|confederation|union|league|guild|party|bank|university|college|school|hospital|church|institute|foundation|charity|commission|committee|agency|authority|society|chamber|club|team|museum|group|company|firm|holdings?|inc|ltd|corp|co|llc|plc|airlines?|airways|shipping|industries|energy|oil|steel|logistics)$/iu

const company =
  /\b(?:bank|club|group|company|firm|holdings?|inc|ltd|corp|co|llc|plc|airlines?|airways|shipping|industries|energy|oil|steel|logistics)$/iu
const bank = /\b(?:bank|group|holdings?|inc|corp|co|plc|union|company)$/iu
const workers =
  /\b(?:union|guild|(?:workers|employees|teachers|nurses|pilots|trades?)['’]? \p{L}+)$/iu

/** Kinds of bodies that are called by another noun than the one they end with. */
const called: Readonly<Record<string, RegExp>> = {
  union: workers,
  company,
  firm: company,
  operator: company,
  carrier: company,
  airline: company,
  bank,
  lender: bank,
  group: /./u,
  association: /./u,
  organisation: /./u,
  organization: /./u,
  body: /./u
}

/**
 * Whether a body may be what the copy calls it: no employers' federation is “the union”, no
 * university “the bank”. A name that does not tell its kind may be of any.
 */
export function mayBeCalled(name: string, noun: string): boolean {
  if (noun === 'agency') return agency.test(name)
  // “University of Calder”
  const [head = ''] = name.split(/ (?:of|for) /u, 1)
  if (state.test(name) || state.test(head)) return false
  if (!kind.test(head)) return true
  return called[noun]?.test(head) ?? head.toLowerCase().endsWith(noun)
}
