import type {AnyCommand} from './definition.ts'

/** Every command by name, in the order of help; a module is loaded when its command is called. */
export const commandTable = {
  init: async () => (await import('./init.ts')).init,
  add: async () => (await import('./add.ts')).add,
  parse: async () => (await import('./parse.ts')).parse,
  build: async () => (await import('./build.ts')).build,
  check: async () => (await import('./check.ts')).check,
  serve: async () => (await import('./serve.ts')).serve,
  dev: async () => (await import('./dev.ts')).dev,
  publish: async () => (await import('./publish.ts')).publish
} as const satisfies Readonly<Record<string, () => Promise<AnyCommand>>>

/** @returns Whether there is a command of that name. */
export function isCommandName(name: string): name is keyof typeof commandTable {
  return Object.hasOwn(commandTable, name)
}
