import { piecework } from '@bylaw/rules-piecework'
import { describe, expect, test } from 'vitest'
import { commissionOf, type ProjectWork } from './commission'

const work = (wish: Partial<ProjectWork>): ProjectWork => ({
  projectId: 'prj_1',
  projectName: 'Harbour main',
  lines: [
    {
      medium: 'supply',
      diameterMm: 110,
      metres: '100',
      scope: 'weld',
      role: 'first',
      innerWeld: false,
    },
  ],
  dayRateDays: [],
  previousEarnedFen: 0,
  previousPaidFen: 0,
  ...wish,
})

describe('commission in one lump at completion, which nobody can record yet', () => {
  const { stages } = piecework.starter
  const lump = { ...piecework.starter, stages: { ...stages, mode: 'lump_at_completion' as const } }

  test('is refused by name, with what to choose instead; never counted as 0.00 in silence', () => {
    // 100 m at 0.50 earn 50.00.
    const answer = commissionOf(lump, [work({})])
    expect(answer).toMatchObject({
      refusal: {
        code: 'completion_not_recorded',
        question: 'piecework.stage_mode',
        fact: '/completed',
        details: { projectId: 'prj_1', waitingFen: 50_00 },
      },
    })
    const message = answer.ok ? undefined : answer.refusal.message
    expect(message?.zh).toMatch(/Harbour main.*50\.00.*按月累计计提/)
    expect(message?.en).toMatch(/Harbour main.*50\.00.*Every month, cumulatively/)
  })

  test('is refused also for what earlier months earned and left', () => {
    expect(commissionOf(lump, [work({ lines: [], previousEarnedFen: 10_00 })])).toMatchObject({
      refusal: { code: 'completion_not_recorded', details: { waitingFen: 10_00 } },
    })
  })

  test('stops nobody whose work is paid by the day in full', () => {
    expect(commissionOf(lump, [work({ lines: [], dayRateDays: ['1.5'] })])).toMatchObject({
      value: { commissionFen: 0, dayRateFen: 120_00 },
    })
  })
})

test('two projects add up, each by its own past', () => {
  const projects = [
    // 100 m at 0.50 earn 50.00; 60 % is 30.00.
    work({}),
    // 150.00 in all by now; 60 % is 90.00, of which 60.00 was counted before.
    work({ projectId: 'prj_2', previousEarnedFen: 100_00, previousPaidFen: 60_00 }),
  ]
  expect(commissionOf(piecework.starter, projects)).toMatchObject({
    value: {
      commissionFen: 60_00,
      byProject: [
        { projectId: 'prj_1', earnedFen: 50_00, countedFen: 30_00 },
        { projectId: 'prj_2', earnedFen: 50_00, countedFen: 30_00 },
      ],
    },
  })
})

test('a day and a half of work that no rate fits pays 120.00 in full', () => {
  const answer = commissionOf(piecework.starter, [work({ lines: [], dayRateDays: ['1', '0.5'] })])
  expect(answer).toMatchObject({ value: { commissionFen: 0, dayRateFen: 120_00 } })
})

test('what was counted too much before is said, not taken back', () => {
  const projects = [work({ previousEarnedFen: 100_00, previousPaidFen: 100_00 })]
  // 150.00 in all; 60 % is 90.00, but 100.00 was counted.
  expect(commissionOf(piecework.starter, projects)).toMatchObject({
    refusal: { code: 'counted_too_much_before', details: { countedNowFen: -10_00 } },
  })
})
