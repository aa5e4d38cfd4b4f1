import type { Words } from '@bylaw/contract'
import type { tableWords } from './words'

export type TableWord = keyof typeof tableWords

/** One cell, and the place of the rules that it shows, where somebody may ask about that one. */
export type Cell = Shown & { readonly place?: string }

/** A written value, a word of ours, a name from the rules, minutes, fen, or undecided. */
type Shown =
  | { readonly text: string }
  | { readonly word: TableWord }
  | { readonly name: Words }
  | { readonly minutes: number }
  | { readonly fen: number }
  | { readonly undecided: true }
  | { readonly nothing: true }

export interface RuleTable {
  readonly title: TableWord
  /** The place in the rules that it shows whole; undefined where it gathers several. */
  readonly at?: string
  readonly columns: readonly { readonly head: TableWord; readonly numeric?: boolean }[]
  readonly rows: readonly (readonly Cell[])[]
  /** A last row that sums up. */
  readonly sum?: readonly Cell[]
}

export const text = (value: string | number): Cell => ({ text: String(value) })
export const word = (value: TableWord): Cell => ({ word: value })
export const nothing: Cell = { nothing: true }
const undecided: Cell = { undecided: true }

/** A cell with the place that it shows. */
export const at = (place: string, cell: Cell): Cell => ({ ...cell, place })

/** A place that is `null` until a question is decided. */
export const decided = <Value>(
  value: Value | null | undefined,
  show: (value: Value) => Cell,
): Cell => (value === null || value === undefined ? undecided : show(value))

/** A place that may be empty for good. */
export const given = <Value>(
  value: Value | null | undefined,
  show: (value: Value) => Cell,
): Cell => (value === null || value === undefined ? nothing : show(value))
