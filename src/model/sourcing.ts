/**
 * What a policy on unnamed sources would ask about a statement, as far as copy can tell.
 *
 * - `bare`: the source is not described at all.
 * - `no-reason`: no reason is given why it is not named.
 * - `uncounted`: several sources, without a number.
 * - `opinion`: a belief, not something known.
 * - `second-hand`: it came through another outlet.
 * - `alone`: nobody else is quoted in the story.
 *
 * @see The rules of AP, Reuters, BBC, the Guardian and the New York Times on anonymous sources.
 */
export type SourcingFlag = 'bare' | 'no-reason' | 'uncounted' | 'opinion' | 'second-hand' | 'alone'
