import type {Span} from '../../model/span.ts'

/** What a cell may hold; absent where nothing is known. */
export type Cell = string | number | boolean | readonly string[] | readonly Span[] | undefined

/** One column of a table, and its entry in the data dictionary. */
export interface Column<Row> {
  readonly name: string
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'list' | 'spans'
  /** What it holds and where it comes from: one sentence. */
  readonly description: string
  readonly of: (row: Row) => Cell
}

/** One table of the archive. */
export interface Table<Row> {
  readonly name: string
  readonly description: string
  readonly columns: readonly Column<Row>[]
  /** The rows, made one after the other. */
  readonly rows: () => Iterable<Row>
}
