import type { ClockExplanation } from '@bylaw/contract'
import { expect, test } from 'vitest'
import type { CompanyDecision } from '../rulebook/decision-store'
import { explainTicket } from './explain-ticket'

const decision: CompanyDecision = {
  ruleSetId: 'rul_1',
  at: '/pauses/waitingCustomer',
  value: true,
  questionId: 'qst_1',
  ask: { zh: '等客户时是否暂停？', en: 'Does waiting for the customer pause the clock?' },
  answer: { zh: '暂停', en: 'Yes' },
  fromMs: 0,
  untilMs: null,
  decidedBy: '李经理',
  decidedAtMs: 0,
  reason: '客户会议',
}
const step = { name: { zh: '解决', en: 'Resolution' }, value: null, unit: 'instant' }
const clock: ClockExplanation = {
  firstResponse: { trace: step, rules: [], course: null },
  nextResponse: null,
  keepInformed: null,
  resolution: { trace: step, rules: [], course: null },
  complaint: null,
}

/** The decisions that a reader's account of a ticket is made with. */
async function toldTo(customerId: string | null): Promise<readonly CompanyDecision[]> {
  let told: readonly CompanyDecision[] = []
  const reader = {
    customerId,
    rules: { decisionsFor: async () => [decision] },
    desk: {
      explainClock: async (_: string, decisions: readonly CompanyDecision[] = []) => {
        told = decisions
        return clock
      },
    },
  }
  await explainTicket(reader, 'tkt_1')
  return told
}

test('staff read what the company decided and why; a customer reads the rule alone', async () => {
  expect(await toldTo(null)).toEqual([decision])
  expect(await toldTo('cus_1')).toEqual([])
})
