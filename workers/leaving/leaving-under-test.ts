import type { EmploymentHistory, LeavingView, ProblemView } from '@bylaw/contract'
import { bringIn, type Company, mustBe, type Person, signUp } from '../journeys/front-door'
import { decideAll, employ } from '../journeys/paying-company'
import { dateIn } from '../platform/today'

export type Leaving = LeavingView & ProblemView

/** A company with a welder of level 3 and a newcomer on probation. */
export type LeavingCompany = Company &
  Record<'finance' | 'manager' | 'welder' | 'newcomer' | 'hr' | 'lead', Person>

export const TODAY = dateIn('Asia/Shanghai', Date.now())

/** Signs it up: notice and hand-over are by R12, thirty days, three on probation. */
export async function leavingCompany(handle: string): Promise<LeavingCompany> {
  const company = await signUp(handle, { packs: ['R12'] })
  const { owner } = company
  await decideAll(owner, 'leaving', {
    'leaving.notice_counts': 'days',
    'leaving.probation_days': 3,
    'leaving.final_pay_waits': 'paid_anyway',
  })
  const [welder, newcomer] = [
    await bringIn(owner, `welder@${handle}.example`, 'engineer'),
    await bringIn(owner, `newcomer@${handle}.example`, 'engineer'),
  ]
  await employ(owner, welder, { from: '2026-01-01', status: 'confirmed', level: 3 })
  await employ(owner, newcomer, { from: '2026-10-01', status: 'probation' })
  return {
    ...company,
    ...{ welder, newcomer },
    finance: await company.as('finance'),
    manager: await company.as('manager'),
    hr: await company.as('hr'),
    lead: await company.as('lead'),
  }
}

export const resign = (by: Person, wantsLastDay: string | null = null) =>
  by.post<Leaving>('/v1/resignations', { letter: '因家庭原因辞职。', wantsLastDay })
export const record = (by: Person, wish: object) => by.post<Leaving>('/v1/leavings', wish)
export const turn = (by: Person, { id, version }: LeavingView, what: string, wish: object) =>
  by.post<Leaving>(`/v1/leavings/${id}/${what}`, wish, { version })
export const read = (by: Person, { id }: LeavingView) => by.get<LeavingView>(`/v1/leavings/${id}`)

export const refused = ({ status, body }: { status: number; body: ProblemView }) => [
  status,
  body.errors?.[0]?.pointer ?? body.detail,
]
export const employmentsOf = async (owner: Person, { personId }: Person) =>
  (await mustBe<EmploymentHistory>(200, owner.get(`/v1/people/${personId}/employments`))).body
