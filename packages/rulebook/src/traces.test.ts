import type { Trace } from '@bylaw/rules-kit'
import { describe, expect, test } from 'vitest'
import { hasPlace } from './places'
import { type Kind, kindOf, rulebook } from './rulebook'
import { equationsIn, numbersIn, sidesAgree } from './sums'

const traced = (Object.keys(rulebook) as Kind[]).flatMap((name) =>
  kindOf(name).examples.flatMap(({ rules, facts, name: title }) => {
    const result = kindOf(name).decide(rules, facts)
    return result.ok
      ? [{ title: `${name}: ${title.en}`, rules, facts, steps: stepsOf(result.value.trace) }]
      : []
  }),
)

/** A reader with a pencil gets the same figures as we do, in either language. */
describe.each(traced)('$title', ({ rules, facts, steps }) => {
  test('every sum and product that is written out holds', () => {
    for (const { because } of steps)
      for (const text of [because?.zh ?? '', because?.en ?? ''])
        for (const equation of equationsIn(text)) expect(sidesAgree(equation), equation).toBe(true)
  })

  test('both languages do the same arithmetic', () => {
    for (const { because } of steps)
      if (because) expect(equationsIn(because.zh)).toEqual(equationsIn(because.en))
  })

  test('an amount with a reason is named in it', () => {
    for (const { value, unit, because } of steps)
      if (unit === 'fen' && because && Number(value) !== 0)
        expect(numbersIn(because.en), because.en).toContain(Math.abs(Number(value)) / 100)
  })

  test('a sum adds up the very steps below it', () => {
    for (const { of, because, unit } of steps) {
      const [left] = equationsIn(because?.en ?? '')[0]?.split(/[=≈]/) ?? []
      if (!of || !left || /[×÷]/.test(left) || of.some((step) => step.unit !== unit)) continue
      const below = of.map(({ value }) => Math.abs(Number(value)) / (unit === 'fen' ? 100 : 1))
      expect(nonZero(numbersIn(left)), because?.en).toEqual(nonZero(below))
    }
  })

  test('each step points at a rule and a fact that exist', () => {
    for (const { rule, fact } of steps) {
      if (rule !== undefined) expect(hasPlace(rules, rule), rule).toBe(true)
      if (fact !== undefined) expect(hasPlace(facts, fact), fact).toBe(true)
    }
  })

  test('each step is named in both languages', () => {
    for (const { name } of steps) {
      expect(name.zh.length).toBeGreaterThan(0)
      expect(name.en.length).toBeGreaterThan(0)
    }
  })
})

function stepsOf(trace: Trace): Trace[] {
  return [trace, ...(trace.of ?? []).flatMap(stepsOf)]
}

const nonZero = (numbers: number[]): number[] =>
  numbers.filter((number) => number !== 0).sort((a, b) => a - b)
