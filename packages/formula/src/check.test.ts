import { words } from '@bylaw/kernel'
import { describe, expect, test } from 'vitest'
import { check, type Wanted } from './check'
import { declare } from './declare'
import { LIMITS } from './limits'
import type { UnitName } from './unit'

const declared = declare({
  price: { type: 'number', unit: 'fen', title: words('报价', 'list price') },
  share: { type: 'number', unit: 'percent', title: words('比例', 'share') },
  trip: { type: 'number', unit: 'days', title: words('出差天数', 'days of the trip') },
  worked: { type: 'number', unit: 'hours', title: words('工作小时', 'hours worked') },
  length: { type: 'number', unit: 'metres', title: words('长度', 'length') },
  perMetre: { type: 'number', unit: 'fen/metres', title: words('单价', 'rate') },
  factor: { type: 'number', unit: 'number', title: words('系数', 'factor') },
  amounts: { type: 'list of number', unit: 'fen', title: words('各笔金额', 'amounts') },
  urgent: { type: 'bool', title: words('紧急', 'urgent') },
  'ticket.kind': { type: 'text', title: words('工单类别', 'kind of ticket') },
})

const number = (unit: UnitName): Wanted =>
  unit === 'fen' ? { type: 'number', unit } : { type: 'number', unit, places: 2 }
const money = number('fen')

function refusalOf(source: string, wanted: Wanted = money) {
  const formula = check(source, declared, wanted)
  if (formula.ok) throw new Error(`${source} was accepted`)
  return formula.refusal
}

const codeOf = (source: string, wanted?: Wanted) => refusalOf(source, wanted).code

describe('units follow from the arithmetic', () => {
  test.each<[string, UnitName]>([
    ['price * share', 'fen'],
    ['share * price', 'fen'],
    ['price * factor', 'fen'],
    ['price / trip * trip', 'fen'],
    ['price / trip', 'fen/days'],
    ['perMetre * length', 'fen'],
    ['price / price', 'number'],
    ['share * share', 'percent'],
    ['share / share', 'number'],
    ['price / share', 'fen'],
    ['factor / trip * trip', 'number'],
    ['percent(100) + share', 'percent'],
    ['hours(worked / minutes(60) * minutes(60) / hours(1))', 'hours'],
    ['price % yuan(1)', 'fen'],
    ['amounts.map(a, a / price).sum()', 'number'],
    ['urgent ? price : 0', 'fen'],
    ['max(0, price - yuan(5))', 'fen'],
  ])('%s is in %s', (source, unit) =>
    expect(check(source, declared, number(unit))).toMatchObject({ ok: true }),
  )
})

describe('what does not count the same is not mixed', () => {
  test.each([
    'price + trip',
    'trip + worked',
    'urgent ? price : trip',
    'max(price, trip)',
    'price > trip ? price : 0',
    'price % trip',
    'amounts.exists(a, a == trip) ? price : 0',
    'price in [trip] ? price : 0',
    'price * price',
    'price * trip',
    'perMetre',
    'yuan(price)',
    'round(price, days(1))',
  ])('%s', (source) => expect(codeOf(source)).toBe('unit_mismatch'))
})

describe('a bare number beside money or a percentage would be a guess', () => {
  test.each(['price + 500', 'price > 500 ? price : 0', 'max(price, 500)', '500', '1 + share'])(
    '%s',
    (source) => expect(codeOf(source)).toBe('unit_not_said'),
  )
  test.each([
    'price + yuan(500)',
    'max(price, 0)',
    'trip > 3 ? price : 0',
    'trip in [1, 3] ? price : 0',
  ])('%s is said', (source) => expect(check(source, declared, money)).toMatchObject({ ok: true }))
})

describe('a condition, a text and a number are not each other', () => {
  test.each([
    'urgent',
    'urgent + 1',
    'urgent ? price : urgent',
    'price ? price : price',
    'price && urgent ? price : price',
    '!price ? price : price',
    'ticket.kind * price',
    'ticket.kind < "b" ? price : 0',
    '"a" + "b"',
    'amounts',
    'amounts == amounts ? price : 0',
    '[amounts][0][0]',
    'amounts[trip]',
    'price[0]',
    'price.sum()',
    'amounts.map(a, amounts).sum()',
    'amounts.filter(a, a).sum()',
    'price in ticket.kind ? price : 0',
  ])('%s', (source) => expect(codeOf(source)).toBe('wrong_type'))
})

describe('each refusal says where and what, in both languages', () => {
  test('a mistyped name, with the name that was meant', () => {
    expect(refusalOf('yuan(1)\n  + prise * 2')).toEqual({
      code: 'unknown_name',
      message: words(
        '没有“prise”这个名称，是不是“price”？',
        'There is no “prise”: did you mean “price”?',
      ),
      place: { start: 12, end: 17, line: 2, column: 5 },
      details: { name: 'prise', meant: 'price' },
    })
  })

  test('the term that is in another unit', () => {
    expect(refusalOf('price - trip')).toMatchObject({
      message: words(
        '这里是天数，前后是金额，不能相加减',
        'This is days, its neighbour is money: they cannot be added or subtracted',
      ),
      place: { start: 8, end: 12, line: 1, column: 9 },
    })
  })

  test.each([
    ['price ＋ price', 'syntax', 6, 7, '“＋”是全角符号，请改用“+”'],
    ['（price)', 'syntax', 0, 1, '“（”是全角符号，请改用“(”'],
    ['(price', 'syntax', 6, 6, '这里缺少“)”'],
    ['price = 1', 'syntax', 6, 7, '判断相等要写“==”'],
    ['price +', 'syntax', 7, 7, '公式没有写完：要写一个数、名称或“(”'],
    ['price +* 2', 'syntax', 7, 8, '这里不能写“*”：要写一个数、名称或“(”'],
    ['price )', 'syntax', 6, 7, '这里不能写“)”：没有与它成对的开括号'],
    ['price 2', 'syntax', 6, 7, '这里不能写“2”：前面已有一个值，接着要写运算符（如 + - * /）'],
    ['  ', 'syntax', 2, 2, '公式是空的'],
    ['"abc', 'syntax', 0, 4, '引号没有成对'],
    ['"\\q"', 'syntax', 1, 3, '引号里的“\\q”写法不对'],
    ['price / 0', 'division_by_zero', 8, 9, '除数为零'],
    ['price / -0.0', 'division_by_zero', 8, 12, '除数为零'],
    ['rond(price)', 'unknown_function', 0, 11, '没有“rond”这个函数，是不是“round”？'],
    ['round()', 'wrong_arguments', 0, 7, '要写成 round(x, step)'],
    ['0x1f * price', 'bad_literal', 0, 4, undefined],
    ['1u * price', 'bad_literal', 0, 2, undefined],
    ['null', 'bad_literal', 0, 4, undefined],
    ['{}', 'not_supported', 0, 2, '公式里不能用 { }'],
    ['(price).kind', 'unknown_name', 1, 12, '没有“price.kind”这个名称'],
    ['[]', 'empty_list', 0, 2, '列表是空的'],
    ['amounts.map(price, 1)', 'bad_name', 12, 17, '“price”已经有别的意思，请换一个名称'],
    ['amounts.map(max, 1)', 'bad_name', 12, 15, '每一项要有自己的名称'],
    ['amounts.map(toString, 1)', 'bad_name', 12, 20, '每一项要有自己的名称'],
  ])('%s', (source, code, start, end, zh) => {
    const { message, ...refusal } = refusalOf(source)
    expect(refusal).toMatchObject({ code, place: { start, end } })
    if (zh !== undefined) expect(message.zh).toBe(zh)
  })
})

test('a pattern that could hang is no function', () => {
  expect(codeOf('ticket.kind.matches("(a+)+$") ? price : 0')).toBe('banned_function')
})

describe('what every JavaScript object answers to is no name', () => {
  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'price.constructor'])(
    '%s',
    (source) => expect(['unknown_name', 'syntax']).toContain(codeOf(source)),
  )
  test.each(['constructor', '__proto__', 'a.toString', 'max', 'in', '1a', '价格', ''])(
    '%j cannot be declared',
    (name) =>
      expect(() =>
        declare(Object.fromEntries([[name, { type: 'bool', title: words('甲', 'a') }]])),
      ).toThrow('can name a value'),
  )
})

describe('what is too much is refused by name', () => {
  const many = (piece: string, times: number) => piece.repeat(times)
  test.each([
    ['a long text', `price${many(' ', LIMITS.sourceChars)}`, 'too_long'],
    ['many parts', `price * (1${many('+1', 1_000)})`, 'too_large'],
    ['parentheses', `${many('(', 100)}price${many(')', 100)}`, 'too_deep'],
    ['minus signs', `${many('-', 100)}price`, 'too_deep'],
    ['calls in calls', `${many('abs(', 63)}-price${many(')', 63)}`, 'too_deep'],
    ['a long list', `sum([${many('price,', 501)}])`, 'too_large'],
    ['many arguments', `max(${many('price,', 33)}price)`, 'too_large'],
    ['a long number', `price * ${many('9', 31)}`, 'bad_literal'],
    ['a long text in quotes', `"${many('a', 2_001)}" == "" ? price : 0`, 'too_large'],
    [
      'loops in loops in loops',
      'amounts.map(a, amounts.map(b, amounts.map(c, c).sum()).sum()).sum()',
      'too_deep',
    ],
    ['powers', `price / (${many('length * ', 6)}length) * factor`, 'unit_too_complex'],
  ])('%s', (_, source, code) => expect(codeOf(source)).toBe(code))

  test('a long sum is one operation, however long', () => {
    expect(check(`price${many(' + price', 200)}`, declared, money)).toMatchObject({ ok: true })
  })
})

test('a formula knows the names it mentions', () => {
  const formula = check('urgent ? price * share : amounts.map(a, a).sum()', declared, money)
  expect(formula.ok && formula.value.names).toEqual(['urgent', 'price', 'share', 'amounts'])
})
