import { words } from '@bylaw/kernel'
import { describe, expect, test } from 'vitest'
import { check, type Wanted } from './check'
import { declare } from './declare'
import { evaluate } from './evaluate'
import type { Values } from './readings'

const declared = declare({
  price: { type: 'number', unit: 'fen', title: words('报价', 'list price') },
  share: { type: 'number', unit: 'percent', title: words('比例', 'share') },
  trip: { type: 'number', unit: 'days', title: words('出差天数', 'days of the trip') },
  factor: { type: 'number', unit: 'number', title: words('系数', 'factor') },
  amounts: { type: 'list of number', unit: 'fen', title: words('各笔金额', 'amounts') },
  urgent: { type: 'bool', title: words('紧急', 'urgent') },
  kind: { type: 'text', title: words('类别', 'kind') },
})

const money: Wanted = { type: 'number', unit: 'fen' }
const plain: Wanted = { type: 'number', unit: 'number', places: 6 }
const condition: Wanted = { type: 'bool' }

const values = {
  price: 55_634,
  share: '3.5',
  trip: '7.5',
  factor: 3,
  amounts: [100, 250, 301],
  urgent: true,
  kind: 'leak',
}

function outcomeOf(source: string, wanted: Wanted, given: Values = values) {
  const formula = check(source, declared, wanted)
  if (!formula.ok) throw new Error(`${source}: ${formula.refusal.message.en}`)
  return evaluate(formula.value, given)
}

function resultOf(source: string, wanted: Wanted, given?: Values) {
  const outcome = outcomeOf(source, wanted, given)
  return outcome.ok ? String(outcome.value.value) : outcome.refusal.code
}

describe('money comes out in whole fen, rounded half up once', () => {
  test.each([
    // R19, personal contracting: 556.34 × 0.35 × 0.05 × 1.2 = 11.68314
    ['price * 0.35 * 0.05 * 1.2', '1168'],
    // 556.34 × 3.5 % = 19.4719
    ['price * share', '1947'],
    // 556.34 × 103.5 % = 575.8119
    ['price * (percent(100) + share)', '57581'],
    // A third three times is the whole again: nothing is rounded on the way.
    ['price / 7 / 3 * 21', '55634'],
    // 0.5 fen goes up, −0.5 fen goes down
    ['fen(1) / 2', '1'],
    ['-fen(1) / 2', '-1'],
    ['yuan(0.125)', '13'],
    ['price - yuan(600)', '-4366'],
    ['round(price, yuan(1))', '55600'],
    ['ceil(price, yuan(10))', '56000'],
    ['floor(-price, yuan(10))', '-56000'],
    ['abs(price - yuan(600))', '4366'],
    ['price % yuan(100)', '5634'],
    ['min(price, yuan(500), yuan(600))', '50000'],
    ['amounts.max() + min(amounts)', '401'],
    ['sum(amounts.map(a, a * 2))', '1302'],
    ['sum(amounts.map(a, a > yuan(2), a * 2))', '1102'],
    ['amounts.filter(a, a > yuan(2)).sum()', '551'],
    ['average(amounts)', '217'],
    ['amounts[0] * size(amounts)', '300'],
    ['amounts.map(a, amounts.map(b, a > b ? fen(1) : 0).sum()).sum()', '3'],
    ['price / share', '1589543'],
  ])('%s', (source, expected) => expect(resultOf(source, money)).toBe(expected))
})

describe('numbers are exact', () => {
  test.each([
    ['0.1 + 0.2 == 0.3', 'true'],
    ['1 / 3 + 1 / 3 + 1 / 3 == 1', 'true'],
    ['9007199254740993 - 9007199254740992 == 1', 'true'],
    ['1e30 + 1 > 1e30', 'true'],
    ['(1e30 + 1e-30) - 1e30 == 1e-30', 'true'],
    ['share == percent(3.50)', 'true'],
    ['share * 2 == percent(7)', 'true'],
    ['share * share == percent(0.1225)', 'true'],
    ['price * share / price == 0.035', 'true'],
  ])('%s', (source, expected) => expect(resultOf(source, condition)).toBe(expected))
})

describe('conditions', () => {
  test.each([
    ['urgent && trip > 7', 'true'],
    ['!urgent || trip >= 7.5', 'true'],
    ['trip in [1, 7.5]', 'true'],
    ['kind in ["leak", "noise"]', 'true'],
    ['kind == "Leak"', 'false'],
    ['kind.startsWith("le") && kind.endsWith("ak") && kind.contains("ea")', 'true'],
    ['size(kind) == 4', 'true'],
    ['size("阀门👷") == 3', 'true'],
    ['amounts.all(a, a >= yuan(1))', 'true'],
    ['amounts.exists(a, a > yuan(5))', 'false'],
    ['amounts.exists_one(a, a > yuan(3))', 'true'],
  ])('%s is %s', (source, expected) => expect(resultOf(source, condition)).toBe(expected))
})

describe('only what the case needs must be there', () => {
  test('the branch not taken, and the condition no longer asked, need nothing', () => {
    expect(resultOf('factor > 0 ? price / factor : price', money, { factor: 2, price: 7 })).toBe(
      '4',
    )
    expect(resultOf('factor == 0 ? price : price / factor', money, { factor: 0, price: 7 })).toBe(
      '7',
    )
    expect(resultOf('factor == 0 || trip > 1', condition, { factor: 0 })).toBe('true')
    expect(resultOf('factor != 0 && trip > 1', condition, { factor: 0 })).toBe('false')
  })

  test('a value that is missing is named, with its title and its place', () => {
    const outcome = outcomeOf('price * factor', money, { price: 100, factor: null })
    expect(outcome).toEqual({
      ok: false,
      refusal: {
        code: 'missing_value',
        message: words('缺少“系数”（factor）', '“factor” (factor) is missing'),
        place: { start: 8, end: 14, line: 1, column: 9 },
        details: { name: 'factor' },
      },
    })
  })
})

describe('what has no answer is refused', () => {
  test.each([
    ['price / (factor - 3)', money, 'division_by_zero'],
    ['price % (price - price)', money, 'division_by_zero'],
    ['round(price, price - price)', money, 'bad_step'],
    ['average(amounts.filter(a, a < 0))', money, 'empty_list'],
    ['min(amounts.filter(a, a < 0))', money, 'empty_list'],
    ['amounts[3]', money, 'no_such_item'],
    ['amounts[-1]', money, 'no_such_item'],
    ['amounts[0.5]', money, 'no_such_item'],
    [`${'1e30 * '.repeat(4)}1`, plain, 'number_too_large'],
    [`1${' / 1e30'.repeat(4)}`, plain, 'number_too_large'],
  ] as const)('%s', (source, wanted, code) => expect(resultOf(source, wanted)).toBe(code))

  test('a sum of nothing is nothing', () => {
    expect(resultOf('sum(amounts.filter(a, a < 0))', money)).toBe('0')
  })

  test('a calculation without end in sight', () => {
    const amounts = Array.from({ length: 1_000 }, (_, index) => index)
    expect(resultOf('amounts.map(a, amounts.sum()).sum()', money, { amounts })).toBe(
      'too_much_work',
    )
  })
})

test('ten thousand items are no trouble, nor is a search in a long text', () => {
  const amounts = Array.from({ length: 10_000 }, () => 100)
  expect(resultOf('amounts.map(a, a * 2).sum()', money, { amounts })).toBe('2000000')
  expect(resultOf('kind.contains("x")', condition, { kind: 'a'.repeat(2_000) })).toBe('false')
})

test('searching long texts for long texts is work', () => {
  const source = Array.from({ length: 5 }, () => '!kind.contains("b") && kind.contains(kind)').join(
    ' && ',
  )
  expect(resultOf(source, condition, { kind: 'a'.repeat(2_000) })).toBe('too_much_work')
  expect(resultOf(source, condition, { kind: 'a'.repeat(200) })).toBe('true')
})

describe('a value that is not what was declared is refused, not converted', () => {
  test.each([
    ['price', '3000.10'],
    ['price', 0.5],
    ['price', Number.NaN],
    ['price', '1e999'],
    ['price', true],
    ['price', {}],
    ['amounts.sum()', [1, '2.5']],
    ['amounts.sum()', 5],
    ['amounts.sum()', Array.from({ length: 10_001 }, () => 1)],
  ])('%s from %o', (source, value) =>
    expect(resultOf(source, money, { price: value, amounts: value })).toBe('bad_value'),
  )

  test('values of the prototype are not values', () => {
    const inherited: Values = Object.create({ price: 100 })
    expect(resultOf('price', money, inherited)).toBe('missing_value')
  })
})

test('a result is rounded to the places that are wanted', () => {
  expect(resultOf('2 / 3', { type: 'number', unit: 'number', places: 4 })).toBe('0.6667')
  expect(resultOf('share / 8', { type: 'number', unit: 'percent', places: 2 })).toBe('0.44')
  expect(resultOf('2 / 3', { type: 'number', unit: 'number', places: 0 })).toBe('1')
})

test('a text may be chosen', () => {
  expect(resultOf('urgent ? "first" : kind', { type: 'text' })).toBe('first')
})
