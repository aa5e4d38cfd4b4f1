import { describe, expect, test } from 'vitest'
import { decide } from './decide'
import type { LeavingRules } from './rules'
import { printedNotice, starter } from './starter'

const notice = (change: Partial<typeof printedNotice>, letterOn: string, onProbation = false) => {
  const answer = decide(
    { ...starter, notice: { ...printedNotice, ...change } },
    { about: 'notice', letterOn, onProbation, wantsLastDay: null },
  )
  if (!answer.ok) return answer.refusal.question
  return answer.value.decision.about === 'notice'
    ? answer.value.decision.earliestLastDay
    : undefined
}

describe('a month ahead', () => {
  // 31 January + 30 days is 2 March in 2026; a calendar month clamps to 28 February.
  test.each([
    ['months', '2026-01-31', '2026-02-28'],
    ['days', '2026-01-31', '2026-03-02'],
    ['shorter', '2026-01-31', '2026-02-28'],
    ['shorter', '2026-03-15', '2026-04-14'],
    ['shorter', '2026-04-15', '2026-05-15'],
  ] as const)('counted by %s from %s ends on %s', (counts, letterOn, expected) =>
    expect(notice({ counts }, letterOn)).toBe(expected),
  )
  test('is a question first, and probation is another', () => {
    expect(notice({ probationDays: 3 }, '2026-03-15')).toBe('leaving.notice_counts')
    expect(notice({ counts: 'months' }, '2026-03-15', true)).toBe('leaving.probation_days')
    expect(notice({ probationDays: 3 }, '2026-03-15', true)).toBe('2026-03-18')
  })
})

describe('final pay and the hand-over', () => {
  const signed = starter.handover.items.map(({ key }) => key)
  const handover = (
    finalPay: LeavingRules['handover']['finalPay'],
    items: readonly string[] = signed,
  ) =>
    decide(
      { ...starter, handover: { ...starter.handover, finalPay } },
      { about: 'handover', signed: [...items] },
    )
  test('nothing is asked once everything is signed for', () =>
    expect(handover(null)).toMatchObject({
      value: { decision: { complete: true, finalPayReady: true } },
    }))
  test('what is missing is named in the order of the list', () =>
    expect(handover('paid_anyway', ['issued_property'])).toMatchObject({
      value: {
        decision: {
          missing: ['project_records_and_contractor_contacts', 'finance_loans', 'other'],
          certificateReady: false,
          finalPayReady: true,
        },
      },
    }))
  test('pay waits only where the company decided so', () => {
    expect(handover('waits', [])).toMatchObject({ value: { decision: { finalPayReady: false } } })
    expect(handover(null, [])).toMatchObject({ refusal: { question: 'leaving.final_pay_waits' } })
  })
})
