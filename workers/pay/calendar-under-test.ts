import { env } from 'cloudflare:workers'
import type {
  LeaveView,
  NoticePage,
  PayRunView,
  PaySlipView,
  UnexcusedAbsenceView,
} from '@bylaw/contract'
import { beforeAll, expect, test } from 'vitest'
import { bringIn, mustBe, type Person } from '../journeys/front-door'
import { USUAL_LEAVE } from '../journeys/known-leave'
import { decideAll, employ, type PayingCompany } from '../journeys/paying-company'
import { sweepNews } from '../notices/sweep-news'
import { publishAccepted, ruleSetOf, withoutApproval } from '../rulebook/asking-under-test'
import { amounts, approve, calculate, decidedCompany, flat, slipOf, startRun } from './paying'

/**
 * What is claimed of a pay calendar: attendance and roster to the 25th from September on, August
 * having none, and pay by the 10th. The welder is paid 1700 and 500 a month, a newcomer 1500 and 300.
 */
export function calendarClaims(): void {
  let yew: PayingCompany
  let late: Person
  let september: PayRunView
  let october: PayRunView

  const calculated = async (run: PayRunView) =>
    (await mustBe<PayRunView>(200, calculate(yew.finance, run))).body
  const approved = async (run: PayRunView) =>
    (await mustBe<PayRunView>(200, approve(yew.manager, run))).body
  const sinceSeptember = async (kind: string, change: object) => {
    const set = await ruleSetOf(yew, kind)
    await publishAccepted(yew, set, {
      rules: { ...(set.rules as object), ...change },
      note: '九月起',
      validFrom: '2026-08-31T16:00:00.000Z',
      retroactiveReason: '八月议定',
    })
  }
  /** A day of leave without pay, as the manager approves it. */
  const onLeave = async (on: string) => {
    const day = { from: on, to: on, kind: 'personal', reason: '搬家' }
    const wish = { personId: yew.welder.personId, ...day }
    const { body } = await mustBe<LeaveView>(201, yew.welder.post('/v1/leave-requests', wish))
    const { id, version } = body
    const path = `/v1/leave-requests/${id}/verdict` as const
    await mustBe(200, yew.manager.post(path, { verdict: 'approved' }, { version }))
  }
  /** A day out of contact that counts, as the owner decides once the welder has answered. */
  const absent = async (date: string) => {
    const { welder, manager, owner } = yew
    const wish = { personId: welder.personId, date, outOfContactMinutes: 900, excused: false }
    const more = { account: '整天联系不上', replyBy: '2031-01-01' }
    const proposed = await mustBe<UnexcusedAbsenceView>(
      201,
      manager.post('/v1/unexcused-absences', { ...wish, ...more }),
    )
    const { id, version } = proposed.body
    const path = `/v1/unexcused-absences/${id}` as const
    const reply = { text: '山里没有信号' }
    const answered = await mustBe<UnexcusedAbsenceView>(
      200,
      welder.post(`${path}/reply`, reply, { version }),
    )
    const counts = { counts: true, reason: '没有请假' }
    await mustBe(200, owner.post(`${path}/verdict`, counts, { version: answered.body.version }))
  }
  const told = async (): Promise<string[]> => {
    await sweepNews(env)
    const { items } = (await yew.finance.get<NoticePage>('/v1/notices')).body
    return items.flatMap(({ kind, aboutId }) =>
      kind === 'pay_correction_due' ? [aboutId ?? ''] : [],
    )
  }
  const daysOff = (slip: PaySlipView): string[] =>
    flat(slip.lines[0]?.explanation.trace).flatMap(({ name }) =>
      /^(\d{4}-\d\d-\d\d) 事假$/.test(name.zh) ? [name.zh.slice(0, 10)] : [],
    )

  beforeAll(async () => {
    yew = await decidedCompany('yew')
    const { owner } = yew
    await decideAll(owner, 'attendance', {
      'attendance.leave_kinds': USUAL_LEAVE,
      'attendance.absence_costs': 'whole_day_unpaid',
      'attendance.week_of_absence': { counting: 'workdays_in_a_row', days: 5 },
    })
    await decideAll(owner, 'pay', { 'pay.proration_basis': '21.75' })
    await withoutApproval(yew, yew.finance)
    await sinceSeptember('pay', { calendar: { attendanceUntil: 25, rosterOn: 25, payDay: 10 } })
    const { absence } = (await ruleSetOf(yew, 'attendance')).rules as { absence: object }
    await sinceSeptember('attendance', { absence: { ...absence, where: 'all' } })
    late = await bringIn(owner, 'late@yew.example', 'engineer')
    await employ(owner, late, { from: '2026-09-28', status: 'probation' })
    await onLeave('2026-09-29')
  })

  test('a month takes attendance until the calendar closes it, and leaves out who joins after its roster', async () => {
    september = await calculated(await startRun(yew, '2026-09'))
    expect(september).toMatchObject({
      calendar: {
        attendanceFrom: '2026-09-01',
        attendanceTo: '2026-09-25',
        rosterOn: '2026-09-25',
        payOn: '2026-10-10',
      },
      afterRoster: [{ personId: late.personId, joinedOn: '2026-09-28' }],
      slipCount: 1,
    })
    const slip = await slipOf(yew.finance, september, yew.welder.personId)
    expect([amounts(slip)[0], daysOff(slip)]).toEqual([['base', '1700.00'], []])
    expect(flat(slip.explanation.trace)).toContainEqual(
      expect.objectContaining({ fact: '/attendance', value: '2026-09-25' }),
    )
  })

  test('who joins after it was calculated is named before it is approved', async () => {
    const later = await bringIn(yew.owner, 'later@yew.example', 'engineer')
    await employ(yew.owner, later, { from: '2026-09-29', status: 'contractor' })
    september = await calculated(september)
    const another = { from: '2026-09-30', status: 'probation' }
    await employ(yew.owner, later, another)
    expect((await approve(yew.manager, september)).status).toBe(409)
    september = await calculated(september)
    expect(september.afterRoster.map(({ joinedOn }) => joinedOn)).toEqual([
      '2026-09-28',
      '2026-09-30',
    ])
    september = await approved(september)
  })

  test('only a day that an approved month took is told of: a later one goes into the next by itself', async () => {
    await onLeave('2026-09-30')
    expect(await told()).toEqual([])
    await onLeave('2026-09-24')
    expect(await told()).toEqual(['2026-09'])
    await absent('2026-09-23')
    expect(await told()).toEqual(['2026-09', '2026-09'])
  })

  test('the next month waits for whoever was left out, and names the month that pays them', async () => {
    october = await calculated(await startRun(yew, '2026-10'))
    expect(october.state).toBe('draft')
    expect(
      october.blocking.map(({ personName, refusal: { code, details } }) => [
        personName,
        code,
        details,
      ]),
    ).toEqual(
      ['late', 'later'].map((name) => [
        name,
        'left_out',
        { month: '2026-09', payRunId: september.id },
      ]),
    )
  })

  test('a correction takes what the month took, whatever the calendar is by now, and pays whoever was left out', async () => {
    await sinceSeptember('pay', { calendar: { attendanceUntil: 20, rosterOn: 20, payDay: 5 } })
    const wish = { reason: '补发', paidWith: 'next' }
    const path = `/v1/pay-runs/${september.id}/corrections` as const
    const open = (await mustBe<PayRunView>(201, yew.finance.post(path, wish))).body
    const read = async ({ id }: PayRunView) =>
      (await mustBe<PayRunView>(200, yew.finance.get(`/v1/pay-runs/${id}`))).body
    const draft = await calculated(open)
    expect((await read(september)).afterRoster).toHaveLength(2)
    expect((await read(october)).blocking).toHaveLength(2)
    const correction = await approved(draft)
    expect(correction.calendar).toEqual(september.calendar)
    // Two of September's 22 weekdays off 1700 and 500.
    expect(amounts(await slipOf(yew.finance, correction, yew.welder.personId))).toEqual([
      ['base', '-154.55'],
      ['field_allowance', '-45.45'],
    ])
    // Monday 28 to Wednesday 30 September are 3 of 21.75 days.
    expect(amounts(await slipOf(yew.finance, correction, late.personId))).toEqual([
      ['base', '206.90'],
      ['post_subsidy', '41.38'],
    ])
    // Nobody is named as left out any more, on the month or on the one that waited for it.
    expect((await read(september)).afterRoster).toEqual([])
    expect((await read(october)).blocking).toEqual([])
  })

  test('the next month begins where that one ended, and carries what was corrected', async () => {
    october = await calculated(october)
    expect(october.calendar).toMatchObject({
      attendanceFrom: '2026-09-26',
      attendanceTo: '2026-10-20',
    })
    const slip = await slipOf(yew.finance, october, yew.welder.personId)
    // The window of a changed calendar is no month: 1700 × 20 ÷ 22 by October's own weekdays.
    expect([amounts(slip)[0], daysOff(slip)]).toEqual([
      ['base', '1545.45'],
      ['2026-09-29', '2026-09-30'],
    ])
    const theirs = amounts(await slipOf(yew.finance, october, late.personId))
    expect(theirs.filter(([code]) => code === 'correction').map(([, amount]) => amount)).toEqual([
      '206.90',
      '41.38',
    ])
  })
}
