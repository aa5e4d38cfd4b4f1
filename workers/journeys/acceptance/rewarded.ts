import type { AppraisalView, DeedView, PayLineView, RatingView } from '@bylaw/contract'
import { mustBe, type Person } from '../front-door'
import { ask, type List } from '../story'
import { TODAY } from './duty'
import type { House } from './house'

/** A quarter’s review of the engineer, rated by all inside whom the form asks, and completed. */
export async function reviewed(
  { lead, engineer }: House,
  peers: readonly Person[],
  period: string,
  score: string,
): Promise<AppraisalView> {
  const forms = await ask<List<{ ruleSetId: string }>>(lead, `/v1/appraisal-forms?period=${period}`)
  const wish = { personId: engineer.personId, period, ruleSetId: forms.items[0]?.ruleSetId }
  const sheet = (await mustBe<AppraisalView>(201, lead.post('/v1/appraisals', wish))).body
  const path = `/v1/appraisals/${sheet.id}` as const
  const raters = [
    { group: 'superior', personId: lead.personId },
    ...peers.map(({ personId }) => ({ group: 'peer', personId })),
  ]
  await mustBe(200, lead.put(`${path}/raters`, { raters }, { version: sheet.version }))
  for (const by of [engineer, lead, ...peers]) {
    const { items } = await ask<List<RatingView>>(by, '/v1/ratings')
    const { id, version = 1 } = items.find((each) => each.period === period) ?? {}
    await mustBe(200, by.put(`/v1/ratings/${id}`, { score }, { version }))
  }
  const { version } = await ask<AppraisalView>(lead, path)
  return (await mustBe<AppraisalView>(200, lead.post(`${path}/completion`, undefined, { version })))
    .body
}

/** Has a reward of a deed proposed by the lead and approved by both posts that the rules name. */
export async function rewarded(
  { lead, manager, owner, regulation }: House,
  deed: DeedView,
  reward: string,
  sum: string,
): Promise<DeedView> {
  const { ruleSets } = await regulation()
  const ruleSetId = ruleSets.find(({ kind }) => kind === 'reward')?.id
  const turn = async (by: Person, what: string, wish: object) => {
    const { version } = await ask<DeedView>(lead, `/v1/deeds/${deed.id}`)
    return (await mustBe<DeedView>(200, by.post(`/v1/deeds/${deed.id}/${what}`, wish, { version })))
      .body
  }
  const payMonth = TODAY.slice(0, 7)
  await turn(lead, 'reward', { ruleSetId, claims: [{ reward, sum }], payMonth, text: '报批' })
  await turn(manager, 'reward-approvals', { post: 'manager' })
  return turn(owner, 'reward-approvals', { post: 'general_manager' })
}

/** The rewards that became lines of somebody’s pay: how much, and under which clause. */
export async function rewardsPaid({ owner }: Pick<House, 'owner'>, { personId }: Person) {
  const { items } = await ask<List<PayLineView>>(owner, '/v1/pay-lines')
  return items
    .filter((line) => line.personId === personId && line.kind === 'reward')
    .map(({ amount, clause }) => [amount.amount, clause])
}

/** Something that somebody did, recorded by the lead. */
export const recordedDeed = async ({ lead }: House, wish: object): Promise<DeedView> =>
  (await mustBe<DeedView>(201, lead.post('/v1/deeds', wish))).body
