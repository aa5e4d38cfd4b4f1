import type { HalfDay, LeaveRow, NewLeave } from '@bylaw/contract'

export interface LeaveDraft {
  readonly personId: string
  readonly kind: string | null
  readonly from: string
  readonly fromHalf: HalfDay
  readonly to: string
  readonly toHalf: HalfDay
  readonly reason: string
  readonly standInId: string | null
}

/** What was written; undefined while something is missing, or it ends before it begins. */
export function leaveFrom({ kind, reason, ...draft }: LeaveDraft): NewLeave | undefined {
  const { personId, from, fromHalf, to, toHalf } = draft
  const said = reason.trim()
  if (personId === '' || kind === null || from === '' || to === '' || said === '') return undefined
  if (to < from || (to === from && fromHalf === 'afternoon' && toHalf === 'morning'))
    return undefined
  return { ...draft, kind, reason: said }
}

/** Which halves of a stretch’s first and last day are to be named: whole days go without saying. */
export const halvesSaid = ({
  from,
  fromHalf,
  to,
  toHalf,
}: Pick<LeaveRow, 'from' | 'fromHalf' | 'to' | 'toHalf'>): {
  readonly from: HalfDay | null
  readonly to: HalfDay | null
} => {
  if (from === to && fromHalf === toHalf) return { from: fromHalf, to: null }
  return {
    from: fromHalf === 'afternoon' ? fromHalf : null,
    to: toHalf === 'morning' ? toHalf : null,
  }
}
