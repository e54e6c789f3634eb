import {personIn} from './person-in.ts'
import type {StoryNames} from '../names.ts'

/** How old the people of a story are told to be. */
export interface StoryAges {
  /** The names of those of an age: “34”. */
  readonly bearers: ReadonlyMap<string, ReadonlySet<string>>
  /** The ages told of somebody, by name: one as a rule. */
  readonly told: ReadonlyMap<string, ReadonlySet<string>>
}

const ageBehind = /^(?:, | \()(?:aged )?(?<age>\d{1,3})(?=[,.;)]|\s(?:and|from|of)\s|$)/u

/** Read the ages told behind names: “Ada Varga, 34, said”, “Bram Tollan (aged 61)”. */
export function readAges(text: string, names: StoryNames): StoryAges {
  const bearers = new Map<string, Set<string>>()
  const told = new Map<string, Set<string>>()
  for (const {words, end} of names.runs) {
    const age = ageBehind.exec(text.slice(end, end + 16))?.groups?.age
    const name = age === undefined ? undefined : personIn(names, words)?.name
    if (age === undefined || name === undefined) continue
    note(bearers, age, name)
    note(told, name, age)
  }
  return {bearers, told}
}

function note(index: Map<string, Set<string>>, key: string, value: string): void {
  const known = index.get(key)
  if (known) known.add(value)
  else index.set(key, new Set([value]))
}
