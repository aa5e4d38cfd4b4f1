import { CLOCKS, type ClockName } from '@bylaw/rules-sla'
import type { ClockReading, Measured } from './outcome'
import type { BackTest, ClockTotals } from './summary'

/** The clocks with one more ticket counted. A clock nobody was ever promised stays away. */
export function countedClocks(
  soFar: BackTest['clocks'],
  before: Measured | null,
  after: Measured | null,
): BackTest['clocks'] {
  if (!before?.clocks && !after?.clocks) return soFar
  const totals: Partial<Record<ClockName, ClockTotals>> = { ...soFar }
  for (const name of CLOCKS) {
    const [was, is] = [before?.clocks?.[name], after?.clocks?.[name]]
    if (was || is) totals[name] = counted(soFar[name] ?? NOBODY, was, is)
  }
  return totals
}

function counted(
  soFar: ClockTotals,
  before: ClockReading | undefined,
  after: ClockReading | undefined,
): ClockTotals {
  const [wasLate, isLate] = [before?.late ?? false, after?.late ?? false]
  return {
    promisedBefore: soFar.promisedBefore + (before ? 1 : 0),
    promisedAfter: soFar.promisedAfter + (after ? 1 : 0),
    lateBefore: soFar.lateBefore + (wasLate ? 1 : 0),
    lateAfter: soFar.lateAfter + (isLate ? 1 : 0),
    newlyLate: soFar.newlyLate + (isLate && !wasLate ? 1 : 0),
    noLongerLate: soFar.noLongerLate + (wasLate && !isLate ? 1 : 0),
  }
}

const NOBODY: ClockTotals = {
  promisedBefore: 0,
  promisedAfter: 0,
  lateBefore: 0,
  lateAfter: 0,
  newlyLate: 0,
  noLongerLate: 0,
}
