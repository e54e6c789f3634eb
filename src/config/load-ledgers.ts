import {join} from 'node:path'
import type {z} from 'zod'
import {foldSitePath, type MovedAddress, type RemovedAddress} from '../model/old-address.ts'
import {ConfigError} from './config-error.ts'
import {redirectsSchema, removalsSchema} from './ledger-schema.ts'
import {parseLedger, type Ledger, type Point} from './parse-ledger.ts'
import {readLedger} from './read-ledger.ts'

/** Files of YAML beside the configuration that owners edit by hand: old addresses, and who is who. */
export const ledgerNames = {
  redirects: 'redirects.yaml',
  removals: 'removals.yaml',
  sources: 'sources.yaml'
} as const

/** A row of a ledger with where it stands. */
export interface Listed<Row> {
  /** Path as given on the command line. */
  readonly file: string
  readonly row: Row
  /** Where its address stands. */
  readonly address: Point
  /** Where the address stands that it leads to. */
  readonly target: Point
}

/** What owners wrote of addresses that have no page any more. */
export interface Ledgers {
  readonly redirects: readonly Listed<MovedAddress>[]
  readonly removals: readonly Listed<RemovedAddress>[]
}

/**
 * Read the ledgers of an archive; those that are not there are empty.
 *
 * @param root
 *   Folder of the archive as given.
 * @throws ConfigError
 *   With every problem of a ledger, each with its place. Nothing is built before they are mended: a
 *   removal that is not understood would leave the story where it is.
 */
export function loadLedgers(root: string): Ledgers {
  const removals = load(root, ledgerNames.removals, removalsSchema)
  const redirects = load(root, ledgerNames.redirects, redirectsSchema)
  const removed = new Set(removals.value.map(({address}) => foldSitePath(address)))
  const problems = redirects.value.flatMap(({from}, index) => {
    if (!removed.has(foldSitePath(from))) return []
    const expected = `an address that ${ledgerNames.removals} does not remove`
    const path = [index, 'from']
    return [
      {path: `[${index}].from`, expected, received: `“${from}”`, point: redirects.pointOf(path)}
    ]
  })
  if (problems.length > 0) throw new ConfigError(problems, redirects.file)
  return {
    redirects: redirects.value.map((row, index) => listed(redirects, row, index, 'from', 'to')),
    removals: removals.value.map((row, index) => listed(removals, row, index, 'address', 'address'))
  }
}

interface Loaded<Value> extends Ledger<Value> {
  readonly value: Value
  readonly file: string
}

function load<Schema extends z.ZodType<readonly unknown[]>>(
  root: string,
  name: string,
  schema: Schema
): Loaded<z.output<Schema>> {
  const file = join(root, name)
  const ledger = parseLedger(readLedger(file), schema)
  if (ledger.value === undefined) throw new ConfigError(ledger.problems, file)
  return {...ledger, value: ledger.value, file}
}

function listed<Row>(
  {file, pointOf}: Loaded<unknown>,
  row: Row,
  index: number,
  address: string,
  target: string
): Listed<Row> {
  return {file, row, address: pointOf([index, address]), target: pointOf([index, target])}
}
