import { words } from '@bylaw/kernel'
import { describe, expect, test } from 'vitest'
import { check, type Wanted } from './check'
import { decisionTrace } from './decision-trace'
import { declare } from './declare'
import { evaluate } from './evaluate'
import type { FormulaTrace } from './trace'

const declared = declare({
  price: { type: 'number', unit: 'fen', title: words('报价', 'list price') },
  length: { type: 'number', unit: 'metres', title: words('长度', 'length') },
  urgent: { type: 'bool', title: words('紧急', 'urgent') },
  amounts: { type: 'list of number', unit: 'fen', title: words('各笔金额', 'amounts') },
})
const money: Wanted = { type: 'number', unit: 'fen' }
const values = { price: 55_634, length: '12.5', urgent: false, amounts: [100, 250] }

function traceOf(source: string, wanted: Wanted = money, given: Record<string, unknown> = values) {
  const formula = check(source, declared, wanted)
  if (!formula.ok) throw new Error(formula.refusal.message.en)
  const outcome = evaluate(formula.value, given)
  if (!outcome.ok) throw new Error(outcome.refusal.message.en)
  return outcome.value.trace
}

test('each value handed in goes by its title, each operation by its text and its figures', () => {
  expect(decisionTrace(traceOf('price + yuan(0.5) - fen(4)'), {})).toEqual({
    name: words('price + yuan(0.5) - fen(4)', 'price + yuan(0.5) - fen(4)'),
    value: 55_680,
    unit: 'fen',
    because: words('556.34 + 0.50 − 0.04', '556.34 + 0.50 − 0.04'),
    of: [
      { name: words('报价', 'list price'), value: 55_634, unit: 'fen' },
      {
        name: words('yuan(0.5)', 'yuan(0.5)'),
        value: 50,
        unit: 'fen',
        because: words('yuan(0.5)', 'yuan(0.5)'),
        of: [{ name: words('0.5', '0.5'), value: '0.5', unit: 'count' }],
      },
      {
        name: words('fen(4)', 'fen(4)'),
        value: 4,
        unit: 'fen',
        because: words('fen(4)', 'fen(4)'),
        of: [{ name: words('4', '4'), value: '4', unit: 'count' }],
      },
    ],
  })
})

test('the one rounding is a step of its own, above the exact figure', () => {
  const trace = traceOf('price * 0.35 * 0.05 * 1.2')
  expect(trace).toMatchObject({
    value: 1_168,
    unit: 'fen',
    rounding: words('四舍五入到分', 'rounded half up to the fen'),
    of: [
      {
        value: '11.68314',
        exact: '1168.314',
        because: words('556.34 × 0.35 × 0.05 × 1.2', '556.34 × 0.35 × 0.05 × 1.2'),
      },
    ],
  })
})

test('what no decimal ends is shown as a fraction, so that it can be re-done exactly', () => {
  const [exact] = traceOf('price / 3').of ?? []
  expect(exact).toMatchObject({ exact: '55634/3' })
})

test('a rate per metre is shown in yuan', () => {
  const wanted: Wanted = { type: 'number', unit: 'fen/metres', places: 0 }
  expect(traceOf('price / length', wanted)).toMatchObject({
    // 556.34 ÷ 12.5 = 44.5072, in whole fen 44.51
    value: '44.51',
    unit: 'yuan_per_metre',
    of: [{ value: '44.5072' }],
  })
})

test('a choice says which way it went, and shows only that way', () => {
  const trace = traceOf('urgent ? price * 2 : (price + price)')
  expect(trace.because).toEqual(
    words('“urgent”不成立，取“price + price”', '“urgent” does not hold: “price + price” is taken'),
  )
  expect(trace.of?.map(({ value }) => value)).toEqual([false, 111_268])
})

test('conditions are shown up to the one that settled it', () => {
  const trace = traceOf('urgent && price > 0 && length > 1', { type: 'bool' })
  expect(trace).toMatchObject({ value: false, unit: 'yes_no' })
  expect(trace.of).toHaveLength(1)
})

test('a loop shows how each item was worked out, and says how many it leaves out', () => {
  const [map] = traceOf('amounts.map(a, a * 2).sum()').of ?? []
  expect(map?.of?.map(({ value }) => value)).toEqual(['[1.00, 2.50]', 200, 500])
  const many = { amounts: Array.from({ length: 25 }, () => 100) }
  const [long] = traceOf('amounts.map(a, a * 2).sum()', money, many).of ?? []
  expect(long?.of).toHaveLength(21)
  expect(long?.because).toEqual(words('其余 5 项从略', '5 more items are not shown'))
})

test('a piece of a formula keeps its parentheses', () => {
  const [first] = traceOf('(price + price) * 2').of ?? []
  expect(traceOf('(price + price) * 2').name.en).toBe('(price + price) * 2')
  expect(first?.name.en).toBe('price + price')
})

test('long lists of long numbers take the room of many steps', () => {
  const amounts = Array.from({ length: 30 }, (_, index) => `${10n ** 25n + BigInt(index)}`)
  const source = `yuan(${'size(amounts) + '.repeat(100)}1)`
  const shownLists = (trace: FormulaTrace): number =>
    (trace.variable === 'amounts' ? 1 : 0) +
    (trace.of ?? []).reduce((count, step) => count + shownLists(step), 0)
  // Twenty items of each list are written, five units of room each, and there are a thousand.
  expect(shownLists(traceOf(source, money, { amounts }))).toBe(10)
})

describe('a decision’s trace', () => {
  test('names the rule of the formula and the fact of each value', () => {
    const step = decisionTrace(traceOf('price * 2'), {
      rule: '/contracts/2/price',
      facts: { price: '/listPriceFen' },
    })
    expect(step).toMatchObject({ rule: '/contracts/2/price', of: [{ fact: '/listPriceFen' }, {}] })
  })

  test('a very large formula is worked out whole, though not every step is shown', () => {
    const source = `amounts.map(a, a${' + a'.repeat(300)}).sum()`
    // 301 × (1.00 + 2.50), the steps of ten items running over the thousand
    const amounts = [100, 250, ...Array.from({ length: 8 }, () => 0)]
    expect(traceOf(source, money, { amounts }).value).toBe(105_350)
  })
})
