import { describe, expect, test } from 'vitest'
import { nextPart } from './next-part'
import { starter } from './starter'

const { stages } = starter
/** 617.25 earned: 60% is 370.35, 90% is 555.53, and 61.72 is held after it. */
const AT_WORK = { earnedFen: 617_25, paidFen: 370_35 }
const COMPLETED = { earnedFen: 617_25, paidFen: 555_53 }

describe('the next part of what is held', () => {
  test.each([
    // what was paid, completed on, applied on, today: needs, due from, amount, may apply
    [AT_WORK, null, null, '2024-05-01', 'completion', null, 185_18, false],
    [AT_WORK, '2024-05-20', null, '2024-05-21', 'pay_run', '2024-05-20', 185_18, false],
    [COMPLETED, '2024-05-20', null, '2026-05-19', 'time', '2026-05-20', 61_72, true],
    [COMPLETED, '2024-05-20', '2026-05-01', '2026-05-19', 'time', '2026-05-20', 61_72, false],
    [COMPLETED, '2024-05-20', null, '2026-05-20', 'application', '2026-05-20', 61_72, true],
    [COMPLETED, '2024-05-20', '2026-05-20', '2026-05-20', 'pay_run', '2026-05-20', 61_72, false],
  ] as const)('%j, %s, %s on %s', (balance, completed, applied, on, needs, due, fen, may) => {
    expect(nextPart(stages, balance, completed, applied, on)).toEqual({
      needs,
      dueFrom: due,
      amountFen: fen,
      mayApply: may,
    })
  })

  test('an early application counts for nothing where the company says so', () =>
    expect(
      nextPart(
        { ...stages, earlyApplication: 'refused' },
        COMPLETED,
        '2024-05-20',
        null,
        '2026-05-19',
      ),
    ).toMatchObject({ needs: 'time', mayApply: false }))

  test('a company that pays 70 %, 95 % and the rest after a year', () => {
    const own = { ...stages, monthlyBp: 7_000, completionBp: 9_500, retentionMonths: 12 }
    // 1000.00 earned: 700.00 paid, 250.00 at completion, 50.00 a year later.
    const balance = { earnedFen: 1000_00, paidFen: 700_00 }
    expect(nextPart(own, balance, null, null, '2026-01-01')?.amountFen).toBe(250_00)
    const rest = { ...balance, paidFen: 950_00 }
    expect(nextPart(own, rest, '2026-01-31', null, '2026-02-01')).toMatchObject({
      dueFrom: '2027-01-31',
      amountFen: 50_00,
    })
  })

  test('is never below nothing, whatever was counted before', () =>
    expect(
      nextPart(stages, { earnedFen: 100_00, paidFen: 95_00 }, null, null, '2026-01-01'),
    ).toMatchObject({ needs: 'completion', amountFen: 0 }))

  test('nothing is held where all is paid', () =>
    expect(nextPart(stages, { earnedFen: 1, paidFen: 1 }, null, null, '2026-01-01')).toBeNull())
})
