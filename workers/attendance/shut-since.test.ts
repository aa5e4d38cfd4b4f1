import { env } from 'cloudflare:workers'
import type {
  NoticePage,
  StoppageView,
  UnexcusedAbsenceRow,
  UnexcusedAbsenceView,
} from '@bylaw/contract'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { scopeOf } from '../appraisals/reviewing-under-test'
import { mustBe, type Person } from '../journeys/front-door'
import { decideAll, type PayingCompany } from '../journeys/paying-company'
import { sweepNews } from '../notices/sweep-news'
import { unpaidDaysIn } from '../pay/unpaid-days'
import { absentCompany } from './attendance-under-test'

let larch: PayingCompany
beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-10-20T02:00:00Z') })
  larch = await absentCompany('larch-shut')
  await decideAll(larch.owner, 'attendance', {
    'attendance.absence_costs': 'whole_day_unpaid',
    'attendance.daily_report_late': 'noon_next_day',
    'attendance.week_of_absence': { counting: 'workdays_in_a_row', days: 5 },
  })
}, 60_000)
afterAll(() => void vi.useRealTimers())

const propose = (by: Person) =>
  by.post<UnexcusedAbsenceView>('/v1/unexcused-absences', {
    ...{ personId: larch.welder.personId, date: '2026-10-16', replyBy: '2026-10-25' },
    ...{ outOfContactMinutes: 0, excused: false, account: '当天没有日志，电话也没有人接' },
  })
const shutDown = async () => {
  const part = { kind: 'people', personIds: [larch.welder.personId] }
  const wish = { part, from: '2026-10-16', to: '2026-10-16', cause: '缺料' }
  return (await mustBe<StoppageView>(201, larch.owner.post('/v1/stoppages', wish))).body
}
const withdraw = ({ id, version }: StoppageView) =>
  larch.owner.post<StoppageView>(
    `/v1/stoppages/${id}/withdrawal`,
    { reason: '已复工' },
    { version },
  )

test('what was decided to count does not while its day is of a shutdown, and does again after it', async () => {
  const { manager, welder, owner } = larch
  const lead = await larch.as('lead')
  const { body: absence } = await mustBe<UnexcusedAbsenceView>(201, propose(lead))
  const at = `/v1/unexcused-absences/${absence.id}` as const
  await mustBe(200, welder.post(`${at}/reply`, { text: '忘了' }, { version: 1 }))
  const counts = { counts: true, reason: '没有日志' }
  const decided = await mustBe<UnexcusedAbsenceView>(
    200,
    manager.post(`${at}/verdict`, counts, { version: 2 }),
  )
  expect([decided.body.shutdown, decided.body.week?.days]).toEqual([null, 1])
  const scope = await scopeOf(owner)
  const days = { from: '2026-10-16', to: '2026-10-16' }
  const unpaid = async () => (await unpaidDaysIn(scope, days)).map(({ on }) => on)
  const read = async () => (await mustBe<UnexcusedAbsenceView>(200, welder.get(at))).body
  const listed = async () => {
    const { items } = (
      await mustBe<{ items: UnexcusedAbsenceRow[] }>(200, lead.get('/v1/unexcused-absences'))
    ).body
    return items.find(({ id }) => id === absence.id)?.shutdown?.cause
  }
  const told = async (who: Person) => {
    await sweepNews(env)
    const { items } = (await who.get<NoticePage>('/v1/notices')).body
    return items.filter(({ kind, aboutId }) => kind === 'absence_shut' && aboutId === absence.id)
      .length
  }
  expect(await unpaid()).toEqual(['2026-10-16'])

  const shut = await shutDown()
  const fallen = await read()
  expect([fallen.state, fallen.shutdown?.cause, fallen.week]).toEqual(['counted', '缺料', null])
  expect(await listed()).toBe('缺料')
  expect(await unpaid()).toEqual([])
  expect([await told(welder), await told(manager)]).toEqual([1, 1])

  await mustBe(200, withdraw(shut))
  expect([(await read()).shutdown, (await read()).week?.days]).toEqual([null, 1])
  expect(await unpaid()).toEqual(['2026-10-16'])
  expect(await told(welder)).toBe(2)
})
