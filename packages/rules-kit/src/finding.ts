import { type Words, words } from '@bylaw/kernel'

/** Something to know about rules that their schema accepts. An error stops their publication. */
export interface RuleFinding {
  readonly severity: 'error' | 'warning'
  /** JSON pointer into the rules; that of the table where `row` is given. */
  readonly pointer: string
  /** Row of the table at `pointer`, counted from 1; null where there is no table. */
  readonly row: number | null
  /** Stable, machine-readable: `duplicate_row`, `gap`, `never_reached`, or the kind's own. */
  readonly code: string
  readonly message: Words
}

/** Where a finding stands: a place of the rules, or a row of a table, counted from 0 as in code. */
export type FoundAt = string | { readonly table: string; readonly index: number }

/** What must be put right before the rules can be published. */
export const errorAt = (at: FoundAt, code: string, zh: string, en: string): RuleFinding =>
  found('error', at, code, words(zh, en))

/** What someone should have seen before publishing. */
export const warningAt = (at: FoundAt, code: string, zh: string, en: string): RuleFinding =>
  found('warning', at, code, words(zh, en))

const found = (
  severity: RuleFinding['severity'],
  at: FoundAt,
  code: string,
  message: Words,
): RuleFinding =>
  typeof at === 'string'
    ? { severity, pointer: at, row: null, code, message }
    : { severity, pointer: at.table, row: at.index + 1, code, message }
