import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { corrected, type Standing } from './corrected'
import type { PieceworkRules } from './rules'
import { further, type Stage, targetFen } from './staged'
import { starter } from './starter'

const { stages } = starter
const lump = { ...stages, mode: 'lump_at_completion' as const }
const change = (
  before: Standing,
  earnedFen: number,
  countedFen: number,
  own: PieceworkRules['stages'] = stages,
) => corrected(own, before, { earnedFen, countedFen }, before.stage)

/** 671.00, of which 90 % are counted. */
const COMPLETED = { earnedFen: 671_00, paidFen: 603_90, stage: 'completed' } as const

describe('what a correction counts', () => {
  test('is its month’s own difference while the project is at work', () =>
    expect(
      change({ earnedFen: 671_00, paidFen: 402_60, stage: 'at_work' }, -50_00, -30_00),
    ).toEqual({ countedFen: -30_00, beyond: undefined }))

  test('brings a project that was completed since to the share of what is left, and says so', () => {
    // 90 % of 621.00 are 558.90.
    const { countedFen, beyond } = change(COMPLETED, -50_00, -30_00)
    expect(countedFen).toBe(-45_00)
    expect(beyond).toMatchObject({
      ...{ value: -15_00, unit: 'fen', rule: '/stages/completionBp' },
      because: {
        zh: '累计提成 621.00 × 90% = 558.90；本月更正后已计 573.90，超出 15.00',
        en: expect.stringContaining('15.00 too much'),
      },
    })
  })

  test('takes all of it back where nothing is left of the work', () => {
    expect(change(COMPLETED, -621_00, -372_60).countedFen).toBe(-558_90)
    expect(change(COMPLETED, -671_00, -402_60).countedFen).toBe(-603_90)
  })

  test('is the completion share where months before it had counted nothing', () => {
    const before = { earnedFen: 1000_00, paidFen: 900_00, stage: 'completed' } as const
    expect(change(before, -100_00, 0, lump)).toMatchObject({
      countedFen: -90_00,
      beyond: { value: -90_00, because: { zh: expect.stringContaining('900.00 × 90% = 810.00') } },
    })
  })

  test('is all that was taken back where what was held is paid as well', () => {
    const before = { earnedFen: 671_00, paidFen: 671_00, stage: 'rest_payable' } as const
    expect(change(before, -50_00, -30_00)).toMatchObject({
      countedFen: -50_00,
      beyond: { rule: '/stages/retentionMonths' },
    })
  })

  test('of more work is what its month makes of it: the rest is for later months', () =>
    expect(change(COMPLETED, 50_00, 30_00)).toEqual({ countedFen: 30_00, beyond: undefined }))

  test('does not count again what it took off beyond the month’s own share', () => {
    // The month alone comes to 372.60 and 357.60 were left of it.
    const after = { earnedFen: 621_00, paidFen: 558_90, stage: 'completed' } as const
    expect(change(after, 0, 15_00).countedFen).toBe(0)
  })

  test('leaves alone what was counted by rules that were lowered since', () => {
    // 600.00 were 60 %; the company counts 50 % by now.
    const own = { ...stages, monthlyBp: 5_000 }
    const before = { earnedFen: 1000_00, paidFen: 600_00, stage: 'at_work' } as const
    expect(change(before, 0, 0, own).countedFen).toBe(0)
    expect(change(before, -100_00, -60_00, own).countedFen).toBe(-60_00)
    expect(change(before, -100_00, 0, own)).toMatchObject({
      countedFen: -50_00,
      beyond: { because: { zh: expect.stringContaining('此前已超出的部分最多计 550.00') } },
    })
  })
})

test('counted is never beyond the stage, nor beyond what was earned', () => {
  const stage = fc.constantFrom<Stage>('at_work', 'completed', 'rest_payable')
  const fen = fc.integer({ min: 0, max: 10_000_000 })
  fc.assert(
    fc.property(
      ...([fc.constantFrom(stages, lump), stage, stage, fen, fen, fen] as const),
      (own, was, is, earnedFen, ownEarnedFen, ownCountedFen) => {
        const before = { earnedFen, paidFen: targetFen(own, earnedFen, was), stage: was }
        const at = further(was, is)
        const less = { earnedFen: ownEarnedFen - earnedFen, countedFen: ownCountedFen - earnedFen }
        const paidFen = before.paidFen + corrected(own, before, less, at).countedFen
        expect(paidFen).toBeLessThanOrEqual(targetFen(own, ownEarnedFen, at))
        expect(paidFen).toBeLessThanOrEqual(ownEarnedFen)
      },
    ),
    { numRuns: 500 },
  )
})
