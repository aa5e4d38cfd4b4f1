import { expect, test } from 'vitest'
import { check } from '../check'
import { evaluate } from '../evaluate'
import type { FormulaTrace } from '../trace'
import { Dice } from './dice'
import { compareMany, DECLARED } from './differences'
import { equal, type Quotient, readQuotient } from './exact'
import { Grower } from './grow'
import { attacks, withstand } from './hostile'
import { Printer } from './print'

test('10,000 random expressions agree with exact fractions to the last digit', () => {
  const { differences, same, noAnswer, tooLong } = compareMany(19, 10_000)
  expect(differences).toEqual([])
  expect(same + noAnswer + tooLong).toBe(10_000)
  expect(same).toBeGreaterThan(8_500)
}, 60_000)

test('5,000 hostile inputs end in a value or a proper refusal, and touch nothing', () => {
  const before = Reflect.ownKeys(Object.prototype).length
  const endings = new Map<string, number>()
  let left = 5_000
  for (const attack of attacks(19)) {
    if (left-- === 0) break
    const ending = withstand(attack)
    endings.set(ending, (endings.get(ending) ?? 0) + 1)
  }
  expect(Reflect.ownKeys(Object.prototype)).toHaveLength(before)
  // Each way to end is well exercised, not only the first gate.
  expect([...endings.values()].every((times) => times > 500)).toBe(true)
  expect(endings.size).toBe(3)
}, 60_000)

test('each sum and product of a trace can be re-done from the steps below it', () => {
  const dice = new Dice(7)
  let redone = 0
  for (let each = 0; each < 1_000; each++) {
    const tree = new Grower(dice).tree('number', 4)
    const formula = check(new Printer(dice).tree(tree), DECLARED, {
      type: 'number',
      unit: 'number',
      places: 20,
    })
    if (!formula.ok) throw new Error(formula.refusal.message.en)
    const outcome = evaluate(formula.value, VALUES)
    if (outcome.ok) redone += redo(outcome.value.trace)
  }
  expect(redone).toBeGreaterThan(1_000)
})

/** Re-does a trace's sums and plain products by the sentence in `because`; counts them. */
function redo(trace: FormulaTrace): number {
  const steps = trace.of ?? []
  const below = steps.reduce((count, step) => count + redo(step), 0)
  const signs = trace.because?.en.match(/ [+−×÷] /g) ?? []
  const isCalculation = steps.length > 1 && signs.length === steps.length - 1
  if (!isCalculation || !steps.every((step) => step.exact !== undefined)) return below
  // Percentages count in hundredths: their steps are re-done elsewhere, against the oracle.
  if ([trace, ...steps].some((step) => step.unit === 'percent')) return below
  const [first, ...rest] = steps.map((step) => readQuotient(step.exact!))
  const redone = rest.reduce((sum, next, index) => DONE[signs[index]!.trim()]!(sum, next), first!)
  expect(equal(redone, readQuotient(trace.exact!)), trace.because!.en).toBe(true)
  return below + 1
}

const DONE: Readonly<Record<string, (a: Quotient, b: Quotient) => Quotient>> = {
  '+': (a, b) => [a[0] * b[1] + b[0] * a[1], a[1] * b[1]],
  '−': (a, b) => [a[0] * b[1] - b[0] * a[1], a[1] * b[1]],
  '×': (a, b) => [a[0] * b[0], a[1] * b[1]],
  '÷': (a, b) => [a[0] * b[1], a[1] * b[0]],
}

const VALUES = {
  ...{ k1: '3', k2: '-0.25', k3: '17.4' },
  ...{ p1: 55_634, p2: 100, p3: -3 },
  ...{ d1: '7.5', d2: '2', d3: '31' },
  ...{ s1: '3.5', s2: '8', s3: '-50' },
  ...{ r1: '5000', r2: '1', r3: '0.5' },
  amounts: [100, 250, 301],
}
