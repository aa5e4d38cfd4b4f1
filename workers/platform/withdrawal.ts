import { integer, text } from 'drizzle-orm/sqlite-core'
import { instantText } from './instant-text'

/** The columns of a record that stays when it is taken back, which is once: by whom, when and why. */
export const withdrawalColumns = {
  withdrawnBy: text('withdrawn_by'),
  withdrawnByName: text('withdrawn_by_name'),
  withdrawnAtMs: integer('withdrawn_at_ms'),
  withdrawnReason: text('withdrawn_reason'),
}

/** The same of one record; all of it null while the record stands. */
export interface Withdrawal {
  readonly withdrawnBy: string | null
  readonly withdrawnByName: string | null
  readonly withdrawnAtMs: number | null
  readonly withdrawnReason: string | null
}

export const NOT_WITHDRAWN = {
  withdrawnBy: null,
  withdrawnByName: null,
  withdrawnAtMs: null,
  withdrawnReason: null,
} as const satisfies Withdrawal

/** That somebody takes a record back now. */
export const withdrawnNow = (
  by: { readonly personId: string; readonly personName: string; readonly now: number },
  reason: string,
) => ({
  withdrawnBy: by.personId,
  withdrawnByName: by.personName,
  withdrawnAtMs: by.now,
  withdrawnReason: reason,
})

/** Why, by whom and when a record was taken back, as its readers see it; null where it stands. */
export const withdrawalView = (row: Omit<Withdrawal, 'withdrawnBy'>) =>
  row.withdrawnAtMs === null
    ? null
    : {
        reason: row.withdrawnReason ?? '',
        by: row.withdrawnByName ?? '',
        at: instantText(row.withdrawnAtMs),
      }
