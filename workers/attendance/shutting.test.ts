import { env } from 'cloudflare:workers'
import type {
  AttendanceMonth,
  NoticePage,
  ProblemView,
  ReachDay,
  ReportsDue,
  StoppageMonth,
  StoppageView,
  UnexcusedAbsenceRow,
  UnexcusedAbsenceView,
} from '@bylaw/contract'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { scopeOf } from '../appraisals/reviewing-under-test'
import { mustBe, type Person } from '../journeys/front-door'
import type { PayingCompany } from '../journeys/paying-company'
import { sweepNews } from '../notices/sweep-news'
import { scopeWith } from '../scope'
import { addStoppage } from '../stoppages/stoppage'
import { onTrip } from './attendance-under-test'
import { decideAbsence } from './decide-absence'
import { reopened, shut, shutCompany } from './shutting-under-test'

let rowan: PayingCompany
let lead: Person
let first: StoppageView

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-10-20T02:00:00Z') })
  rowan = await shutCompany('rowan-shut')
  lead = await rowan.as('lead')
}, 60_000)
afterAll(() => void vi.useRealTimers())

const propose = (by: Person, date: string, of = rowan.welder) =>
  by.post<UnexcusedAbsenceView & ProblemView>('/v1/unexcused-absences', {
    personId: of.personId,
    date,
    outOfContactMinutes: 0,
    excused: false,
    account: '当天没有日志，电话也没有人接',
    replyBy: '2026-10-25',
  })
const add = (from: string, to: string) => shut(rowan, from, to)
const withdraw = (stoppage: StoppageView) => reopened(rowan, stoppage)
const day = async (by: Person, date: string) => {
  const { body } = await mustBe<AttendanceMonth>(
    200,
    by.get(`/v1/attendance-months/${date.slice(0, 7)}`),
  )
  return body.days.find((each) => each.date === date)
}
const dueOn = async (by: Person, date: string) => {
  const { body } = await mustBe<ReportsDue>(200, by.get(`/v1/reports-due/${date.slice(0, 7)}`))
  return body.reports.filter(({ dueOn: on }) => on === date).length
}

test('what was proposed as an absence on a day of a shutdown is dropped by the record, and told', async () => {
  const { body: absence } = await mustBe<UnexcusedAbsenceView>(201, propose(lead, '2026-10-14'))
  const at = `/v1/unexcused-absences/${absence.id}` as const
  first = await add('2026-10-14', '2026-10-15')
  const { body } = await mustBe<UnexcusedAbsenceView>(200, rowan.welder.get(at))
  expect([body.state, body.verdict?.by, body.verdict?.reason]).toEqual([
    ...['dismissed', 'rowan-shut owner'],
    '这一天停工放假（缺料），不再认定旷工。',
  ])
  await sweepNews(env)
  const { items } = (await rowan.welder.get<NoticePage>('/v1/notices')).body
  expect(items).toContainEqual(
    expect.objectContaining({ kind: 'absence_decided', aboutId: absence.id }),
  )
})

test('one that was answered while a shutdown was being recorded is not said to be dropped', async () => {
  const { owner, welder } = rowan
  const { body: absence } = await mustBe<UnexcusedAbsenceView>(201, propose(lead, '2026-10-12'))
  const at = `/v1/unexcused-absences/${absence.id}` as const
  const scope = await scopeOf(owner)
  const waiting = await scope.attendance.proposedWithin('2026-10-12', '2026-10-12')
  const attendance = { ...scope.attendance, proposedWithin: async () => waiting }
  await mustBe(200, welder.post(`${at}/reply`, { text: '停工' }, { version: 1 }))
  const part = { kind: 'people' as const, personIds: [welder.personId] }
  const wish = { part, from: '2026-10-12', to: '2026-10-12', cause: '缺料' }
  await expect(addStoppage(scopeWith(scope, { attendance }), wish)).rejects.toMatchObject({
    code: 'wrong_state',
  })
  expect(await scope.pay.stoppagesOnRecord('2026-10-12', '2026-10-12')).toEqual([])
  await add('2026-10-12', '2026-10-12')
  const { body } = await mustBe<UnexcusedAbsenceView>(200, welder.get(at))
  expect([body.state, body.reply?.text]).toEqual(['dismissed', '停工'])
})

test('neither whose own it is, nor whoever proposed it, drops it by a shutdown that they record', async () => {
  const { owner, manager, newcomer } = rowan
  await onTrip(manager, owner, { from: '2026-10-15', to: '2026-10-16' })
  await mustBe(201, propose(lead, '2026-10-15', manager))
  await mustBe(201, propose(owner, '2026-10-16', manager))
  const standing = async () => {
    const at = '/v1/unexcused-absences?mine=true'
    const { items } = (await mustBe<{ items: UnexcusedAbsenceRow[] }>(200, manager.get(at))).body
    return items.map(({ date, state }) => `${date} ${state}`)
  }
  const shutting = (by: Person) => {
    const part = { kind: 'people', personIds: [manager.personId, newcomer.personId] }
    const wish = { part, from: '2026-10-15', to: '2026-10-16', cause: '停电' }
    return mustBe<StoppageView>(201, by.post('/v1/stoppages', wish))
  }
  await shutting(manager)
  expect(await standing()).toEqual(['2026-10-16 proposed', '2026-10-15 proposed'])
  await shutting(owner)
  expect(await standing()).toEqual(['2026-10-16 proposed', '2026-10-15 dismissed'])
  await shutting(await rowan.as('hr'))
  expect(await standing()).toEqual(['2026-10-16 dismissed', '2026-10-15 dismissed'])
})

test('nothing is due on such a day, and it says by which record', async () => {
  const seen = await day(rowan.welder, '2026-10-14')
  expect(seen).toMatchObject({
    state: 'shutdown',
    shutdown: { id: first.id, cause: '缺料', from: '2026-10-14', to: '2026-10-15' },
    mayBeAbsence: false,
  })
  expect(await dueOn(rowan.welder, '2026-10-14')).toBe(0)
  expect(await dueOn(rowan.welder, '2026-10-16')).toBe(1)
  const refused = await propose(lead, '2026-10-14')
  expect([refused.status, refused.body.code]).toEqual([409, 'wrong_state'])
  // Another’s days are none of it.
  expect((await day(rowan.newcomer, '2026-10-14'))?.shutdown).toBeNull()
})

test('attempts to reach somebody on it come to no absence', async () => {
  const attempt = (time: string) =>
    lead.post('/v1/reach-attempts', {
      ...{ personId: rowan.welder.personId, at: `2026-10-15T${time}`, means: 'phone' },
      ...{ to: '13800000000', answered: false },
    })
  for (const time of ['09:00', '10:00']) await mustBe(201, attempt(time))
  const at = `/v1/people/${rowan.welder.personId}/reach-days/2026-10-15` as const
  const { body } = await mustBe<ReachDay>(200, lead.get(at))
  expect([body.found?.isGround, body.mayPropose]).toEqual([true, false])
})

test('nobody clocks on it', async () => {
  const { newcomer, owner } = rowan
  const place = { atHeadquarters: true, from: '2026-10-01' }
  await mustBe(200, lead.put(`/v1/people/${newcomer.personId}/workplace`, place))
  const part = { kind: 'people', personIds: [newcomer.personId] }
  const wish = { part, from: '2026-10-20', to: '2026-10-20', cause: '停电' }
  const { body } = await mustBe<StoppageView>(201, owner.post('/v1/stoppages', wish))
  const clock = () => newcomer.post('/v1/clockings', { direction: 'in' })
  expect((await clock()).status).toBe(409)
  await mustBe(200, withdraw(body))
  await mustBe(201, clock())
})

test('taken back, its days are days of work again, and it says how many absences it had dropped', async () => {
  expect(first.absencesDropped).toBe(1)
  const { body } = await mustBe<StoppageView>(200, withdraw(first))
  expect(body.absencesDropped).toBe(1)
  const { items } = (await rowan.owner.get<StoppageMonth>('/v1/stoppages?month=2026-10')).body
  const each = items.map(({ from, absencesDropped }) => `${from.slice(8)}:${absencesDropped}`)
  expect(each.sort().join(' ')).toBe('12:1 14:1 15:0 15:1 15:1 20:0')
  expect((await day(rowan.welder, '2026-10-14'))?.state).not.toBe('shutdown')
  expect(await dueOn(rowan.welder, '2026-10-14')).toBe(1)
  await mustBe(201, propose(lead, '2026-10-14'))
})

test('one that was recorded while an absence was being decided keeps it from counting', async () => {
  const { manager, welder } = rowan
  const { items } = (
    await mustBe<{ items: UnexcusedAbsenceRow[] }>(200, lead.get('/v1/unexcused-absences'))
  ).body
  const id = items.find(({ state }) => state === 'proposed')?.id ?? ''
  const at = `/v1/unexcused-absences/${id}` as const
  await mustBe(200, welder.post(`${at}/reply`, { text: '停工' }, { version: 1 }))
  const scope = await scopeOf(manager)
  const recorded = await scope.pay.stoppagesOnRecord('2026-10-14', '2026-10-14')
  const pay = { ...scope.pay, stoppagesWithin: async () => recorded }
  const counts = { counts: true, reason: '没有日志' }
  await expect(decideAbsence(scopeWith(scope, { pay }), id, 2, counts)).rejects.toMatchObject({
    code: 'wrong_state',
  })
  await mustBe(200, manager.post(`${at}/verdict`, counts, { version: 2 }))
})
