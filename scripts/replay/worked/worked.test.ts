import { describe, expect, test } from 'vitest'
import { replayWorkedExamples } from '../worked-examples'
import file from './fixtures/pay-commission-appraisal.json'

/** The worked examples PAY-01 to -06, COM-01 to -08 and APR-01 to -07. */
const cases = [...replayWorkedExamples(file)]

test('all 75 worked examples of pay, commission and appraisal are there', () =>
  expect(cases).toHaveLength(75))

test.each(cases)('$name', ({ expected, got }) => expect(got).toEqual(expected))

describe('what nobody built is a failure with its name, never a pass', () => {
  const replayed = (fn: string, args: object, expected: unknown = {}) => {
    const [only] = replayWorkedExamples({
      rules: [{ id: 'PAY-01', examples: [{ name: 'case', fn, args, expected }] }],
    })
    return only
  }
  test('a function', () =>
    expect(replayed('per_diem', {})).toMatchObject({ got: 'not built yet: per_diem', pass: false }))
  test('an argument', () =>
    expect(replayed('monthly_pay', { level: 1, tax: '10' })).toMatchObject({
      got: 'not built yet: argument tax',
      pass: false,
    }))
  test('an option', () =>
    expect(replayed('monthly_pay', { level: 1, guarantee: 'by_moonlight' })).toMatchObject({
      got: 'not built yet: guarantee “by_moonlight”',
      pass: false,
    }))
  test('an inherited name is no function', () =>
    expect(replayed('toString', {})).toMatchObject({ pass: false }))
  test('a wrong expectation', () =>
    expect(replayed('day_rate', { days: '3' }, { amount: '240.01' })).toMatchObject({
      got: { amount: '240.00' },
      pass: false,
    }))
})

test('a file without rules is not replayed at all', () =>
  expect(() => [...replayWorkedExamples([])]).toThrow())
