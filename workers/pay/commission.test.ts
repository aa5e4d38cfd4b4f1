import { piecework } from '@bylaw/rules-piecework'
import * as fc from 'fast-check'
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
  completedOn: null,
  appliedOn: null,
  ...wish,
})

/** The last day of the month that is paid. */
const ON = '2026-10-31'

describe('commission in one lump at completion', () => {
  const { stages } = piecework.starter
  const lump = { ...piecework.starter, stages: { ...stages, mode: 'lump_at_completion' as const } }

  test('counts nothing before it, and says so: what was earned is held', () => {
    // 100 m at 0.50 earn 50.00.
    const answer = commissionOf(lump, [work({})], ON)
    expect(answer).toMatchObject({
      value: { byProject: [{ earnedFen: 50_00, countedFen: 0, stage: 'at_work' }] },
    })
    const counted = answer.ok ? answer.value.byProject[0]?.counted : undefined
    expect(counted).toMatchObject({ value: 0, rule: '/stages/mode' })
  })

  test('counts its share of all that was earned once the project is completed', () => {
    const done = work({ lines: [], previousEarnedFen: 750_01, completedOn: '2026-10-12' })
    expect(commissionOf(lump, [done], ON)).toMatchObject({
      value: { commissionFen: 675_01, byProject: [{ earnedFen: 0, stage: 'completed' }] },
    })
  })

  test('stops nobody whose work is paid by the day in full', () => {
    expect(commissionOf(lump, [work({ lines: [], dayRateDays: ['1.5'] })], ON)).toMatchObject({
      value: { commissionFen: 0, dayRateFen: 120_00 },
    })
  })
})

describe('a project without work in the month', () => {
  // 617.25 earned: 60 % is 370.35, 90 % is 555.53, and 61.72 is held after it.
  const earned = { lines: [], previousEarnedFen: 617_25, previousPaidFen: 370_35 }

  test('is not spoken of while it is at work', () =>
    expect(commissionOf(piecework.starter, [work(earned)], ON)).toMatchObject({
      value: { commissionFen: 0, byProject: [], commissionTraces: [] },
    }))

  test('is settled up to the completion share once it is completed, and then left alone', () => {
    const completed = { ...earned, completedOn: '2026-10-12' }
    expect(commissionOf(piecework.starter, [work(completed)], ON)).toMatchObject({
      value: { byProject: [{ earnedFen: 0, countedFen: 185_18, stage: 'completed' }] },
    })
    const settled = work({ ...completed, previousPaidFen: 555_53 })
    expect(commissionOf(piecework.starter, [settled], ON)).toMatchObject({
      value: { byProject: [] },
    })
  })

  test('pays what is held on application, from the day on which it is due', () => {
    const held = { ...earned, previousPaidFen: 555_53, completedOn: '2024-10-31' }
    const applied = work({ ...held, appliedOn: '2026-10-20' })
    expect(commissionOf(piecework.starter, [applied], ON)).toMatchObject({
      value: { byProject: [{ countedFen: 61_72, stage: 'rest_payable' }] },
    })
    expect(commissionOf(piecework.starter, [applied], '2026-10-30')).toMatchObject({
      value: { byProject: [] },
    })
  })
})

/** Months of metres and a completion at some time: whatever happens, what is earned is paid or held. */
test('earned is paid and held at all times, to the fen, and in the end paid', () => {
  const share = fc.integer({ min: 0, max: 10_000 })
  const stages = fc.tuple(share, share).map(([a, b]) => ({
    ...piecework.starter.stages,
    monthlyBp: Math.min(a, b),
    completionBp: Math.max(a, b),
  }))
  const metres = fc.array(fc.integer({ min: 0, max: 99_999 }), { minLength: 1, maxLength: 36 })
  fc.assert(
    fc.property(stages, metres, (own, months) => {
      const rules = { ...piecework.starter, stages: own }
      let [previousEarnedFen, previousPaidFen] = [0, 0]
      const settle = (wish: Partial<ProjectWork>, on: string): void => {
        const answer = commissionOf(
          rules,
          [work({ lines: [], previousEarnedFen, previousPaidFen, ...wish })],
          on,
        )
        if (!answer.ok) throw new Error(answer.refusal.code)
        for (const { earnedFen, countedFen } of answer.value.byProject) {
          previousEarnedFen += earnedFen
          previousPaidFen += countedFen
        }
        expect(previousEarnedFen - previousPaidFen).toBeGreaterThanOrEqual(0)
      }
      for (const each of months) {
        const [line] = work({}).lines
        settle({ lines: line ? [{ ...line, metres: String(each) }] : [] }, ON)
      }
      settle({ completedOn: '2026-11-03' }, '2026-11-30')
      settle({ completedOn: '2026-11-03', appliedOn: '2028-11-03' }, '2028-11-30')
      expect(previousPaidFen).toBe(previousEarnedFen)
    }),
    { numRuns: 200 },
  )
})

test('two projects add up, each by its own past', () => {
  const projects = [
    // 100 m at 0.50 earn 50.00; 60 % is 30.00.
    work({}),
    // 150.00 in all by now; 60 % is 90.00, of which 60.00 was counted before.
    work({ projectId: 'prj_2', previousEarnedFen: 100_00, previousPaidFen: 60_00 }),
  ]
  expect(commissionOf(piecework.starter, projects, ON)).toMatchObject({
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
  const answer = commissionOf(
    piecework.starter,
    [work({ lines: [], dayRateDays: ['1', '0.5'] })],
    ON,
  )
  expect(answer).toMatchObject({ value: { commissionFen: 0, dayRateFen: 120_00 } })
})

test('where more was counted before than the stage allows, nothing further counts and nobody waits', () => {
  const projects = [work({ previousEarnedFen: 100_00, previousPaidFen: 100_00 })]
  // 150.00 in all; 60 % is 90.00, but 100.00 was counted.
  expect(commissionOf(piecework.starter, projects, ON)).toMatchObject({
    value: { commissionFen: 0, byProject: [{ earnedFen: 50_00, countedFen: 0 }] },
  })
})
