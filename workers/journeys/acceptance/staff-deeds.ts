import type { AppraisalRow, DeedView, RuleSetSummary } from '@bylaw/contract'
import { mustBe } from '../front-door'
import { ask, type List } from '../story'
import { type StaffHouse, TODAY } from './staff-house'

/** The engineer's review of the first quarter, which was completed before. */
export async function completedOne({ lead }: StaffHouse): Promise<AppraisalRow> {
  const { items } = await ask<List<AppraisalRow>>(lead, '/v1/appraisals?period=2026-Q1')
  return items[0] ?? Promise.reject(new Error('Broken belief: the first quarter was reviewed'))
}

/** A deed of the engineer's with a reward that waits for approval. */
export async function proposed(
  { lead, engineer }: StaffHouse,
  wish: object,
  reward: string,
  sum: string | null,
): Promise<DeedView> {
  const of = { text: '记录为证。', personIds: [engineer.personId], ...wish }
  const { id, version } = (await mustBe<DeedView>(201, lead.post('/v1/deeds', of))).body
  const { items } = await ask<List<RuleSetSummary>>(lead, '/v1/rule-sets')
  const ruleSetId = items.find(({ kind }) => kind === 'reward')?.id
  const claims = [{ reward, ...(sum === null ? {} : { sum }) }]
  const payMonth = TODAY.slice(0, 7)
  const claim = { ruleSetId, claims, payMonth, text: '报批' }
  return (await mustBe<DeedView>(200, lead.post(`/v1/deeds/${id}/reward`, claim, { version }))).body
}

/** The same once the general manager has approved it. */
export const approvedReward = async ({ owner }: StaffHouse, { id, version }: DeedView) =>
  (
    await mustBe<DeedView>(
      200,
      owner.post(`/v1/deeds/${id}/reward-approvals`, { post: 'general_manager' }, { version }),
    )
  ).body
