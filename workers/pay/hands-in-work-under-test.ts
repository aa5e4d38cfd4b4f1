import type {
  CrewQuantityView,
  CrewView,
  LeaveView,
  PayRunView,
  QuantityView,
} from '@bylaw/contract'
import { expect, test } from 'vitest'
import { mustBe } from '../journeys/front-door'
import { USUAL_LEAVE } from '../journeys/known-leave'
import { decideAll, OCTOBER_LINES, type PayingCompany, verified } from '../journeys/paying-company'

interface Stage {
  readonly sloe: PayingCompany
  readonly november: PayRunView
  /** What keeps the owner and the manager from approving it. */
  readonly bars: (run: PayRunView) => Promise<unknown>
}

/** Unpaid leave of the welder's, approved by the manager. */
export async function givenLeave(
  { welder, manager }: PayingCompany,
  days: { readonly from: string; readonly to: string },
): Promise<LeaveView> {
  const wish = { personId: welder.personId, kind: 'personal', ...days, reason: '探亲' }
  const asked = await mustBe<LeaveView>(201, welder.post('/v1/leave-requests', wish))
  const { id, version } = asked.body
  const verdict = { verdict: 'approved' }
  const given = manager.post<LeaveView>(`/v1/leave-requests/${id}/verdict`, verdict, { version })
  return (await mustBe(200, given)).body
}

/** What the owner does alone of a November that the manager does not approve as it is. */
export function handsInWorkClaims(stage: () => Stage): void {
  test('said how a crew shares, once work of days that are shared by that is paid', async () => {
    const { sloe, november, bars } = stage()
    const { owner, manager, welder, project } = sloe
    const shares = [{ personId: welder.personId, shareBp: 10_000 }]
    const wish = { name: '二班', from: '2026-11-01', shares }
    const { body: crew } = await mustBe<CrewView>(201, manager.post('/v1/crews', wish))
    const further = { from: '2026-11-06', shares }
    const { version } = crew
    await mustBe(200, owner.post(`/v1/crews/${crew.id}/shares`, further, { version }))
    const done = async (on: string) => {
      const lines = [{ ...OCTOBER_LINES[0], on }]
      const work = { projectId: project.id, crewId: crew.id, month: '2026-11', lines }
      const { body } = await mustBe<CrewQuantityView>(201, welder.post('/v1/crew-quantities', work))
      const part = body.quantities[0] as QuantityView
      const at = `/v1/quantities/${part.id}/verification` as const
      await mustBe(200, manager.post(at, { anotherPiece: '另一段' }, { version: part.version }))
    }
    await done('2026-11-05')
    expect(await bars(november)).toEqual([null, 'station'])
    await done('2026-11-07')
    expect(await bars(november)).toEqual(['crew_shares', 'station'])
  })

  test('took back what was verified of its month', async () => {
    const { sloe, november, bars } = stage()
    const { id, version } = await verified(sloe, { month: '2026-11' })
    const at = `/v1/quantities/${id}/withdrawal` as const
    await mustBe(200, sloe.owner.post(at, { reason: '重复' }, { version }))
    expect(await bars(november)).toEqual(['work_taken_back', 'station'])
  })

  test('said that somebody was back before their unpaid leave was over', async () => {
    const { sloe, november, bars } = stage()
    const { owner } = sloe
    await decideAll(owner, 'attendance', { 'attendance.leave_kinds': USUAL_LEAVE })
    await decideAll(owner, 'pay', { 'pay.proration_basis': '21.75' })
    const { id, version } = await givenLeave(sloe, { from: '2026-11-09', to: '2026-11-12' })
    const back = { on: '2026-11-11', half: 'morning', reason: '提前返岗' }
    await mustBe(200, owner.post(`/v1/leave-requests/${id}/return`, back, { version }))
    expect(await bars(november)).toEqual(['leave', 'station'])
  })
}
