import type { PayLineView, ProblemView } from '@bylaw/contract'
import { beforeAll, expect, test } from 'vitest'
import { mustBe, type Person } from '../journeys/front-door'
import type { PayingCompany } from '../journeys/paying-company'
import { slower } from '../journeys/slower'
import { decidedCompany } from './paying'
import { reversePayLine } from './reverse-pay-line'

/** The welder's October is 2818.60: a fine of 2900.00 needs a reward of 81.40 or more beside it. */
let yew: PayingCompany
beforeAll(async () => {
  yew = await decidedCompany('yew')
})

const record = (kind: 'reward' | 'penalty', amount: string) =>
  yew.finance.post<PayLineView & ProblemView>('/v1/pay-lines', {
    ...{ personId: yew.welder.personId, month: '2026-10', kind, amount, reason: '抢修' },
  })
const recorded = async (kind: 'reward' | 'penalty', amount: string) =>
  (await mustBe<PayLineView>(201, record(kind, amount))).body
const takeBack = (by: Person, { id }: PayLineView) =>
  by.post<PayLineView & ProblemView>(`/v1/pay-lines/${id}/reversal`, { reason: '记错了人' })

test('a reward is not taken back while a fine of its month is carried by it', async () => {
  const reward = await recorded('reward', '100')
  const spare = await recorded('reward', '18.60')
  const fine = await recorded('penalty', '2900')
  const { status, body } = await takeBack(yew.finance, reward)
  // 2818.60 + 18.60 are 62.80 less than is to be taken off.
  expect([status, body.detail]).toEqual([409, expect.stringMatching(/62\.80 .*减少扣罚/)])
  await mustBe(200, takeBack(yew.finance, spare))
  await mustBe(200, takeBack(yew.owner, fine))
  await mustBe(200, takeBack(yew.finance, reward))
})

test('nor where the fine was recorded while the reward was being taken back', async () => {
  const reward = await recorded('reward', '100')
  const late = await slower(yew.finance, () => recorded('penalty', '2900'))
  await expect(reversePayLine(late, reward.id, { reason: '记错了人' })).rejects.toMatchObject({
    ...{ code: 'wrong_state', details: { detail: { zh: expect.stringContaining('刚刚') } } },
  })
  const { body } = await yew.finance.get<{ items: PayLineView[] }>('/v1/pay-lines')
  const fine = body.items.find((each) => each.kind === 'penalty' && each.reversal === null)
  await mustBe(200, takeBack(yew.owner, fine as PayLineView))
  await mustBe(200, takeBack(yew.finance, reward))
})

test('of a fine and the taking back of what carries it that arrive together one is carried out', async () => {
  const reward = await recorded('reward', '100')
  const both = await Promise.all([record('penalty', '2900'), takeBack(yew.finance, reward)])
  expect(both.filter(({ status }) => status < 300)).toHaveLength(1)
})
