/** A rectangle a mark or its name takes up. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/**
 * Guess how wide a name is set. No font is at hand when a site is built, so that there is some room
 * to spare; letters of the scripts of East Asia are square.
 *
 * @param size
 *   Size of the type, in units of the drawing.
 */
export function widthOf(name: string, size: number): number {
  let ems = 0
  for (const letter of name)
    ems += /\p{Script=Han}|[\u3000-\u30ff\uac00-\ud7af]/u.test(letter) ? 1 : 0.56
  return ems * size
}

/** @returns The name, cut where it is too long for a drawing. */
export function shortName(name: string, letters = 26): string {
  const all = [...name]
  return all.length <= letters
    ? name
    : `${all
        .slice(0, letters - 1)
        .join('')
        .trimEnd()}…`
}

/** Whether two rectangles share a point. */
export function overlap(one: Box, other: Box): boolean {
  return (
    one.left < other.right &&
    one.right > other.left &&
    one.top < other.bottom &&
    one.bottom > other.top
  )
}
