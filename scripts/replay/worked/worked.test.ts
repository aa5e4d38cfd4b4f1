import { describe, expect, test } from 'vitest'
import { replayWorkedExamples } from '../worked-examples'
import money from './fixtures/pay-commission-appraisal.json'
import rest from './fixtures/travel-to-organisation.json'

/** The worked examples of all 49 rules: PAY, COM and APR, then CON, TRV, ATT and the others. */
const cases = [...replayWorkedExamples(money), ...replayWorkedExamples(rest)]

test('all 165 worked examples are there', () => expect(cases).toHaveLength(165))

test.each(cases)('$name', ({ expected, got }) => expect(got).toEqual(expected))

describe('cases of the same rules that the file does not print', () => {
  const answerTo = (fn: string, args: object) => {
    const [only] = replayWorkedExamples({
      rules: [{ id: 'PAY-01', examples: [{ name: 'case', fn, args, expected: {} }] }],
    })
    return only?.got
  }
  test.each([
    ['monthly_pay', { level: 1.5 }, { error: 'level_outside_1_to_8' }],
    ['monthly_pay', { level: 1, rewards: '-5' }, { error: 'negative_rewards' }],
    ['deadline', { kind: 'quarter_review', period: '2026-05' }, { due: '2026-06-30' }],
    ['deadline', { kind: 'quarter_review', period: '2026-Q3' }, { due: '2026-09-30' }],
    ['deadline', { kind: 'annual_review', period: '2026' }, { due: '2026-12-31' }],
    ['contractor', { list_price: '-1', kind: 'install' }, { error: 'negative_list_price' }],
    [
      'contractor',
      { list_price: '100', kind: 'install', metres: '-1' },
      { error: 'negative_metres' },
    ],
    ['grade', { score: '89.994' }, { grade: 'good' }],
    ['grade', { score: '89.995' }, { grade: 'excellent' }],
    ['grade', { score: '89.49', reading: 'round_then_band' }, { grade: 'good' }],
    ['annual_factor', { monthly: [] }, { error: 'no_totals' }],
    ['notice', { letter: '2026-01-31', reading: 'shorter' }, { earliest_last_day: '2026-02-28' }],
    ['notice', { letter: '2026-03-15', reading: 'shorter' }, { earliest_last_day: '2026-04-14' }],
  ])('%s of %j', (fn, args, expected) => expect(answerTo(fn, args)).toEqual(expected))
})

describe('what nobody built is a failure with its name, never a pass', () => {
  const replayed = (fn: string, args: object, expected: unknown = {}) => {
    const [only] = replayWorkedExamples({
      rules: [{ id: 'PAY-01', examples: [{ name: 'case', fn, args, expected }] }],
    })
    return only
  }
  test('a function', () =>
    expect(replayed('horoscope', {})).toMatchObject({
      got: 'not built yet: horoscope',
      pass: false,
    }))
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
  test('an option of a trip', () =>
    expect(
      replayed('per_diem', {
        kind: 'work_out_of_city',
        depart: '2026-04-10',
        ret: '2026-04-11',
        tiers: ['moon'],
      }),
    ).toMatchObject({ got: 'not built yet: tier “moon”', pass: false }))
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
