import { describe, expect, test } from 'vitest'
import { decide } from './decide'
import type { ResponsibilityFacts } from './facts'
import type { ResponsibilityRules } from './rules'
import { starter } from './starter'

const busy: ResponsibilityFacts = {
  firstFree: false,
  canWait: true,
  firstFreeLater: true,
  secondFree: true,
  handover: 'none',
  unansweredMinutes: null,
}
const decided = (rules: Partial<ResponsibilityRules>, facts: Partial<ResponsibilityFacts>) => {
  const answer = decide({ ...starter, ...rules }, { ...busy, ...facts })
  return answer.ok ? answer.value.decision : answer.refusal.question
}

describe('a request waits for the first', () => {
  test('only if sales agrees and a time is named', () => {
    expect(decided({}, {})).toMatchObject({ assignee: 'first_later' })
    expect(decided({}, { firstFreeLater: false })).toMatchObject({ assignee: 'second' })
    expect(decided({}, { canWait: false })).toMatchObject({ assignee: 'second' })
  })
  test('never where the company lets nothing wait', () =>
    expect(decided({ mayWait: false }, {})).toMatchObject({ assignee: 'second' }))
})

describe('whose it is, is never ambiguous', () => {
  const second = { canWait: false } as const
  test('an unclear hand-over is on the first, or as the company says', () => {
    expect(decided({}, { ...second, handover: 'unclear' })).toMatchObject({ accountable: 'first' })
    expect(decided({ unclearIsOn: 'second' }, { ...second, handover: 'unclear' })).toMatchObject({
      accountable: 'second',
    })
  })
  test('no hand-over leaves it with the first, even while the manager decides', () => {
    expect(decided({ unclearIsOn: 'second' }, second)).toMatchObject({ accountable: 'first' })
    expect(decided({}, { ...second, secondFree: false, handover: 'clear' })).toEqual({
      assignee: 'manager_decides',
      accountable: 'first',
      chase: false,
    })
  })
})

test('a request is chased once it is late, not before', () => {
  expect(decided({ answerWithinMinutes: 30 }, { unansweredMinutes: 30 })).toMatchObject({
    chase: false,
  })
  expect(decided({ answerWithinMinutes: 30 }, { unansweredMinutes: 31 })).toMatchObject({
    chase: true,
  })
  expect(decided({}, { unansweredMinutes: 31 })).toBe('responsibility.answer_within')
})
