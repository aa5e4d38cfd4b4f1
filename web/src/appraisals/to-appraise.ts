import type { AppraisalRow, PersonView } from '@bylaw/contract'

export interface ToAppraise {
  /** Whoever may still get a sheet of this period and form. */
  readonly free: readonly PersonView[]
  /** Why a search finds nobody: nobody is eligible, all are done, or nobody has such a name. */
  readonly none: 'nobody_eligible' | 'all_have_one' | 'none_found'
}

/** Staff who may get a sheet from this reader. Nobody scores themselves. */
export function toAppraise(
  people: readonly PersonView[],
  sheets: readonly AppraisalRow[],
  readerId: string,
): ToAppraise {
  const eligible = people.filter(
    ({ id, active, role }) => active && role !== 'contact' && id !== readerId,
  )
  const taken = new Set(sheets.map(({ personId }) => personId))
  const free = eligible.filter(({ id }) => !taken.has(id))
  if (eligible.length === 0) return { free, none: 'nobody_eligible' }
  return { free, none: free.length === 0 ? 'all_have_one' : 'none_found' }
}
