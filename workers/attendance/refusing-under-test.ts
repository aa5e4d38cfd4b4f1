import type {
  AttendanceMonth,
  ClockCorrectionView,
  LeaveView,
  ProblemView,
  TripView,
  UnexcusedAbsenceView,
} from '@bylaw/contract'
import { expect, test } from 'vitest'
import { type Answer, mustBe, type Person } from '../journeys/front-door'
import { TRIP_WISH } from '../journeys/matrix-trip-rows'
import type { PayingCompany } from '../journeys/paying-company'

interface Stage {
  readonly rowan: PayingCompany
  /** Of no group. */
  readonly lead: Person
}

/** What the company says to what it does not do. */
async function said(answer: Promise<Answer<ProblemView>>): Promise<string> {
  const { status, body } = await answer
  return `${status} ${body.errors?.[0]?.code ?? body.detail ?? body.code}`
}

/** What is refused of leave, of clocking and of absences, on a company that stands on Tuesday 20 October 2026, 10:00. */
export function refusalClaims(
  stage: () => Stage,
  propose: (
    by: Person,
    date: string,
    wish: object,
    whose: Person,
  ) => Promise<Answer<UnexcusedAbsenceView & ProblemView>>,
): void {
  const asks = (by: Person, wish: object) =>
    by.post<LeaveView & ProblemView>('/v1/leave-requests', {
      ...{ personId: by.personId, kind: 'personal', reason: '有事' },
      ...wish,
    })
  const turn = (by: Person, { id, version }: LeaveView, what: string, wish: object) =>
    by.post<LeaveView & ProblemView>(`/v1/leave-requests/${id}/${what}`, wish, { version })

  test('leave is asked for oneself, forwards, and somebody else stands in', async () => {
    const { welder, newcomer } = stage().rowan
    const days = { from: '2026-11-03', to: '2026-11-03' }
    expect(await said(asks(welder, { ...days, personId: newcomer.personId }))).toContain('403 只能')
    expect(await said(asks(welder, { ...days, to: '2026-11-02' }))).toBe('422 out_of_range')
    const halves = { fromHalf: 'afternoon', toHalf: 'morning' }
    expect(await said(asks(welder, { ...days, ...halves }))).toBe('422 out_of_range')
    const oneself = { ...days, standInId: welder.personId }
    expect(await said(asks(welder, oneself))).toBe('422 same_person')
  })

  test('leave is decided once, and taken back only before it begins', async () => {
    const { welder, manager } = stage().rowan
    const ask = async (on: string) =>
      (await mustBe<LeaveView>(201, asks(welder, { from: on, to: on }))).body
    const verdict = { verdict: 'declined', reason: '人手不够' }
    const declined = (
      await mustBe<LeaveView>(200, turn(manager, await ask('2026-11-10'), 'verdict', verdict))
    ).body
    expect(await said(turn(manager, declined, 'verdict', verdict))).toContain('409 请假已审批')
    const late = await ask('2026-10-21')
    const approved = (
      await mustBe<LeaveView>(200, turn(manager, late, 'verdict', { verdict: 'approved' }))
    ).body
    const back = { reason: '不去了' }
    await mustBe(200, turn(welder, approved, 'withdrawal', back))
    const begun = await ask('2026-10-08')
    const given = (
      await mustBe<LeaveView>(200, turn(manager, begun, 'verdict', { verdict: 'approved' }))
    ).body
    expect(await said(turn(welder, given, 'withdrawal', back))).toContain('409 只有未审批的')
  })

  test('a forgotten clocking is decided once, a day is said within reach, and only staff have a place', async () => {
    const { welder, manager } = stage().rowan
    const forgotten = { date: '2026-10-19', direction: 'out', time: '18:00', reason: '忘了' }
    const asked = (
      await mustBe<ClockCorrectionView>(201, welder.post('/v1/clock-corrections', forgotten))
    ).body
    const decide = ({ id, version }: ClockCorrectionView) =>
      manager.post<ClockCorrectionView & ProblemView>(
        `/v1/clock-corrections/${id}/verdict`,
        { approved: false, reason: '没有来' },
        { version },
      )
    const declined = (await mustBe<ClockCorrectionView>(200, decide(asked))).body
    expect(await said(decide(declined))).toContain('409 补卡已审批')
    const late = { ...forgotten, date: '2026-09-18' }
    expect(await said(welder.post<ProblemView>('/v1/clock-corrections', late))).toBe(
      '422 out_of_range',
    )
    for (const date of ['2026-10-12', '2026-11-21'])
      expect(
        await said(welder.post<ProblemView>('/v1/day-words', { date, status: 'on_site' })),
      ).toBe('422 out_of_range')
    const place = { atHeadquarters: true, from: '2026-10-01' }
    expect(await said(manager.put<ProblemView>('/v1/people/per_none/workplace', place))).toBe(
      '404 not_found',
    )
  })

  test('what lateness costs is confirmed by somebody else, once the month is over', async () => {
    const { welder, manager } = stage().rowan
    const deduct = (month: string, { personId }: Person) =>
      manager.post<AttendanceMonth & ProblemView>(`/v1/attendance-months/${month}/deductions`, {
        personId,
      })
    expect(await said(deduct('2026-09', manager))).toContain('403 自己的扣款')
    expect(await said(deduct('2026-10', welder))).toContain('409 这个月还没有过完')
    const nobody = { ...welder, personId: 'per_none' }
    expect(await said(deduct('2026-09', nobody))).toBe('404 not_found')
  })

  test('whoever proposed an absence does not decide it, and a log that can still be written is not missing', async () => {
    const { rowan, lead } = stage()
    const { manager, owner } = rowan
    const days = { from: '2026-10-14', to: '2026-10-19' }
    const itinerary = [{ ...days, place: '临江', plan: '勘查' }]
    const wish = { ...TRIP_WISH, ...days, itinerary, personId: manager.personId }
    const trip = (await mustBe<TripView>(201, manager.post('/v1/trips', wish))).body
    const approved = { verdict: 'approved', advance: null, extraAgreed: false }
    const { version } = trip
    await mustBe(200, owner.post(`/v1/trips/${trip.id}/verdict`, approved, { version }))

    // Yesterday’s can be written until noon.
    expect(await said(propose(lead, '2026-10-19', {}, manager))).toBe('422 too_soon')
    const found = await mustBe<UnexcusedAbsenceView>(201, propose(owner, '2026-10-14', {}, manager))
    const path = `/v1/unexcused-absences/${found.body.id}` as const
    const turn = (by: Person, what: string, based: number, turned: object) =>
      by.post<ProblemView>(`${path}/${what}`, turned, { version: based })
    await mustBe(200, turn(manager, 'reply', found.body.version, { text: '手机坏了' }))
    const counts = { counts: true, reason: '没有说明' }
    const next = found.body.version + 1
    for (const by of [owner, manager])
      expect(await said(turn(by, 'verdict', next, counts))).toContain('403 本人和提出的人')
  })
}
