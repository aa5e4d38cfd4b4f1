import { describe, expect, test } from 'vitest'
import { valueAt, withValue } from '../json'
import { formulaLanguage } from './language'
import { consistent, firstSample, markOf, readyVariables, sampleValue, withFormula } from './model'
import { readingOf } from './reading'
import { resultSection, VARIABLES } from './sections'
import { RESULTS, VARIABLE_TYPES, VARIABLE_UNITS } from './units'

const title = { zh: '报价', en: 'List price' }
const price = { name: 'price', title, type: 'number', unit: 'fen' } as const
const crew = { ...price, name: 'crew', unit: 'people' } as const
const rules = {
  result: { title, unit: 'fen' },
  variables: [price],
  formula: 'price * 0.35',
  rounding: { mode: 'half_up', places: 2 },
  bounds: { least: 100, most: null },
}
const anyName = () => true

describe('choosing a unit or a type leaves no contradiction behind', () => {
  const edited = (at: string, value: unknown) => consistent(rules, withValue(rules, at, value))

  test('a condition is neither rounded nor bounded', () =>
    expect(edited('/result/unit', 'yes_no')).toMatchObject({
      rounding: null,
      bounds: { least: null, most: null },
    }))

  test('bounds in yuan are not bounds in days; how it is rounded stays', () =>
    expect(edited('/result/unit', 'days')).toMatchObject({
      rounding: { places: 2 },
      bounds: { least: null },
    }))

  test('money is rounded to the fen again', () => {
    const days = withValue(edited('/result/unit', 'days'), '/rounding/places', 0)
    expect(consistent(days, withValue(days, '/result/unit', 'fen'))).toMatchObject({
      rounding: { mode: 'half_up', places: 2 },
    })
  })

  test('a text has no unit, and a number gets one', () => {
    const text = edited('/variables/0/type', 'text')
    expect(valueAt(text, '/variables/0/unit')).toBeNull()
    const again = consistent(text, withValue(text, '/variables/0/type', 'list of number'))
    expect(valueAt(again, '/variables/0/unit')).toBe('number')
  })

  test('what is being typed elsewhere is left as it is typed', () =>
    expect(edited('/bounds/least', '12.345')).toEqual(withValue(rules, '/bounds/least', '12.345')))
})

test('nothing typed is nothing decided', () => {
  expect(valueAt(withFormula(rules, ' \n'), '/formula')).toBeNull()
  expect(valueAt(withFormula(rules, ' 1'), '/formula')).toBe(' 1')
})

test('rows that are still being filled in are left out of the check', () => {
  const rows = [
    price,
    { ...price, unit: null },
    { ...price, type: 'horse' },
    { title },
    price,
    crew,
  ]
  const ready = readyVariables({ variables: rows }, anyName)
  expect(ready.map(({ name }) => name)).toEqual(['price', 'crew'])
})

test('a variable without a title yet goes by its name', () => {
  const [one] = readyVariables({ variables: [{ ...price, title: { zh: '', en: 'x' } }] }, anyName)
  expect(one?.title).toEqual({ zh: 'price', en: 'x' })
})

test('a new variable has a name of its own', () =>
  expect(VARIABLES.fresh([price, { name: 'value_3' }])).toMatchObject({ name: 'value_4' }))

test('money shows its bounds in yuan, other numbers their places as well, a text neither', () => {
  const shown = (unit: string) =>
    resultSection({ result: { unit } }).fields.map(({ at, cell }) => `${at} ${cell.type}`)
  expect(shown('fen').slice(2)).toEqual(['/bounds/least fen', '/bounds/most fen'])
  expect(shown('days').slice(2)).toEqual([
    '/rounding/places whole',
    '/bounds/least decimal',
    '/bounds/most decimal',
  ])
  expect(shown('text').slice(2)).toEqual([])
})

describe('a sample is handed in as a case would', () => {
  test.each([
    [price, '1,000.5', 100_050],
    [price, '一千', '一千'],
    [price, ' ', undefined],
    [{ ...price, unit: 'fen/days' }, '50', '5000'],
    [{ ...price, unit: 'percent' }, '3.5%', '3.5'],
    [crew, '3', '3'],
    [{ ...price, type: 'list of number' }, '1; 2.50；3', [100, 250, 300]],
    [{ ...price, type: 'list of text', unit: null }, 'a；b;', ['a', 'b']],
    [{ ...price, type: 'bool', unit: null }, 'no', false],
    [{ ...price, type: 'text', unit: null }, ' leak ', 'leak'],
  ] as const)('%o typed as “%s”', (variable, typed, value) =>
    expect(sampleValue(variable, typed)).toEqual(value),
  )

  test('and there is one to begin with', () =>
    expect([price, crew].map((each) => sampleValue(each, firstSample(each)))).toEqual([
      1000_00,
      '10',
    ]))
})

test('a fault at the very end is underlined at the last character', () => {
  expect(markOf({ start: 4, end: 4 }, 4)).toEqual({ from: 3, to: 4 })
  expect(markOf({ start: 1, end: 3 }, 9)).toEqual({ from: 1, to: 3 })
})

describe('the formula as it stands', async () => {
  const language = await formulaLanguage()
  const reading = (change: object) => readingOf(language, { ...rules, ...change })

  test('is read at every keystroke, with the place of what is wrong', () => {
    expect(reading({}).names).toEqual(['price'])
    expect(reading({ formula: 'price * pirce' }).refusal).toMatchObject({
      code: 'unknown_name',
      place: { start: 8, end: 13 },
    })
  })

  test('is nothing to try while it is open, or its result is not settled', () => {
    const unsettled = { result: { title, unit: 'days' }, rounding: { places: '' } }
    expect([reading({ formula: null }).rules, reading(unsettled).rules]).toEqual([
      undefined,
      undefined,
    ])
  })

  test('gives here what it will give on the server', () => {
    // 1000.00 × 0.35 = 350.00
    const outcome = language.decide(reading({}).rules ?? expect.fail(), {
      values: { price: 1000_00 },
    })
    expect(outcome).toMatchObject({ value: { decision: { value: 350_00, unit: 'fen' } } })
  })

  test('is held against units and types that the server knows', async () => {
    const { RESULT_UNITS, UNITS, formula } = await import('@bylaw/rules-formula')
    const offered = (choices: typeof RESULTS) => choices.map(({ value }) => value)
    expect(offered(VARIABLE_UNITS)).toEqual(UNITS)
    expect(offered(RESULTS)).toEqual([...RESULT_UNITS, 'yes_no', 'text'])
    for (const type of offered(VARIABLE_TYPES)) {
      const unit = String(type).endsWith('number') ? 'fen' : null
      const variables = [{ ...price, type, unit }]
      expect(formula.rules.safeParse({ ...rules, variables }).success).toBe(true)
    }
  })
})
