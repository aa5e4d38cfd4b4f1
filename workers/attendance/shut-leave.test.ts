import type { LeaveView, ProblemView } from '@bylaw/contract'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { scopeOf } from '../appraisals/reviewing-under-test'
import { mustBe } from '../journeys/front-door'
import type { PayingCompany } from '../journeys/paying-company'
import { unpaidDaysIn } from '../pay/unpaid-days'
import { reopened, shut, shutCompany } from './shutting-under-test'

let rowan: PayingCompany

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-10-20T02:00:00Z') })
  rowan = await shutCompany('rowan-leave')
}, 60_000)
afterAll(() => void vi.useRealTimers())

const asked = (from: string, to: string) => {
  const { welder } = rowan
  const wish = { personId: welder.personId, kind: 'personal', from, to, reason: '搬家' }
  return welder.post<LeaveView & ProblemView>('/v1/leave-requests', wish)
}

test('leave across it takes the other days only, and says so', async () => {
  await shut(rowan, '2026-11-10', '2026-11-11')
  const { body } = await mustBe<LeaveView>(201, asked('2026-11-09', '2026-11-12'))
  expect([body.days, body.shutdowns.map(({ cause }) => cause)]).toEqual(['2', ['缺料']])
  expect(body.explanation.trace.of?.slice(0, 4).map(({ value }) => value)).toEqual([
    '1',
    '0',
    '0',
    '1',
  ])
  const none = await asked('2026-11-10', '2026-11-11')
  expect(none.body.errors?.[0]?.code).toBe('no_working_day')
})

test('leave asked for before the shutdown was recorded is asked for anew', async () => {
  const { manager } = rowan
  const { body: leave } = await mustBe<LeaveView>(201, asked('2026-11-16', '2026-11-18'))
  const approve = () =>
    manager.post<LeaveView & ProblemView>(
      `/v1/leave-requests/${leave.id}/verdict`,
      { verdict: 'approved' },
      { version: leave.version },
    )
  const record = await shut(rowan, '2026-11-17', '2026-11-17')
  expect((await approve()).body.code).toBe('wrong_state')
  await mustBe(200, reopened(rowan, record))
  await mustBe(200, approve())
})

test('of leave that was given before, pay takes nothing off a day of a shutdown', async () => {
  const scope = await scopeOf(rowan.owner)
  const unpaid = async () =>
    (await unpaidDaysIn(scope, { from: '2026-11-16', to: '2026-11-18' })).map(({ on }) => on)
  expect(await unpaid()).toEqual(['2026-11-16', '2026-11-17', '2026-11-18'])
  const record = await shut(rowan, '2026-11-17', '2026-11-17')
  expect(await unpaid()).toEqual(['2026-11-16', '2026-11-18'])
  await mustBe(200, reopened(rowan, record))
})
