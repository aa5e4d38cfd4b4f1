import { env } from 'cloudflare:workers'
import type {
  AbsenceView,
  AwayView,
  DisciplineCaseView,
  LeaveView,
  NoticePage,
  PersonView,
  ProblemView,
  UnexcusedAbsenceRow,
  UnexcusedAbsenceView,
} from '@bylaw/contract'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { mustBe, type Person } from '../journeys/front-door'
import { USUAL_LEAVE } from '../journeys/known-leave'
import { TRIP_WISH } from '../journeys/matrix-trip-rows'
import { decideAll, type PayingCompany } from '../journeys/paying-company'
import { sweepNews } from '../notices/sweep-news'
import { absentCompany } from './attendance-under-test'
import { clockingClaims } from './clocking-under-test'
import { crowdClaims } from './crowd-under-test'
import { cuttingClaims } from './cutting-under-test'
import { reachingClaims } from './reaching-under-test'
import { refusalClaims } from './refusing-under-test'
import { reportingClaims } from './reporting-under-test'
import { walkedOutClaims } from './walked-out-under-test'

type PeopleList = { readonly items: readonly PersonView[] }
type Answered = UnexcusedAbsenceView & ProblemView

let rowan: PayingCompany
let lead: Person
let first: UnexcusedAbsenceView

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-10-20T02:00:00Z') })
  rowan = await absentCompany('rowan-absent')
  lead = await rowan.as('lead')
}, 60_000)
afterAll(() => void vi.useRealTimers())

const propose = (by: Person, date: string, wish: object = {}, whose = rowan.welder) =>
  by.post<Answered>('/v1/unexcused-absences', {
    personId: whose.personId,
    date,
    outOfContactMinutes: 0,
    excused: false,
    account: '当天没有日志，电话也没有人接',
    replyBy: '2026-10-25',
    ...wish,
  })
const read = async (by: Person, { id }: { id: string }) =>
  (await mustBe<UnexcusedAbsenceView>(200, by.get(`/v1/unexcused-absences/${id}`))).body
const did = async (by: Person, absence: { id: string }, what: string, wish: object) => {
  const { version } = await read(rowan.owner, absence)
  const at = `/v1/unexcused-absences/${absence.id}/${what}` as const
  const { status, body } = await by.post<Answered>(at, wish, { version })
  return `${status} ${body.code ?? body.state}`
}
const COUNTS = { counts: true, reason: '没有说明理由' }

test('what an absence costs is the company’s to say before any is proposed', async () => {
  const { status, body } = await propose(lead, '2026-10-12')
  expect([status, body.code]).toEqual([422, 'rules_incomplete'])
  await decideAll(rowan.owner, 'attendance', {
    'attendance.absence_costs': 'whole_day',
    'attendance.daily_report_late': 'noon_next_day',
    'attendance.unreachable_swallows_12_hours': { attempts: 2, minutesApart: 30 },
    'attendance.leave_kinds': USUAL_LEAVE,
    'attendance.week_of_absence': { counting: 'workdays_in_a_row', days: 5 },
  })
})

test('a day on a trip without a log in time is one, with what is on record as evidence', async () => {
  first = (await mustBe<UnexcusedAbsenceView>(201, propose(lead, '2026-10-12'))).body
  expect(first).toMatchObject({
    state: 'proposed',
    grounds: ['no_daily_report'],
    evidence: { trip: { destination: TRIP_WISH.destination }, reportedAt: null },
    mayAnswerFirst: true,
    mayDecide: false,
  })
  expect(first.explanation.trace.of?.[0]?.clauses).toContain('R19.7.1')
  const late = (await mustBe<UnexcusedAbsenceView>(201, propose(lead, '2026-10-13'))).body
  expect(late.evidence.reportedAt).toBe('2026-10-20T10:00')
  expect((await propose(lead, '2026-10-12')).status).toBe(409)
})

test('a day that the rules do not find is refused, as is one’s own, or one that is not over', async () => {
  const { newcomer, welder } = rowan
  const errors = async (answer: ReturnType<typeof propose>) =>
    (await answer).body.errors?.map(({ code, pointer }) => `${pointer} ${code}`)
  // At headquarters nothing of it counts; twelve hours on the dot are not more than twelve.
  expect(await errors(propose(lead, '2026-10-12', {}, newcomer))).toEqual(['/date not_absent'])
  expect(await errors(propose(lead, '2026-10-18', { outOfContactMinutes: 720 }))).toEqual([
    '/date not_absent',
  ])
  expect(await errors(propose(lead, '2026-10-20'))).toEqual(['/date does_not_fit'])
  expect(await errors(propose(lead, '2026-10-14', { replyBy: '2026-10-20' }))).toEqual([
    '/replyBy does_not_fit',
  ])
  expect((await propose(lead, '2026-10-12', {}, lead as PayingCompany['welder'])).status).toBe(403)
  expect((await propose(welder, '2026-10-12', {}, newcomer)).status).toBe(403)
})

test('counts only once the person was heard, and by somebody else than who proposed it', async () => {
  const { welder, newcomer, manager } = rowan
  await sweepNews(env)
  const { items } = (await welder.get<NoticePage>('/v1/notices')).body
  expect(items).toContainEqual(
    expect.objectContaining({ kind: 'absence_proposed', aboutId: first.id }),
  )
  const ids = (await newcomer.get<{ items: UnexcusedAbsenceRow[] }>('/v1/unexcused-absences')).body
  expect(ids.items).toEqual([])
  expect((await newcomer.get(`/v1/unexcused-absences/${first.id}`)).status).toBe(404)
  expect(await did(manager, first, 'verdict', COUNTS)).toBe('409 wrong_state')
  expect(await did(manager, first, 'reply', { text: 'x' })).toBe('403 not_allowed')
  expect(await did(welder, first, 'reply', { text: '山里没有信号' })).toBe('200 proposed')
  expect(await did(welder, first, 'reply', { text: 'x' })).toBe('409 wrong_state')
  expect(await did(manager, first, 'verdict', COUNTS)).toBe('200 counted')
  expect(await did(manager, first, 'verdict', COUNTS)).toBe('409 wrong_state')
  expect(await read(welder, first)).toMatchObject({
    verdict: { reason: COUNTS.reason },
    week: { days: 1, opensCase: false },
    mayOpenCase: false,
  })
})

test('a week of days that count opens a case, which the person can answer again', async () => {
  const { manager, welder } = rowan
  const wish = { breach: 'late', replyBy: '2026-10-30' }
  expect(await did(manager, first, 'case', wish)).toBe('409 wrong_state')
  const { items } = (await lead.get<{ items: UnexcusedAbsenceRow[] }>('/v1/unexcused-absences'))
    .body
  let last: UnexcusedAbsenceRow | undefined = items.find(({ date }) => date === '2026-10-13')
  for (const day of ['2026-10-13', '2026-10-14', '2026-10-15', '2026-10-16']) {
    last = day === '2026-10-13' ? last : (await propose(lead, day)).body
    const absence = last as UnexcusedAbsenceRow
    expect(await did(welder, absence, 'reply', { text: '同上' })).toBe('200 proposed')
    expect(await did(manager, absence, 'verdict', COUNTS)).toBe('200 counted')
  }
  const fifth = last as UnexcusedAbsenceRow
  // Monday to Friday: five working days in a row are a week here.
  expect(await read(manager, fifth)).toMatchObject({
    week: { days: 5, opensCase: true },
    mayOpenCase: true,
  })
  expect(await did(manager, fifth, 'case', wish)).toBe('200 counted')
  const { caseId } = await read(manager, fifth)
  const opened = await mustBe<DisciplineCaseView>(200, welder.get(`/v1/discipline-cases/${caseId}`))
  expect(opened.body).toMatchObject({ state: 'open', replyBy: '2026-10-30' })
  expect(await did(manager, fifth, 'case', wish)).toBe('409 wrong_state')
  expect((await rowan.owner.get<PeopleList>('/v1/people')).body.items).toContainEqual(
    expect.objectContaining({ id: welder.personId, active: true }),
  )
})

const asks = (by: Person, wish: object) =>
  by.post<LeaveView & ProblemView>('/v1/leave-requests', {
    personId: rowan.welder.personId,
    kind: 'personal',
    reason: '搬家',
    ...wish,
  })
const decides = (by: Person, { id, version }: LeaveView, wish: object = { verdict: 'approved' }) =>
  by.post<LeaveView & ProblemView>(`/v1/leave-requests/${id}/verdict`, wish, { version })

test('leave takes working days by the rules, and somebody else of one’s superiors decides it', async () => {
  const { welder, manager, newcomer, owner } = rowan
  // From Friday afternoon to Monday nobody works on the weekend between: a day and a half.
  const days = { from: '2026-10-23', fromHalf: 'afternoon', to: '2026-10-26' }
  const standInId = newcomer.personId
  const asked = (await mustBe<LeaveView>(201, asks(welder, { ...days, standInId }))).body
  expect(asked).toMatchObject({ days: '1.5', paidPercent: 0, state: 'requested', mayDecide: false })
  expect(asked.explanation.trace.clauses).toContain('R19.1')
  expect((await decides(lead, asked)).status).toBe(403)
  expect((await decides(newcomer, asked)).status).toBe(403)
  expect((await newcomer.get(`/v1/leave-requests/${asked.id}`)).status).toBe(404)

  const approved = (await mustBe<LeaveView>(200, decides(manager, asked))).body
  expect(approved).toMatchObject({ state: 'approved', mayWithdraw: true })
  // The same half day is nobody’s twice.
  const again = (
    await mustBe<LeaveView>(201, asks(welder, { from: '2026-10-26', to: '2026-10-27' }))
  ).body
  expect((await decides(manager, again)).body.code).toBe('already_exists')

  const { away } = (await newcomer.get<AwayView>('/v1/away?month=2026-10')).body
  expect(away.map(({ why, from, standIn }) => [why, from, standIn])).toEqual([
    ['trip', '2026-10-12', null],
    ['leave', '2026-10-23', expect.stringContaining('newcomer')],
  ])
  const absences = async () =>
    (await owner.get<{ items: AbsenceView[] }>('/v1/absences')).body.items.map(
      ({ substituteId, from, withdrawn }) => [substituteId, from, withdrawn],
    )
  expect(await absences()).toEqual([[standInId, '2026-10-23T04:00:00.000Z', false]])
  const back = `/v1/leave-requests/${asked.id}/withdrawal` as const
  const { version } = approved
  await mustBe(200, welder.post(back, { reason: '不搬了' }, { version }))
  expect(await absences()).toEqual([[standInId, '2026-10-23T04:00:00.000Z', true]])
  await mustBe(200, decides(manager, again))
})

test('a day of leave is no absence, nor a day that counts as one leave', async () => {
  const { welder, manager } = rowan
  const sick = { kind: 'sick', from: '2026-10-19', to: '2026-10-19' }
  const asked = (await mustBe<LeaveView>(201, asks(lead, sick))).body
  expect((await decides(lead, asked)).status).toBe(403)
  await mustBe(200, decides(manager, asked))
  expect((await propose(lead, '2026-10-19', { outOfContactMinutes: 900 })).body.code).toBe(
    'wrong_state',
  )
  const counted = await asks(welder, { from: '2026-10-16', to: '2026-10-19' })
  expect(counted.body.errors?.[0]?.code).toBe('counted_as_absence')
  const weekend = await asks(welder, { from: '2026-10-24', to: '2026-10-25' })
  expect(weekend.body.errors?.[0]?.code).toBe('no_working_day')
  expect((await asks(welder, { kind: 'none', from: '2026-11-02', to: '2026-11-02' })).status).toBe(
    422,
  )
})

clockingClaims(() => ({ rowan, lead }), propose)
reachingClaims(() => ({ rowan, lead }), propose)
reportingClaims(() => ({ rowan, lead }))
cuttingClaims(() => ({ rowan, lead }))
refusalClaims(() => ({ rowan, lead }), propose)
crowdClaims(() => rowan)
walkedOutClaims(() => ({ rowan, lead }), propose)
