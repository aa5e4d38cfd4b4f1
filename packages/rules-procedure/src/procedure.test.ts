import { describe, expect, test } from 'vitest'
import { decide } from './decide'
import type { MeetingFacts, PapersFacts } from './facts'
import type { Approval, Duty, Meeting, Papers } from './rules'
import { extraStaff, periodicDuty, projectPapers, starter } from './starter'

const decided = (
  template: Meeting | Papers | Approval | Duty,
  facts: Parameters<typeof decide>[1],
) => {
  const answer = decide({ template }, facts)
  return answer.ok ? answer.value.decision : (answer.refusal.question ?? answer.refusal.code)
}

describe('people who have to be there', () => {
  const list = starter.template as Meeting
  const facts = (as: MeetingFacts['present'][number]['as']): MeetingFacts => ({
    by: 'meeting',
    present: list.people.map(({ key }) => ({ role: key, as })),
    filled: ['handover_form'],
  })
  test.each([
    ['no', 'in_person', true],
    ['no', 'deputy_in_writing', false],
    ['deputy_in_writing', 'deputy_in_writing', true],
    ['deputy_in_writing', 'video', false],
    ['deputy_or_video', 'video', true],
  ] as const)('with stand-ins “%s”, %s counts: %s', (standIn, as, complete) =>
    expect(decided({ ...list, standIn }, facts(as))).toMatchObject({ complete }),
  )
  test('are named before forms when they are missing', () =>
    expect(decided(list, { by: 'meeting', present: [], filled: [] })).toMatchObject({
      missing: ['engineering_manager', 'salesperson', 'project_lead', 'handover_form'],
    }))
})

describe('papers', () => {
  const list = projectPapers.template as Papers
  const signed = (...by: PapersFacts['signatures'][string]): PapersFacts => ({
    by: 'papers',
    signatures: Object.fromEntries(list.papers.map(({ key }) => [key, by])),
  })
  test('are signed by everyone who has to', () => {
    const open = { ...list, gatesSettlement: false }
    expect(decided(open, signed('customer'))).toMatchObject({ complete: false })
    expect(decided({ ...open, signedBy: ['customer'] }, signed('customer'))).toMatchObject({
      complete: true,
    })
  })
  test('ask whether they hold the settlement only while they are incomplete', () => {
    expect(decided(list, signed('customer', 'contractor'))).toMatchObject({
      settlementMayGoOn: true,
    })
    expect(decided(list, signed())).toBe('procedure.papers_gate_settlement')
  })
})

describe('approvals', () => {
  const path = extraStaff.template as Approval
  const given = (order: Approval['order'], ...approvals: string[]) =>
    decided({ ...path, order }, { by: 'approval', draftedBy: 'anyone', approvals })
  const late = ['general_manager', 'support_manager', 'technical_director'] as const
  test('out of order ask whether order matters', () => {
    expect(given(null, ...late)).toBe('procedure.approval_order')
    expect(given('any_order', ...late)).toMatchObject({ allowed: true, outOfOrder: [] })
    expect(given('in_order', ...late)).toMatchObject({
      allowed: false,
      outOfOrder: ['general_manager'],
    })
  })
  test('given again in order are enough', () =>
    expect(given('in_order', ...late, 'general_manager')).toMatchObject({ allowed: true }))
  test('that skip a step are missing it, not out of order', () =>
    expect(given(null, 'support_manager', 'general_manager')).toMatchObject({
      missing: ['technical_director'],
      outOfOrder: [],
    }))
})

describe('a duty is due again', () => {
  const next = (
    every: number,
    unit: 'day' | 'week' | 'month' | 'quarter' | 'year',
    lastOn: string,
  ) =>
    decided(
      { ...(periodicDuty.template as Duty), cadence: { every, unit } },
      { by: 'duty', lastOn, today: null },
    )
  test.each([
    [1, 'day', '2026-12-31', '2027-01-01'],
    [2, 'week', '2026-12-28', '2027-01-11'],
    [1, 'month', '2026-01-31', '2026-02-28'],
    [1, 'quarter', '2026-11-30', '2027-02-28'],
    [1, 'year', '2028-02-29', '2029-02-28'],
  ] as const)('every %i %s after %s on %s', (every, unit, lastOn, nextOn) =>
    expect(next(every, unit, lastOn)).toEqual({ by: 'duty', nextOn, overdue: null }),
  )
  test('and is overdue the day after', () => {
    const template: Duty = {
      ...(periodicDuty.template as Duty),
      cadence: { every: 1, unit: 'day' },
    }
    const on = (today: string) => decided(template, { by: 'duty', lastOn: '2026-05-08', today })
    expect(on('2026-05-09')).toMatchObject({ overdue: false })
    expect(on('2026-05-10')).toMatchObject({ overdue: true })
  })
})
