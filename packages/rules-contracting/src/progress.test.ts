import { expect, test } from 'vitest'
import type { ProgressFacts } from './facts'
import { progress } from './progress'
import type { ContractingRules } from './rules'
import { starter } from './starter'

const paid = (stagesAndGuarantee: boolean | null): ContractingRules => ({
  ...starter,
  contractor: { ...starter.contractor, stagesAndGuarantee },
})
const earned = (totalFen: number, metres: string, beforeMetres: string[], nowMetres: string) => {
  const facts = { about: 'progress', totalFen, metres, beforeMetres, nowMetres } as const
  const answer = progress(paid(false), facts)
  return answer.ok ? answer.value.decision.earnedFen : answer.refusal.code
}

test('a third of a hundred yuan thrice: the odd fen comes with the last metre', () => {
  expect(earned(100_00, '3', [], '1')).toBe(33_33)
  expect(earned(100_00, '3', ['1'], '1')).toBe(33_34)
  expect(earned(100_00, '3', ['1', '1'], '1')).toBe(33_33)
})

test('for any price and any parts, all of the metres come to all of the price', () => {
  for (let totalFen = 1; totalFen < 2_000_00; totalFen += 37_77)
    for (let first = 1; first < 9_000; first += 1_237)
      for (let second = 1; second < 9_000; second += 1_741) {
        const [a, b, c] = [first, second, 333].map((mm) => (mm / 1_000).toFixed(3))
        const whole = ((first + second + 333) / 1_000).toFixed(3)
        const parts = [
          earned(totalFen, whole, [], a ?? ''),
          earned(totalFen, whole, [a ?? ''], b ?? ''),
          earned(totalFen, whole, [a ?? '', b ?? ''], c ?? ''),
        ]
        expect(parts.reduce<number>((sum, part) => sum + Number(part), 0)).toBe(totalFen)
      }
})

test('once a part is taken back and done anew, all of the metres still come to all of the price', () => {
  const again = (earnedBeforeFen: number, beforeMetres: string[], nowMetres: string) => {
    const facts = { about: 'progress', totalFen: 3, metres: '2', beforeMetres, nowMetres } as const
    const answer = progress(paid(false), { ...facts, earnedBeforeFen })
    return answer.ok ? answer.value.decision.earnedFen : answer.refusal.code
  }
  // Of 0.03 for two metres the first earns 0.02 and the second 0.01; by metres alone it would earn 0.01 anew.
  expect([earned(3, '2', [], '1'), earned(3, '2', ['1'], '1')]).toEqual([2, 1])
  expect(again(1, ['1'], '1')).toBe(2)
  // What stands may have earned more than it comes to by metres: then nothing more is due yet.
  expect(again(2, ['1'], '0.001')).toBe(0)
  expect(again(3, ['1'], '0.001')).toBe(0)
})

test('a thousandth of a metre beyond the contract is refused', () =>
  expect(earned(100_00, '3', ['1', '1.5'], '0.501')).toBe('beyond_contract'))

test('nothing is earned while the company has not said how contracts are paid', () => {
  const facts: ProgressFacts = {
    ...{ about: 'progress', totalFen: 1, metres: '1' },
    ...{ beforeMetres: [], nowMetres: '1' },
  }
  expect(progress(paid(null), facts)).toMatchObject({
    refusal: { question: 'contracting.contractor_stages' },
  })
  expect(progress(paid(true), facts)).toMatchObject({
    value: { decision: { earnedFen: 1, stagesAndGuarantee: true } },
  })
})
