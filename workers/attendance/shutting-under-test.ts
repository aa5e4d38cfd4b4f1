import type { StoppageView } from '@bylaw/contract'
import { mustBe } from '../journeys/front-door'
import { USUAL_LEAVE } from '../journeys/known-leave'
import { decideAll, type PayingCompany } from '../journeys/paying-company'
import { absentCompany } from './attendance-under-test'

/** A company whose rules decide all that a shutdown may meet: absences, reports and leave. */
export async function shutCompany(handle: string): Promise<PayingCompany> {
  const company = await absentCompany(handle)
  await decideAll(company.owner, 'attendance', {
    'attendance.absence_costs': 'whole_day_unpaid',
    'attendance.daily_report_late': 'noon_next_day',
    'attendance.unreachable_swallows_12_hours': { attempts: 2, minutesApart: 30 },
    'attendance.leave_kinds': USUAL_LEAVE,
    'attendance.week_of_absence': { counting: 'workdays_in_a_row', days: 5 },
  })
  return company
}

/** The welder’s work stands still on these days, as the owner records. */
export async function shut(
  { owner, welder }: PayingCompany,
  from: string,
  to: string,
): Promise<StoppageView> {
  const part = { kind: 'people', personIds: [welder.personId] }
  const wish = { part, from, to, cause: '缺料' }
  return (await mustBe<StoppageView>(201, owner.post('/v1/stoppages', wish))).body
}

/** The owner takes a shutdown back. */
export const reopened = ({ owner }: PayingCompany, { id, version }: StoppageView) =>
  owner.post<StoppageView>(`/v1/stoppages/${id}/withdrawal`, { reason: '已复工' }, { version })
