import { CLOCKS } from '@bylaw/rules-sla'
import type { ClockReading, Measured } from './outcome'

/** No due time moves as far as this: some thirty years in milliseconds. */
const ONE_MORE_LATE = 1_000_000_000_000
const ONE_PROMISE_MORE = 500_000_000_000
/** More than any difference of points, in hundredths. */
const ANOTHER_GRADE = 1_000_000

/**
 * How far apart two decisions of one case are; 0 for the same. It only serves to put changes of
 * one kind in order: fen, hundredths of a point with another grade before any of them, or
 * milliseconds of a due time with a broken promise before any of them.
 */
export const sizeOfChange = (before: Measured, after: Measured): number =>
  Math.abs((after.amountFen ?? 0) - (before.amountFen ?? 0)) +
  Math.abs(hundredths(after.points) - hundredths(before.points)) +
  (after.grade === before.grade ? 0 : ANOTHER_GRADE) +
  CLOCKS.reduce((sum, name) => sum + sizeOfMove(before.clocks?.[name], after.clocks?.[name]), 0) +
  (after.answer === before.answer ? 0 : 1)

/** Points as whole hundredths, without a float on the way: `-7.5` is -750. */
export function hundredths(points: string | undefined): number {
  const [, sign, whole = '0', part = ''] = /^(-?)(\d+)(?:\.(\d{1,2}))?$/.exec(points ?? '0') ?? []
  const size = Number(whole) * 100 + Number(part.padEnd(2, '0'))
  return sign === '-' ? -size : size
}

function sizeOfMove(before: ClockReading | undefined, after: ClockReading | undefined): number {
  const flipped = (before?.late ?? false) === (after?.late ?? false) ? 0 : ONE_MORE_LATE
  if (!before || !after) return flipped + (before === after ? 0 : ONE_PROMISE_MORE)
  if (before.dueAtMs === after.dueAtMs) return flipped
  if (before.dueAtMs === null || after.dueAtMs === null) return flipped + ONE_PROMISE_MORE
  return flipped + Math.abs(after.dueAtMs - before.dueAtMs)
}
