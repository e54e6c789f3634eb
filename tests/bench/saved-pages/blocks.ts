/** Blocks that are the story's own text; captions, notes and related lines are not asked for. */
export function isBodyBlock({type}: {readonly type: string}): boolean {
  return !/^(?:caption|note|related)$/u.test(type)
}
