import { describe, expect, test } from 'vitest'
import { sla } from './kind'
import { starter } from './starter'

describe('each worked example comes out as it was worked by hand', () => {
  test.each(sla.examples.map((example) => [example.name.en, example] as const))(
    '%s',
    (_, { rules, facts, expect: expected }) => {
      const decided = sla.decide(sla.rules.parse(rules), sla.facts.parse(facts))
      expect(
        decided.ok ? { decision: decided.value.decision } : { refusal: decided.refusal.code },
      ).toEqual(expected)
    },
  )
})

test('the refusal names the question to decide', () => {
  const { rules, facts } = sla.examples[2]!
  const decided = sla.decide(rules, facts)
  expect(decided.ok && decided.value.decision.refused.resolution).toMatchObject({
    question: 'sla.pause_when_asking',
    rule: '/pauses/waitingCustomer',
  })
})

test('an undecided question does not hold up a ticket that never waited', () => {
  const undecided = { ...starter, pauses: { ...starter.pauses, waitingCustomer: null } }
  const { facts } = sla.examples[0]!
  expect(sla.decide(undecided, facts).ok).toBe(true)
})

test('a policy whose targets are open does not say that there is no limit', () => {
  const [first] = starter.policies
  const open = { ...first!, firstResponseMinutes: null, resolutionMinutes: null }
  expect(sla.explain({ ...starter, policies: [open] })[0]?.text).toEqual({
    zh: '紧急：未定时限',
    en: 'Urgent: no targets set',
  })
})

test('the service levels can be read aloud', () => {
  expect(sla.explain(starter).map(({ rule, text }) => [rule, text.zh])).toEqual([
    ['/policies/0', '紧急：首次响应 30 分钟，解决 4 小时（按营业时间）'],
    ['/policies/1', '高优先级：首次响应 1 小时，解决 8 小时（按营业时间）'],
    ['/policies/2', '中优先级：首次响应 4 小时，解决 16 小时（按营业时间）'],
    ['/policies/3', '低优先级：首次响应 8 小时，解决 40 小时（按营业时间）'],
    ['/pauses/waitingCustomer', '等待客户补充资料期间暂停计时'],
    ['/pauses/waitingThirdParty', '等待第三方期间照常计时'],
    ['/pauses/stops', '暂停只影响：解决'],
    ['/warnings/leadMinutes', '到期前 1 小时、15 分钟提醒负责人；还没有负责人时提醒组长'],
  ])
})
