/**
 * Something the person at the terminal can put right: a bad flag, a missing path, a folder that may
 * not be written to. Its message is printed as it stands, without a stack, and the command ends with 2.
 */
export class UserError extends Error {
  override name = 'UserError'
}

/**
 * @returns
 *   What went wrong in the world, in words: the message of an error, and of what caused it.
 */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return error.cause === undefined ? error.message : `${error.message}: ${reasonOf(error.cause)}`
}
