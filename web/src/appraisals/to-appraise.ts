import { type AppraisalRow, type GroupView, type PersonView, worksHere } from '@bylaw/contract'

export interface ToAppraise<Whom> {
  /** Whoever may still get a sheet of this period and form. */
  readonly free: readonly Whom[]
  /** Why a search finds nobody: nobody is eligible, all are done, or nobody has such a name. */
  readonly none: 'nobody_eligible' | 'no_department' | 'all_have_one' | 'none_found'
}

/** Staff who may get a sheet from this reader. Nobody scores themselves. */
export function toAppraise(
  people: readonly PersonView[],
  sheets: readonly AppraisalRow[],
  readerId: string,
): ToAppraise<PersonView> {
  const eligible = people.filter((each) => worksHere(each) && each.id !== readerId)
  const taken = new Set(sheets.map(({ personId }) => personId))
  const free = eligible.filter(({ id }) => !taken.has(id))
  if (eligible.length === 0) return { free, none: 'nobody_eligible' }
  return { free, none: free.length === 0 ? 'all_have_one' : 'none_found' }
}

/** Departments that may get a sheet from this reader. Nobody appraises the one that they lead. */
export function departmentsToAppraise(
  groups: readonly GroupView[],
  sheets: readonly AppraisalRow[],
  readerId: string,
): ToAppraise<GroupView> {
  const eligible = groups.filter(({ active, leaderId }) => active && leaderId !== readerId)
  const taken = new Set(sheets.map(({ groupId }) => groupId))
  const free = eligible.filter(({ id }) => !taken.has(id))
  if (eligible.length === 0) return { free, none: 'no_department' }
  return { free, none: free.length === 0 ? 'all_have_one' : 'none_found' }
}
