import type { ContractStatementView, PersonalContractView, ProblemView } from '@bylaw/contract'
import { expect, test } from 'vitest'
import { mustBe, type Person } from '../journeys/front-door'
import { CONTRACT_WISH } from '../journeys/known-contract'
import { employ, type PayingCompany } from '../journeys/paying-company'

/** What is refused of a contract that somebody takes who may decide and verify others’: a manager’s. */
export function refusalClaims(company: () => PayingCompany): void {
  type Answer = PersonalContractView & ProblemView
  const days = { startOn: '2026-11-21', deadline: '2026-12-31' }
  let contract: PersonalContractView
  const act = (by: Person, what: 'decision' | 'end', wish: object) =>
    by.post<Answer>(`/v1/personal-contracts/${contract.id}/${what}`, wish, {
      version: contract.version,
    })
  const said = async (answer: ReturnType<typeof act>) => {
    const { status, body } = await answer
    return `${status} ${body.detail}`
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

  test('nobody ends their own, and one ends once', async () => {
    const { owner, manager } = company()
    const end = { lastDay: days.startOn, reason: '改为点工' }
    expect(await said(act(manager, 'end', end))).toContain('403 不能结束自己的承包')
    contract = (await mustBe<Answer>(200, act(owner, 'end', end))).body
    expect(await said(act(owner, 'end', end))).toContain('409 只有进行中的承包')
  })
}
