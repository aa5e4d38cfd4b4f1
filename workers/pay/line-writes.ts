import type { BatchItem } from 'drizzle-orm/batch'
import { auditEntry } from '../audit/entry'
import type { Scope } from '../scope'
import type { PayLineRow } from './line-store'

/** A reward, a penalty or what settles a trip, to be written, whoever it came from. */
export type PayLineToWrite = Pick<
  PayLineRow,
  'id' | 'personId' | 'month' | 'kind' | 'amountFen' | 'reason' | 'clause'
> & {
  /** Where it settles something, and so is neither. */
  readonly settles?: PayLineRow['settles']
  /** Which record says that it was given, and goes on saying so. */
  readonly givenBy?: PayLineRow['givenBy']
  readonly givenById?: string
  /** The same of a penalty. */
  readonly takenBy?: PayLineRow['takenBy']
  readonly takenById?: string
}

/** A line as it is kept: recorded by the one who asks, now. */
export const recordedLine = (scope: Scope, line: PayLineToWrite) => ({
  settles: null,
  givenBy: null,
  givenById: null,
  takenBy: null,
  takenById: null,
  ...line,
  recordedBy: scope.personId,
  recordedAtMs: scope.now,
  recordedByName: scope.personName,
})

/**
 * What records a reward or a penalty of a month that is not paid yet; goes into the batch of what
 * it comes from. A month that is paid refuses the whole: `wrong_state`.
 *
 * @param fits what `mustFitMonth` gave, so that a penalty is held against all that stands by then
 */
export const lineWrites = (
  scope: Scope,
  line: PayLineToWrite,
  fits: readonly BatchItem<'sqlite'>[] = [],
) =>
  [
    scope.projects.monthIsOpen(line.month),
    ...fits,
    scope.pay.addLine(recordedLine(scope, line)),
    auditEntry(scope, 'pay_line.added', line.id),
  ] as const
