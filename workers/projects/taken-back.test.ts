import { env } from 'cloudflare:test'
import type {
  NoticePage,
  PayRunView,
  ProblemView,
  ProjectPage,
  QuantityView,
} from '@bylaw/contract'
import { beforeAll, expect, test } from 'vitest'
import { bringIn, mustBe, type Person } from '../journeys/front-door'
import { employ, OCTOBER_LINES, type PayingCompany, verified } from '../journeys/paying-company'
import { sweepNews } from '../notices/sweep-news'
import { approve, calculate, decidedCompany, slipOf, startRun } from '../pay/paying'

/** A company whose welder's October is verified by its manager: 618.60 of it is paid with the month. */
let yew: PayingCompany
let lead: Person

beforeAll(async () => {
  yew = await decidedCompany('yew')
  lead = await yew.as('lead')
})

type Answer = QuantityView & ProblemView
const report = (wish: object) =>
  yew.welder.post<Answer>('/v1/quantities', {
    ...{ projectId: yew.project.id, personId: yew.welder.personId },
    ...{ month: '2026-10', lines: OCTOBER_LINES, ...wish },
  })
const verify = (by: Person, { id, version }: QuantityView) =>
  by.post<Answer>(`/v1/quantities/${id}/verification`, undefined, { version })
const takeBack = (by: Person, { id, version }: QuantityView, reason = '重复申报') =>
  by.post<Answer>(`/v1/quantities/${id}/withdrawal`, { reason }, { version })
const october = async () => {
  const { items } = (await yew.welder.get<{ items: QuantityView[] }>('/v1/quantities')).body
  const found = items.find(({ month, state }) => month === '2026-10' && state === 'verified')
  return found as QuantityView
}

test('work of whom the month does not pay is not reported, and what is to be recorded first is said', async () => {
  const refused = async (person: Person, month: string) => {
    const { status, body } = await report({ personId: person.personId, month })
    return [status, body.errors?.[0]?.pointer, body.errors?.[0]?.code, body.errors?.[0]?.message]
  }
  const says = (code: string, text: RegExp) => [422, '/personId', code, expect.stringMatching(text)]
  expect(await refused(lead, '2026-10')).toEqual(says('not_employed', /没有任职记录.*登记任职/))
  const began = says('not_employed', /从 2026-10-01 才开始/)
  expect(await refused(yew.newcomer, '2026-09')).toEqual(began)
  await mustBe(
    201,
    yew.owner.post(`/v1/people/${lead.personId}/paid-elsewhere`, {
      ...{ from: '2026-08-01', reason: '集团发薪' },
    }),
  )
  const elsewhere = says('not_employed', /自 2026-08-01 起不在本公司发薪/)
  expect(await refused(lead, '2026-10')).toEqual(elsewhere)
  await employ(yew.owner, yew.finance, { from: '2026-01-01', status: 'contractor' })
  expect(await refused(yew.finance, '2026-10')).toEqual(says('not_employed', /承包/))
  await employ(yew.owner, yew.finance, { from: '2026-09-01', status: 'left' })
  expect(await refused(yew.finance, '2026-10')).toEqual(says('has_left', /已于 2026-08-31 离职/))
  const shut = await yew.as('engineer')
  await employ(yew.owner, shut, { from: '2026-05-01', status: 'probation' })
  const away = yew.owner.patch(`/v1/people/${shut.personId}`, { active: false }, { version: 1 })
  await mustBe(200, away)
  expect(await refused(shut, '2026-10')).toEqual(says('has_left', /账号已停用.*何时离职/))
  // It would hold up October like that.
  await employ(yew.owner, shut, { from: '2026-10-01', status: 'left' })
})

test('nor is it verified once they have left before it', async () => {
  const late = await bringIn(yew.owner, 'late@yew.example', 'engineer')
  await employ(yew.owner, late, { from: '2026-01-01', status: 'probation' })
  const lines = [{ ...OCTOBER_LINES[0], metres: '9' }]
  const { body } = await mustBe<Answer>(
    201,
    report({ personId: late.personId, month: '2026-11', lines }),
  )
  await employ(yew.owner, late, { from: '2026-11-01', status: 'left' })
  const { status, body: refused } = await verify(yew.manager, body)
  expect([status, refused.detail]).toEqual([409, expect.stringMatching(/已于 2026-10-31 离职/)])
})

test('what is verified is taken back by somebody else who may verify, with a reason, and tells those it is of', async () => {
  const it = await october()
  const own = await takeBack(yew.manager, it)
  expect([own.status, own.body.detail]).toEqual([403, expect.stringContaining('另一位')])
  expect((await takeBack(yew.welder, it)).status).toBe(403)
  expect((await takeBack(yew.owner, it, '')).status).toBe(422)
  expect((await takeBack(yew.owner, { ...it, version: 1 })).status).toBe(412)
  const seen = await yew.owner.get<{ items: QuantityView[] }>('/v1/quantities')
  expect(seen.body.items.find(({ id }) => id === it.id)?.mayWithdraw).toBe(true)
  const { body: back } = await mustBe<Answer>(200, takeBack(yew.owner, it))
  expect(back).toMatchObject({
    ...{ state: 'withdrawn', verifiedBy: 'manager', mayWithdraw: false, version: 3 },
    withdrawal: { reason: '重复申报', by: 'yew owner' },
  })
  const again = await takeBack(yew.owner, back)
  expect([again.status, again.body.detail]).toEqual([409, expect.stringContaining('已经撤回')])
  expect((await verify(yew.manager, back)).status).toBe(409)
  await sweepNews(env)
  for (const who of [yew.welder, yew.manager]) {
    const { items } = (await who.get<NoticePage>('/v1/notices')).body
    expect(items.map(({ kind }) => kind)).toContain('quantity_withdrawn')
  }
  // The same is reported anew, and needs no word on which other piece it is.
  const { body: anew } = await mustBe<Answer>(201, report({}))
  await mustBe(200, verify(yew.manager, anew))
})

test('a run that was calculated before one was taken back and another verified is not approved', async () => {
  const { body: run } = await mustBe<PayRunView>(
    200,
    calculate(yew.finance, await startRun(yew, '2026-10')),
  )
  const { row } = await slipOf(yew.finance, run, yew.welder.personId)
  expect(row.payable.amount).toBe('2818.60')
  // Of each kind there is one statement verified, as before; what they come to is the same as well.
  await mustBe(200, takeBack(yew.owner, await october()))
  await verified(yew, { month: '2026-10' })
  const read = await yew.finance.get<PayRunView>(`/v1/pay-runs/${run.id}`)
  expect(read.body.factsChanged).toBe(true)
  await mustBe(200, takeBack(yew.owner, await october()))
  const late = await approve(yew.manager, run)
  expect([late.status, late.body.detail]).toEqual([409, expect.stringContaining('重新计算')])
  await verified(yew, { month: '2026-10' })
})

test('of a paid month nothing is taken back, but while it is corrected', async () => {
  const runs = await yew.finance.get<{ items: PayRunView[] }>('/v1/pay-runs')
  const [started] = runs.body.items
  const { body: run } = await calculate(yew.finance, started as PayRunView)
  await mustBe(200, approve(yew.manager, run))
  const offered = async () => {
    const { items } = (await yew.owner.get<{ items: QuantityView[] }>('/v1/quantities')).body
    const { id } = await october()
    const one = await yew.owner.get<{ quantity: QuantityView }>(`/v1/quantities/${id}`)
    return [items.find((each) => each.id === id)?.mayWithdraw, one.body.quantity.mayWithdraw]
  }
  expect(await offered()).toEqual([false, false])
  const paid = await takeBack(yew.owner, await october())
  expect([paid.status, paid.body.detail]).toEqual([
    409,
    expect.stringMatching(/2026 年 10 月的工资.*不能撤回.*更正期间可以撤回/),
  ])
  const { body: correction } = await mustBe<PayRunView>(
    201,
    yew.finance.post(`/v1/pay-runs/${run.id}/corrections`, {
      ...{ reason: '重复核实', paidWith: 'next' },
    }),
  )
  expect(await offered()).toEqual([true, true])
  await mustBe(200, takeBack(yew.owner, await october()))
  const { body: corrected } = await mustBe<PayRunView>(200, calculate(yew.finance, correction))
  const { row } = await slipOf(yew.finance, corrected, yew.welder.personId)
  expect(row.payable.amount).toBe('-618.60')
})

test('whoever has work on a project does not say when it was completed, but for what was taken back', async () => {
  const { owner, manager, project } = yew
  const hr = await yew.as('hr')
  await employ(hr, owner, { from: '2026-11-01', status: 'probation' })
  const path = `/v1/projects/${project.id}` as const
  const completed = async () => {
    const { version } = (await owner.get<ProjectPage>(path)).body.project
    // Not a day that could be: only who says it is asked about.
    return (await owner.post(`${path}/completion`, { on: '2099-01-01' }, { version })).status
  }
  const work = { personId: owner.personId, month: '2026-11' }
  const { body } = await mustBe<Answer>(201, report(work))
  const { body: done } = await mustBe<Answer>(200, verify(manager, body))
  expect(await completed()).toBe(403)
  await mustBe(200, takeBack(owner, done))
  expect(await completed()).toBe(422)
})
