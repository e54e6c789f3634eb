import {foldName, splitShortForm} from '../model/fold-name.ts'

/** One thing under all the names it was met by. */
export interface NameGroup {
  /** The form most often printed, the first met among equals. */
  readonly name: string
  /** Other forms, in order of first appearance. */
  readonly aliases: readonly string[]
  /** Every key of the group, in order of first appearance. */
  readonly keys: readonly string[]
}

/** Collects names and says which of them mean the same thing. */
export interface NameGroups {
  /** Take in a name as printed; a short form in brackets becomes another name of the same thing. */
  add(printed: string, key?: string): void
  /** Say that two keys mean the same. */
  join(one: string, other: string): void
  /** @returns The groups in order of first appearance. */
  list(): readonly NameGroup[]
}

/** @returns An empty collection; it lives as long as the one call that fills it. */
export function nameGroups(): NameGroups {
  const parents = new Map<string, string>()
  /** Each form a key was printed in, and how often; a map keeps the order of first appearance. */
  const forms = new Map<string, {readonly form: string; readonly key: string; count: number}>()

  function rootOf(key: string): string {
    let root = key
    for (let up = parents.get(root); up !== undefined && up !== root; up = parents.get(root)) {
      root = up
    }
    return root
  }

  function join(one: string, other: string): void {
    for (const key of [one, other]) if (!parents.has(key)) parents.set(key, key)
    const [first, second] = [rootOf(one), rootOf(other)]
    if (first !== second) parents.set(second, first)
  }

  function count(form: string, key: string): void {
    // One form may stand under several keys: a surname is not the same person's everywhere.
    const id = `${key}\n${form}`
    const known = forms.get(id)
    if (known) known.count++
    else forms.set(id, {form, key, count: 1})
  }

  return {
    add(printed, key) {
      const {name, short} = splitShortForm(printed)
      const own = key ?? foldName(name)
      if (own === '') return
      join(own, own)
      count(name, own)
      if (short === undefined) return
      join(own, foldName(short))
      count(short, foldName(short))
    },
    join,
    list() {
      const groups = new Map<string, {forms: Map<string, number>; keys: string[]}>()
      for (const key of parents.keys()) {
        const root = rootOf(key)
        const group = groups.get(root) ?? {forms: new Map<string, number>(), keys: []}
        group.keys.push(key)
        groups.set(root, group)
      }
      for (const {form, key, count: times} of forms.values()) {
        const group = groups.get(rootOf(key))
        group?.forms.set(form, (group.forms.get(form) ?? 0) + times)
      }
      return [...groups.values()].flatMap(({forms: counts, keys}) => {
        const met = [...counts]
        const [first, ...rest] = met
        if (first === undefined) return []
        const [name] = rest.reduce((best, form) => (form[1] > best[1] ? form : best), first)
        const aliases = met.map(([form]) => form).filter((form) => form !== name)
        return [{name, aliases, keys}]
      })
    }
  }
}
