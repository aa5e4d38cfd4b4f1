import { type BackTest, type Case, withCases } from '@bylaw/rulebook'
import { Problem } from '../../platform/problem'
import type { Scope } from '../../scope'
import { appraisalSlice } from './back-test-appraisals'
import { paySlice } from './back-test-pay'
import type { BackTestRow, Place } from './back-test-table'
import { ticketSlice } from './back-test-tickets'
import { isTried, type TriedKind } from './tried-kinds'

/** What one slice found, and where the next one begins; null when nothing is left. */
export interface Slice {
  readonly cases: readonly Case[]
  readonly next: Place | null
  /** How much of `total` this slice has done. */
  readonly done: number
  readonly total: number
}

/** How the facts of each of them are read. */
const SLICERS: Readonly<Record<TriedKind, (scope: Scope, row: BackTestRow) => Promise<Slice>>> = {
  sla: ticketSlice,
  calendar: ticketSlice,
  appraisal: appraisalSlice,
  pay: paySlice,
  piecework: paySlice,
}

/**
 * Does the next slice and writes it down together with where to go on, so that a kill loses at
 * most one slice, and a slice that two do at a time counts once.
 *
 * @returns whether there is more to do, as far as this caller has to see to it
 */
export async function runSlice(scope: Scope, id: string): Promise<boolean> {
  const row = await scope.rules.readBackTest(id)
  const slicer = row && isTried(row.kind) ? SLICERS[row.kind] : undefined
  if (!row || !slicer || (row.state !== 'queued' && row.state !== 'running')) return false
  const { cases, next, done, total } = await slicer(scope, row)
  const found: BackTest = withCases(row.found, cases)
  try {
    await scope.shard.batch([
      scope.rules.finishSlice(id, row.slice, {
        found,
        state: next ? 'running' : 'done',
        done: next ? row.done + done : total,
        total,
        place: next ?? row.place,
        touchedAtMs: scope.now,
      }),
      scope.shard.mustHaveChanged(),
    ])
  } catch (error) {
    // Someone else was faster, and sees to the rest.
    if (error instanceof Problem && error.code === 'stale_version') return false
    throw error
  }
  return next !== null
}
