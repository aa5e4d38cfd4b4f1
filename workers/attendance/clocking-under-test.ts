import type {
  AttendanceMonth,
  AttendanceTeam,
  ClockCorrectionView,
  ClockingView,
  PayLineView,
  ProblemView,
  UnexcusedAbsenceView,
} from '@bylaw/contract'
import { expect, test } from 'vitest'
import { type Answer, mustBe, type Person } from '../journeys/front-door'
import { decideAll, type PayingCompany } from '../journeys/paying-company'
import { publishAccepted, ruleSetOf, withoutApproval } from '../rulebook/asking-under-test'
import { OFFICE_HOURS } from './attendance-under-test'

interface Stage {
  readonly rowan: PayingCompany
  /** Of no group, who proposes absences. */
  readonly lead: Person
}

const month = async (by: Person, which: string, { personId }: { personId: string }) =>
  (
    await mustBe<AttendanceMonth>(
      200,
      by.get(`/v1/attendance-months/${which}?personId=${personId}`),
    )
  ).body
const standing = (whole: AttendanceMonth, date: string) => {
  const day = whole.days.find((each) => each.date === date)
  return [day?.state, ...(day?.lapses ?? []).map(({ lapse, minutes }) => `${lapse} ${minutes}`)]
}
const forgot = (by: Person, date: string, direction: string, time: string) =>
  by.post<ClockCorrectionView>('/v1/clock-corrections', { date, direction, time, reason: '忘了' })
const allows = (by: Person, { id, version }: ClockCorrectionView) =>
  by.post(`/v1/clock-corrections/${id}/verdict`, { approved: true, reason: '属实' }, { version })

/** What is claimed of clocking, on a company that stands on 20 October 2026. */
export function clockingClaims(
  stage: () => Stage,
  propose: (by: Person, date: string) => Promise<Answer<UnexcusedAbsenceView>>,
): void {
  test('who is at headquarters clocks by the server’s time, and every day says how it stands', async () => {
    const { rowan, lead } = stage()
    const { welder, newcomer, manager, owner } = rowan
    const shift = { hours: OFFICE_HOURS, keepsHolidays: true }
    const duty = `/v1/people/${welder.personId}/duty` as const
    await mustBe(200, owner.put(duty, { capacityMinutes: null, shift }, { version: 0 }))
    await decideAll(owner, 'attendance', { 'attendance.late_after': 0 })
    const place = { atHeadquarters: true, from: '2026-09-21' }
    await mustBe(200, lead.put(`/v1/people/${welder.personId}/workplace`, place))

    expect((await newcomer.post('/v1/clockings', { direction: 'in' })).status).toBe(409)
    const clocked = await mustBe<ClockingView>(
      201,
      welder.post('/v1/clockings', { direction: 'in' }),
    )
    expect(clocked.body).toEqual({ date: '2026-10-20', time: '10:00', direction: 'in' })
    await mustBe(201, welder.post('/v1/day-words', { date: '2026-10-21', status: 'on_site' }))
    // The newcomer came on 1 October.
    const september = await month(newcomer, '2026-09', newcomer)
    expect(standing(september, '2026-09-30')).toEqual(['not_employed'])
    const october = await month(welder, '2026-10', welder)
    expect(standing(october, '2026-10-20')).toEqual(['lapsed', 'late 60'])
    expect(standing(october, '2026-10-12')).toEqual(['trip'])
    expect(standing(october, '2026-10-17')).toEqual(['day_off'])
    expect(standing(october, '2026-10-09')).toEqual(['missed'])
    expect(standing(october, '2026-10-21')).toEqual(['elsewhere'])
    expect(standing(october, '2026-10-28')).toEqual(['to_come'])
    const missed = october.days.find(({ date }) => date === '2026-10-09')
    expect(missed?.explanation?.trace.clauses).toContain('R19.1.1')
    const proposed = await mustBe<UnexcusedAbsenceView>(201, propose(lead, '2026-10-09'))
    expect(proposed.body).toMatchObject({ grounds: ['missed_day'], evidence: { missed: true } })
    expect(
      (await newcomer.get(`/v1/attendance-months/2026-10?personId=${lead.personId}`)).status,
    ).toBe(404)
    const team = (
      await mustBe<AttendanceTeam>(200, manager.get('/v1/attendance-months/2026-10/team'))
    ).body
    const theirs = team.people.find(({ person }) => person.id === welder.personId)
    expect(theirs?.days[8]).toEqual({ date: '2026-10-09', state: 'missed' })
    // No group has this lead.
    const none = await mustBe<AttendanceTeam>(200, lead.get('/v1/attendance-months/2026-10/team'))
    expect(none.body.people).toEqual([])
  })

  test('a forgotten clocking is a superior’s to allow, and lateness costs what the rules say, once', async () => {
    const { rowan, lead } = stage()
    const { welder, newcomer, manager, finance, owner } = rowan
    const late = (
      await mustBe<ClockCorrectionView>(201, forgot(welder, '2026-09-28', 'in', '09:30'))
    ).body
    const out = (
      await mustBe<ClockCorrectionView>(201, forgot(welder, '2026-09-28', 'out', '18:00'))
    ).body
    expect((await forgot(welder, '2026-10-20', 'out', '18:00')).status).toBe(422)
    expect((await allows(lead, late)).status).toBe(403)
    for (const each of [late, out]) await mustBe(200, allows(manager, each))
    expect((await allows(manager, late)).status).toBe(412)
    expect(standing(await month(welder, '2026-09', welder), '2026-09-28')).toEqual([
      'lapsed',
      'late 30',
    ])

    const deduct = (by: Person) =>
      by.post<AttendanceMonth & ProblemView>('/v1/attendance-months/2026-09/deductions', {
        personId: welder.personId,
      })
    expect((await deduct(manager)).body.code).toBe('wrong_state')
    await withoutApproval(rowan, finance)
    const set = await ruleSetOf(rowan, 'attendance')
    const rules = set.rules as { hours: object }
    const lapses = { freeTimes: 0, fenEach: 20_00 }
    await publishAccepted(rowan, set, {
      rules: { ...rules, hours: { ...rules.hours, lapses } },
      note: 'Lateness costs',
      validFrom: '2026-08-31T16:00:00.000Z',
      retroactiveReason: 'Agreed in August',
    })
    expect((await month(manager, '2026-09', welder)).mayDeduct).toBe(true)
    expect((await deduct(newcomer)).status).toBe(403)
    const deducted = (await mustBe<AttendanceMonth>(200, deduct(manager))).body
    expect([deducted.lapses?.cost.amount, deducted.mayDeduct]).toEqual(['20.00', false])
    expect((await deduct(owner)).body.code).toBe('already_exists')
    const { items } = (await finance.get<{ items: PayLineView[] }>('/v1/pay-lines')).body
    expect(
      items.map(({ month: of, kind, amount, clause, givenBy }) => [
        ...[of, kind, amount.amount, clause],
        givenBy?.record,
      ]),
    ).toEqual([['2026-09', 'penalty', '20.00', 'R19.1', 'lateness']])
  })
}
