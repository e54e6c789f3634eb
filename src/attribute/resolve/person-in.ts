import {toNameParts} from '../name-parts.ts'
import type {StoryNames} from '../names.ts'
import type {StoryPerson} from '../people.ts'

/** Who is named by words in capitals: “Prime Minister Reyl”, “Clara Dunne of Nordhus”. */
export function personIn({people}: StoryNames, words: readonly string[]): StoryPerson | undefined {
  const {name} = toNameParts(words)
  const found =
    people.find(words.join(' ')) ?? people.find(name.join(' ')) ?? people.find(name.at(-1) ?? '')
  return found?.sure ? found : undefined
}
