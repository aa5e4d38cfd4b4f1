import type { Role } from '@bylaw/contract'
import type { Growth } from './grown'

/** Where a list is read from, and what there is to be much of when its reading is measured. */
export type Listed =
  /** Kept by an object, or part of the program: no database is asked for it. */
  | 'the desk'
  | 'the courier'
  | 'the program'
  | {
      readonly grow?: readonly Growth[]
      /** Ways to ask for it; plainly where none is given. */
      readonly queries?: readonly string[]
      /** Ways to ask for a few of them, or none: what is left out is not read. */
      readonly narrowed?: readonly string[]
      /** Who asks in all of these ways: the owner alone where none is named. */
      readonly by?: readonly Role[]
      /** Where its answer says how many there are of something: they are read to be counted. */
      readonly counts?: { readonly of: readonly string[]; readonly why: string }
    }

export const rows = (table: string, vary?: Growth['vary'], of?: string): Growth => ({
  table,
  ...(vary && { vary }),
  ...(of && { of }),
})
export const DAY = "date('2001-01-01', nth || ' days')"
export const MONTH = "printf('%d-%02d', 2001 + nth / 12, 1 + nth % 12)"
export const another = (column: string) => ({ [column]: `${column} || '_' || nth` })
/** Rows of the things there were at first, not of those that became many. */
export const first = (column: string) => `instr(substr(${column}, 5), '_') = 0`
