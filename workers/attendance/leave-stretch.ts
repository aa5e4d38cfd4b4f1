import type { HalfDay } from '@bylaw/contract'
import { daysAfter } from '@bylaw/kernel'
import type { HalfDayOff, Leave } from './leave-store'

type Half = Pick<HalfDayOff, 'date' | 'half'>
type Back = Pick<Leave, 'backOn' | 'backHalf'>

/** The half days of work that leave was given for. */
export const halvesOf = ({ days }: Pick<Leave, 'days'>): Half[] =>
  days.flatMap(({ date, part }) =>
    (part === 'whole' ? (['morning', 'afternoon'] as const) : [part]).map((half) => ({
      date,
      half,
    })),
  )

/** Those of them that were taken: all, or those before the person was back. */
export const halvesTaken = (leave: Pick<Leave, 'days'> & Back): Half[] =>
  halvesOf(leave).filter((half) => isBefore(half, leave))

/**
 * The last half day of it: what was asked for, or the one before the person was back. Back on
 * Wednesday morning it ends on Tuesday afternoon.
 */
export function lastHalf({
  toDate,
  toHalf,
  backOn,
  backHalf,
}: Pick<Leave, 'toDate' | 'toHalf'> & Back): Half {
  if (backOn === null || backHalf === null) return { date: toDate, half: toHalf }
  return backHalf === 'afternoon'
    ? { date: backOn, half: 'morning' }
    : { date: daysAfter(backOn, -1), half: 'afternoon' }
}

function isBefore({ date, half }: Half, { backOn, backHalf }: Back): boolean {
  if (backOn === null || backHalf === null || date < backOn) return true
  return date === backOn && orderOf(half) < orderOf(backHalf)
}

const orderOf = (half: HalfDay): number => (half === 'morning' ? 0 : 1)
