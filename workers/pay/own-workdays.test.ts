import type { DutyView, LeaveView, PayRunView } from '@bylaw/contract'
import { expect, test } from 'vitest'
import { scopeOf } from '../appraisals/reviewing-under-test'
import { mustBe } from '../journeys/front-door'
import { USUAL_LEAVE } from '../journeys/known-leave'
import { decideAll, type PayingCompany, payingCompany } from '../journeys/paying-company'
import { ownWorkdaysIn } from './own-workdays'
import { amounts, approve, calculate, decidedCompany, flat, slipOf, startRun } from './paying'

/** The welder is paid 1700 and 500 a month. */
const onLeave = async ({ owner, welder, manager }: PayingCompany, from: string, to: string) => {
  await decideAll(owner, 'attendance', { 'attendance.leave_kinds': USUAL_LEAVE })
  await decideAll(owner, 'pay', { 'pay.proration_basis': '21.75' })
  const wish = { personId: welder.personId, kind: 'personal', from, to, reason: '搬家' }
  const { body } = await mustBe<LeaveView>(201, welder.post('/v1/leave-requests', wish))
  const path = `/v1/leave-requests/${body.id}/verdict` as const
  await mustBe(200, manager.post(path, { verdict: 'approved' }, { version: body.version }))
  return body.days
}
const worksOn = async ({ owner, welder }: PayingCompany, days: readonly string[]) => {
  const path = `/v1/people/${welder.personId}/duty` as const
  const { version } = (await mustBe<DutyView>(200, owner.get(path))).body
  const hours = Object.fromEntries(days.map((day) => [day, [['08:00', '17:00']]]))
  const shift = days.length > 0 ? { hours, keepsHolidays: false } : null
  await mustBe(200, owner.put(path, { capacityMinutes: null, shift }, { version }))
}
const FIVE = ['mon', 'tue', 'wed', 'thu', 'fri']

test('leave is counted in the days of work by a person’s own hours, and a change of these asks for the month anew', async () => {
  const holly = await decidedCompany('holly-days')
  await worksOn(holly, [...FIVE, 'sat'])
  // Monday to Saturday.
  expect(await onLeave(holly, '2026-10-12', '2026-10-17')).toBe('6')
  let run = await startRun(holly, '2026-10')
  const fixed = async () => {
    run = (await mustBe<PayRunView>(200, calculate(holly.finance, run))).body
    const slip = await slipOf(holly.finance, run, holly.welder.personId)
    const steps = flat(slip.lines[0]?.explanation.trace)
    const said = steps.find(({ name }) => name.zh === '本人出勤日')
    return [
      ...amounts(slip)
        .slice(0, 2)
        .map(([, amount]) => amount),
      said?.value,
      said?.because?.zh,
    ]
  }
  // 31 days without 4 Sundays: 1700 × 21 ÷ 27 and 500 × 21 ÷ 27.
  expect(await fixed()).toEqual(['1322.22', '388.89', '27', '依本人的上班时间'])

  const changed = async () =>
    (await mustBe<PayRunView>(200, holly.finance.get(`/v1/pay-runs/${run.id}`))).body.factsChanged
  expect(await changed()).toBe(false)
  await worksOn(holly, FIVE)
  expect(await changed()).toBe(true)
  expect((await approve(holly.manager, run)).body.code).toBe('wrong_state')
  // The Saturday is a day off by now: × 17 ÷ 22.
  expect(await fixed()).toEqual(['1313.64', '386.36', '22', '依本人的上班时间'])

  // Nobody’s hours are on record: six of 22 weekdays, whatever days they are.
  await worksOn(holly, [])
  expect(await fixed()).toEqual(['1236.36', '363.64', undefined, undefined])
})

test('the company’s calendar says it of everybody else: holidays stay paid, and days made up for count', async () => {
  const yarrow = await payingCompany('yarrow-days', ['R05', 'R19'])
  const scope = await scopeOf(yarrow.owner)
  const october = { from: '2026-10-01', to: '2026-10-31' }
  const of = (await ownWorkdaysIn(scope, '2026-10', october))(yarrow.welder.personId)
  // The Saturday is made up for; of 1 to 7 October five are weekdays.
  expect([of?.by, of?.on.length, of?.on.includes('2026-10-10')]).toEqual(['company', 18, true])
  expect(of?.holidays).toEqual(['01', '02', '05', '06', '07'].map((day) => `2026-10-${day}`))
})
