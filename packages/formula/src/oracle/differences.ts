import { words } from '@bylaw/kernel'
import { check, type Wanted } from '../check'
import { type Declaration, declare } from '../declare'
import { evaluate } from '../evaluate'
import type { Values } from '../readings'
import { Dice } from './dice'
import { equal, NoAnswer, Oracle, type Quotient, readQuotient, roundQuotient } from './exact'
import { Grower } from './grow'
import { Printer } from './print'
import { type Kind, LIST, NAMES } from './tree'

/** What a run of random expressions came to. */
export interface Comparison {
  /** Expressions whose value was the same to the last digit, before and after rounding. */
  same: number
  /** Expressions that both say have no answer: a division by zero, a step of zero. */
  noAnswer: number
  /** Expressions the engine gave up on, because of a number that really was that long. */
  tooLong: number
  readonly differences: string[]
}

/** Works out random expressions twice, by the engine and by the oracle. */
export function compareMany(seed: number, expressions: number): Comparison {
  const dice = new Dice(seed)
  const result: Comparison = { same: 0, noAnswer: 0, tooLong: 0, differences: [] }
  for (let each = 0; each < expressions; each++) {
    const task = randomTask(dice)
    const verdict = judge(task)
    if (typeof verdict === 'string') result[verdict] += 1
    else
      result.differences.push(`${verdict.differs}: ${task.source} ${JSON.stringify(task.values)}`)
  }
  return result
}

interface Task {
  readonly source: string
  readonly wanted: Wanted
  readonly values: Values
  /** What the oracle says; undefined when there is no answer. */
  readonly expected: Quotient | boolean | undefined
  /** Digits of the longest number that the oracle met. */
  readonly longest: number
}

function randomTask(dice: Dice): Task {
  const kind = dice.pick(['number', 'fen', 'days', 'percent', 'rate', 'bool'] as const)
  const [grower, printer] = [new Grower(dice), new Printer(dice)]
  const depth = 1 + dice.below(5)
  const { world, values } = randomWorld(dice)
  const oracle = new Oracle(world)
  if (kind === 'bool') {
    const condition = grower.condition(depth)
    const expected = answerOf(() => oracle.holds(condition))
    const source = printer.condition(condition)
    return { source, wanted: { type: 'bool' }, values, expected, longest: oracle.longest }
  }
  const tree = grower.tree(kind, depth)
  const expected = answerOf((): Quotient => {
    const [top, bottom] = oracle.value(tree)
    return [kind === 'percent' ? top * 100n : top, bottom]
  })
  const wanted = wantedOf(kind, dice.below(7))
  return { source: printer.tree(tree), wanted, values, expected, longest: oracle.longest }
}

type Verdict = 'same' | 'noAnswer' | 'tooLong' | { readonly differs: string }

function judge({ source, wanted, values, expected, longest }: Task): Verdict {
  const formula = check(source, DECLARED, wanted)
  if (!formula.ok) return { differs: `refused by the check (${formula.refusal.message.en})` }
  const outcome = evaluate(formula.value, values)
  if (!outcome.ok) {
    const { code } = outcome.refusal
    if (code === 'number_too_large' && longest > 95) return 'tooLong'
    const fitting = expected === undefined && /^(division_by_zero|bad_step)$/.test(code)
    return fitting ? 'noAnswer' : { differs: `refused (${code})` }
  }
  const { value, trace } = outcome.value
  if (expected === undefined) return { differs: 'has no answer, but was given one' }
  if (typeof expected === 'boolean')
    return value === expected ? 'same' : { differs: `is ${expected}, not ${value}` }
  const exact = readQuotient((trace.rounding ? trace.of?.[0]?.exact : trace.exact) ?? '1/0')
  if (!equal(exact, expected)) return { differs: `is ${expected}, not ${exact}` }
  const rounded = roundQuotient(expected, 'places' in wanted ? wanted.places : 0)
  const text = typeof value === 'object' ? value.toFixed() : '1/0'
  return equal(readQuotient(text), rounded)
    ? 'same'
    : { differs: `rounds to ${rounded}, not ${text}` }
}

function answerOf<Answer>(work: () => Answer): Answer | undefined {
  try {
    return work()
  } catch (error) {
    if (error instanceof NoAnswer) return undefined
    throw error
  }
}

const UNITS = {
  number: 'number',
  fen: 'fen',
  days: 'days',
  percent: 'percent',
  rate: 'fen/days',
} as const

const wantedOf = (kind: Kind, places: number): Wanted =>
  kind === 'fen' ? { type: 'number', unit: 'fen' } : { type: 'number', unit: UNITS[kind], places }

const KINDS = ['number', 'fen', 'days', 'percent', 'rate'] as const

export const DECLARED = declare(
  Object.fromEntries<Declaration>([
    ...KINDS.flatMap((kind) =>
      NAMES[kind].map((name): [string, Declaration] => [
        name,
        { type: 'number', unit: UNITS[kind], title: words(name, name) },
      ]),
    ),
    [LIST, { type: 'list of number', unit: 'fen', title: words('各笔金额', 'amounts') }],
  ]),
)

/** A value for each name, both as it is handed in and as the oracle counts. */
function randomWorld(dice: Dice) {
  const world = new Map<string, Quotient | readonly Quotient[]>()
  const values: Record<string, unknown> = {}
  for (const kind of KINDS)
    for (const name of NAMES[kind]) {
      const text = kind === 'fen' ? String(dice.below(10_000_000) - 1_000) : decimal(dice)
      const [top, bottom] = readQuotient(text)
      world.set(name, kind === 'percent' ? [top, bottom * 100n] : [top, bottom])
      values[name] = kind === 'fen' && dice.once(2) ? Number(text) : text
    }
  const amounts = Array.from({ length: 1 + dice.below(4) }, () => dice.below(100_000))
  world.set(
    LIST,
    amounts.map((amount): Quotient => [BigInt(amount), 1n]),
  )
  values[LIST] = amounts
  return { world, values }
}

function decimal(dice: Dice): string {
  const sign = dice.once(5) ? '-' : ''
  const before = String(dice.below(dice.pick([2, 10, 1_000, 1_000_000])))
  const after = dice.once(2) ? `.${String(dice.below(1_000)).padStart(3, '0')}` : ''
  return `${sign}${before}${after}`
}
