import type {
  ContractStatementView,
  PayRunView,
  PersonalContractView,
  ProblemView,
  ProjectPage,
  ProjectView,
  SettlementView,
} from '@bylaw/contract'
import { expect, test } from 'vitest'
import { bringIn, mustBe, type Person } from '../journeys/front-door'
import { CONTRACT_WISH } from '../journeys/known-contract'
import { employ, type PayingCompany } from '../journeys/paying-company'
import { amounts, approve, calculate, slipOf } from '../pay/paying'
import { missing } from './missing-under-test'

/** What is refused of a contract that somebody takes who may decide and verify others’: a manager’s. */
export function refusalClaims(company: () => PayingCompany): void {
  type Answer = PersonalContractView & ProblemView
  const days = { startOn: '2026-11-21', deadline: '2026-12-31' }
  let contract: PersonalContractView
  const act = (by: Person, what: 'decision' | 'end', wish: object) =>
    by.post<Answer>(`/v1/personal-contracts/${contract.id}/${what}`, wish, {
      version: contract.version,
    })
  const said = async (answer: ReturnType<Person['post']>) => {
    const { status, body } = await answer
    return `${status} ${(body as ProblemView).detail}`
  }

  test('a contract is decided once, and verified by nobody whose work it is', async () => {
    const { owner, manager, project } = company()
    await employ(owner, manager, { from: '2026-11-01', status: 'confirmed', level: 3 })
    const lead = await company().as('lead')
    const wish = { ...CONTRACT_WISH, personId: manager.personId, projectId: project.id, ...days }
    contract = (await mustBe<Answer>(201, lead.post('/v1/personal-contracts', wish))).body
    contract = (await mustBe<Answer>(200, act(owner, 'decision', { approved: true }))).body
    const again = { approved: false, reason: '改主意了' }
    expect(await said(act(owner, 'decision', again))).toBe('409 已经审批。')

    const path = `/v1/personal-contracts/${contract.id}/statements` as const
    const part = { month: '2026-11', metres: '20' }
    const { body } = await mustBe<ContractStatementView>(201, owner.post(path, part))
    const own = await manager.post<ProblemView>(
      `/v1/contract-statements/${body.id}/verification`,
      undefined,
      { version: body.version },
    )
    expect([own.status, own.body.detail]).toEqual([403, expect.stringContaining('之外的人核实')])
  })

  test('whoever has a part of a contract on a project does not say when it was completed', async () => {
    const { owner, manager, project } = company()
    const second = await bringIn(owner, 'second@fir.example', 'manager')
    const path = `/v1/projects/${project.id}` as const
    const completed = async () => {
      const { version } = (await owner.get<ProjectPage>(path)).body.project
      // Not a day that could be: only who says it is asked about.
      return said(manager.post(`${path}/completion`, { on: '2099-01-01' }, { version }))
    }
    expect(await completed()).toMatch(/^403 .*承包进度/)
    const parts = `/v1/personal-contracts/${contract.id}/statements` as const
    const [part] = (await manager.get<{ items: Part[] }>(parts)).body.items
    const verified = await mustBe<Part>(
      200,
      second.post(`/v1/contract-statements/${part?.id}/verification`, undefined, {
        version: part?.version ?? 0,
      }),
    )
    expect(await completed()).toMatch(/^403 /)
    await mustBe(200, takeBack(owner, verified.body))
    expect(await completed()).toMatch(/^422 /)
  })

  test('nobody ends their own, and one ends once', async () => {
    const { owner, manager } = company()
    const end = { lastDay: days.startOn, reason: '改为点工' }
    expect(await said(act(manager, 'end', end))).toContain('403 不能结束自己的承包')
    contract = (await mustBe<Answer>(200, act(owner, 'end', end))).body
    expect(await said(act(owner, 'end', end))).toContain('409 只有进行中的承包')
  })

  test('nothing is reported of months after the project’s completion, nor is it completed before what is', async () => {
    const { owner, manager, project } = company()
    const lead = await company().as('lead')
    const ring = { name: 'Ring main', customerId: project.customerId }
    const { body: made } = await mustBe<ProjectView>(
      201,
      owner.post('/v1/projects', { ...ring, responsibleId: lead.personId }),
    )
    const wish = {
      ...{ ...CONTRACT_WISH, personId: manager.personId, projectId: made.id },
      ...{ startOn: '2026-11-23', deadline: '2026-12-31' },
    }
    contract = (await mustBe<Answer>(201, lead.post('/v1/personal-contracts', wish))).body
    contract = (await mustBe<Answer>(200, act(owner, 'decision', { approved: true }))).body
    const path = `/v1/projects/${made.id}` as const
    const completed = async (on: string | null) => {
      const { version } = (await owner.get<ProjectPage>(path)).body.project
      const day = { on, reason: '登记有误' }
      return owner.post<ProblemView>(`${path}/completion`, day, { version })
    }
    const report = () =>
      owner.post<Part>(`/v1/personal-contracts/${contract.id}/statements`, {
        ...{ month: '2026-11', metres: '20' },
      })
    await mustBe(200, completed('2026-10-31'))
    expect(await said(report())).toMatch(/^409 项目已于 2026-10-31 完工.*承包进度/)
    await mustBe(200, completed(null))
    await mustBe(201, report())
    const early = (await completed('2026-10-31')).body.errors?.[0]
    expect([early?.pointer, early?.message]).toEqual(['/on', expect.stringContaining('承包进度')])
    const end = { lastDay: '2026-11-23', reason: '改为点工' }
    await mustBe<Answer>(200, act(owner, 'end', end))
  })

  type Part = ContractStatementView & ProblemView
  const partsOf = async (month: string) => {
    const { owner, welder } = company()
    const { items } = (
      await owner.get<{ items: PersonalContractView[] }>('/v1/personal-contracts?limit=200')
    ).body
    const theirs = items.filter(({ person }) => person.id === welder.personId)
    const lists = await Promise.all(
      theirs.map(({ id }) =>
        owner.get<{ items: Part[] }>(`/v1/personal-contracts/${id}/statements`),
      ),
    )
    return lists
      .flatMap(({ body }) => body.items)
      .filter((part) => part.month === month && part.state === 'verified')
  }
  const takeBack = (by: Person, { id, version }: Part) =>
    by.post<Part>(`/v1/contract-statements/${id}/withdrawal`, { reason: '量错了' }, { version })

  test('nothing verified of a paid month is taken back, but while it is corrected: its money then comes back', async () => {
    const { owner, manager, finance, project, welder } = company()
    const [october] = (await partsOf('2026-10')) as [Part]
    expect(october.mayWithdraw).toBe(false)
    const paid = await takeBack(owner, october)
    expect([paid.status, paid.body.detail]).toEqual([409, expect.stringContaining('不能撤回')])
    const runs = (await finance.get<{ items: PayRunView[] }>('/v1/pay-runs')).body.items
    const run = runs.find(({ month, state }) => month === '2026-10' && state === 'approved')
    const wish = { reason: '量错了', paidWith: 'own' }
    const open = await mustBe<PayRunView>(
      201,
      finance.post(`/v1/pay-runs/${run?.id}/corrections`, wish),
    )
    const nothing = (await mustBe<PayRunView>(200, calculate(finance, open.body))).body
    expect((await partsOf('2026-10'))[0]?.mayWithdraw).toBe(true)
    await mustBe(200, takeBack(owner, october))
    const at = `/v1/pay-runs/${nothing.id}` as const
    expect((await finance.get<PayRunView>(at)).body.factsChanged).toBe(true)
    const correction = (await mustBe<PayRunView>(200, calculate(finance, nothing))).body
    expect(amounts(await slipOf(finance, correction, welder.personId))).toContainEqual([
      ...['contract', '-4672.00'],
    ])
    await mustBe(200, approve(manager, correction))
    const ledger = `/v1/projects/${project.id}/settlements/${welder.personId}` as const
    const { items } = (await welder.get<{ items: SettlementView[] }>(ledger)).body
    const last = items.at(-1)
    expect([last?.earned, last?.paid, last?.held].map((sum) => sum?.amount)).toEqual([
      ...['-4672.00', '-4672.00', '0.00'],
    ])
    // The month waits for a statement again.
    expect(await missing(manager, '2026-10')).toHaveLength(1)
  })
}
