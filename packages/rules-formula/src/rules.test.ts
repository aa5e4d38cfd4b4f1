import { words } from '@bylaw/kernel'
import { describe, expect, test } from 'vitest'
import { FormulaRules } from './rules'
import { starter } from './starter'

const accepts = (change: object) => FormulaRules.safeParse({ ...starter, ...change }).success
const title = words('值', 'Value')

describe('a variable', () => {
  const one = (change: object) =>
    accepts({
      variables: [{ name: 'hours_worked', title, type: 'number', unit: 'hours', ...change }],
    })

  test('goes by a name that a formula can write', () => {
    expect(one({})).toBe(true)
    expect(
      ['工时', '2x', 'hours', 'true', '__proto__', 'a b'].map((name) => one({ name })),
    ).toEqual(Array(6).fill(false))
  })

  test('counts something if it is a number, and only then', () => {
    expect([one({ unit: null }), one({ type: 'bool' }), one({ type: 'bool', unit: null })]).toEqual(
      [false, false, true],
    )
  })

  test('has a name of its own', () => {
    const twice = { name: 'days_off', title, type: 'bool', unit: null }
    expect(accepts({ variables: [twice, twice] })).toBe(false)
  })
})

describe('a result', () => {
  const result = (unit: string) => ({ result: { title, unit } })

  test('of money is rounded to the fen, nowhere else', () => {
    expect(accepts({ rounding: { mode: 'half_up', places: 2 } })).toBe(true)
    expect(accepts({ rounding: { mode: 'half_up', places: 1 } })).toBe(false)
    expect(accepts({ rounding: null })).toBe(false)
  })

  test('that is no number is neither rounded nor bounded', () => {
    expect(accepts({ ...result('yes_no'), rounding: null })).toBe(true)
    expect(accepts(result('yes_no'))).toBe(false)
    expect(accepts({ ...result('text'), rounding: null, bounds: { least: '1', most: null } })).toBe(
      false,
    )
  })

  test('has bounds of its own unit: fen for money, decimals for other numbers', () => {
    expect(accepts({ bounds: { least: 0, most: 500_00 } })).toBe(true)
    expect(accepts({ bounds: { least: '0.5', most: null } })).toBe(false)
    expect(accepts({ ...result('percent'), bounds: { least: '0.5', most: '9' } })).toBe(true)
    expect(accepts({ ...result('percent'), bounds: { least: '10', most: '9' } })).toBe(false)
  })
})
