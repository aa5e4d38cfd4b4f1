import { words } from '@bylaw/kernel'
import type { Trace } from '@bylaw/rules-kit'
import { describe, expect, test } from 'vitest'
import { check } from './check'
import { decide } from './decide'
import { explain } from './explain'
import type { FormulaRules } from './rules'
import { starter } from './starter'

const rules = (formula: string, change: Partial<FormulaRules> = {}): FormulaRules => ({
  ...starter,
  formula,
  ...change,
})
const values = { amount: 556_34, share: '3.5' }

function answer(given: FormulaRules, facts: Record<string, string | number> = values) {
  const result = decide(given, { values: facts })
  if (!result.ok) throw new Error(result.refusal.message.en)
  return result.value
}

function refusal(given: FormulaRules, facts: Record<string, string | number> = values) {
  const result = decide(given, { values: facts })
  return result.ok ? undefined : result.refusal
}

describe('the trace of a result', () => {
  test('writes the sum out once, with its one rounding, and names each fact', () => {
    // 556.34 × 3.5 % = 19.4719
    expect(answer(rules('amount * share'))).toEqual({
      decision: { value: 19_47, unit: 'fen' },
      trace: {
        name: words('结果', 'Result'),
        value: 19_47,
        unit: 'fen',
        because: words('556.34 × 3.5% = 19.4719 ≈ 19.47', '556.34 × 3.5% = 19.4719 ≈ 19.47'),
        rounding: words('四舍五入到分', 'rounded half up to the fen'),
        rule: '/formula',
        of: [
          { name: words('金额', 'Amount'), value: 556_34, unit: 'fen', fact: '/values/amount' },
          { name: words('比例', 'Share'), value: '3.5', unit: 'percent', fact: '/values/share' },
        ],
      } satisfies Trace,
    })
  })

  test('leaves an endless decimal to its rounding', () => {
    // 556.34 ÷ 3 = 185.44666…
    expect(answer(rules('amount / 3')).trace.because?.en).toBe('556.34 ÷ 3 ≈ 185.45')
  })

  test('says what a function gives without pretending it is a sum', () => {
    expect(answer(rules('min(amount, yuan(500))')).trace.because?.en).toBe(
      'min(556.34, 500.00) → 500.00',
    )
  })

  test('says which way a choice went and what that gives', () => {
    expect(answer(rules('share > percent(3) ? amount : 0')).trace.because).toEqual(
      words(
        '“share > percent(3)”成立，取“amount”，得 556.34',
        '“share > percent(3)” holds: “amount” is taken, which gives 556.34',
      ),
    )
  })
})

describe('a case is refused', () => {
  test('by the name of the value that is missing', () =>
    expect(refusal(rules('amount * share'), { amount: 1 })).toEqual({
      code: 'missing_fact',
      message: words('缺少“比例”（share）。', '“Share” (share) is missing.'),
      rule: '/formula',
      fact: '/values/share',
      details: { name: 'share', start: 9, end: 14 },
    }))

  test('by the value that cannot be used: money in yuan is not money in fen', () =>
    expect(refusal(rules('amount * 2'), { amount: '556.34' })).toMatchObject({
      code: 'bad_value',
      fact: '/values/amount',
    }))

  test('where it would divide by nothing', () =>
    expect(refusal(rules('amount / (1 - 1)'))?.code).toBe('division_by_zero'))

  test('beyond its bounds, which themselves are allowed', () => {
    const bounded = rules('amount', { bounds: { least: 100, most: 200 } })
    const at = (amount: number) => refusal(bounded, { amount })
    expect([at(100), at(200)]).toEqual([undefined, undefined])
    expect(at(99)).toMatchObject({ code: 'out_of_bounds', rule: '/bounds/least' })
    expect(at(201)).toMatchObject({
      rule: '/bounds/most',
      message: words(
        '“结果”算得 2.01 元，高于上限 2.00 元，请核对。',
        '“Result” comes to 2.01, above the most, 2.00: please check.',
      ),
      details: { value: '201', bound: 200 },
    })
  })

  test('where the amount is more than any amount can be', () =>
    expect(refusal(rules('amount * 1e20'))?.code).toBe('too_large'))
})

describe('before publication', () => {
  test('a name that nobody declared is found at its line and character', () =>
    expect(check(rules('amount\n  * shaer'))).toEqual([
      {
        severity: 'error',
        pointer: '/formula',
        row: null,
        code: 'unknown_name',
        message: words(
          '公式第 2 行第 5 个字符：没有“shaer”这个名称，是不是“share”？',
          'Line 2, character 5 of the formula: There is no “shaer”: did you mean “share”?',
        ),
      },
    ]))

  test('a percentage cannot be added to money', () =>
    expect(check(rules('amount + share'))).toMatchObject([{ code: 'unit_mismatch' }]))

  test('a formula that gives something else than wanted is found', () =>
    expect(check(rules('amount > 0'))).toMatchObject([{ code: 'wrong_type' }]))

  test('a variable that the formula never mentions is worth a look', () =>
    expect(check(rules('amount * 2'))).toMatchObject([
      { severity: 'warning', pointer: '/variables', row: 2, code: 'unused_variable' },
    ]))

  test('a formula that is still to be written is nothing to complain about', () =>
    expect(check(starter)).toEqual([]))
})

describe('the formula in words', () => {
  const said = (formula: string) => explain(rules(formula))[0]?.text

  test.each([
    [
      'amount * share - yuan(5)',
      '结果 = 金额 × 比例 − 5 元。',
      'Result = Amount × Share − 5 yuan.',
    ],
    [
      'share >= percent(3) && !(amount == 0) ? amount : 0 // at least',
      '结果 = 比例 ≥ 3% 并且 不满足 (金额 = 0) 时取 金额，否则取 0。',
      'Result = Share ≥ 3% and not (Amount = 0) → Amount, otherwise 0.',
    ],
  ])('%s', (formula, zh, en) => expect(said(formula)).toEqual({ zh, en }))

  test('texts in quotes stay as they are', () =>
    expect(said('"amount * 2" == "a" ? amount : 0')?.en).toContain('"amount * 2" = "a"'))
})
