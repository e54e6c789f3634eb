import type {StoryNames} from './names.ts'

/** What outlets do, and few others: “first reported”. */
export const reporting =
  /^(?:(?:first|also|later|previously|earlier|has|had) )*report(?:ed|s|ing)\b/u

/** Whether a name is such that it is an outlet's if it reports: one or two words in capitals of which nothing else is known. */
export function mayReport(name: string, names: StoryNames): boolean {
  return (
    /^\p{Lu}[\p{L}\p{N}’'-]*(?: \p{Lu}[\p{L}\p{N}’'-]*)?$/u.test(name) &&
    names.natureOf(name) === undefined
  )
}
