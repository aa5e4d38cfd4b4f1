import { words } from '@bylaw/kernel'
import { Decimal } from 'decimal.js'
import { check, type Wanted } from '../check'
import { complete } from '../complete'
import { type Declaration, declare } from '../declare'
import { evaluate } from '../evaluate'
import type { FormulaRefusal } from '../refusal'
import { Dice } from './dice'
import { DECLARED } from './differences'
import { Grower } from './grow'
import { HOSTILE } from './hostile-corpus'
import { HEAVY, HOSTILE_VALUES } from './hostile-values'
import { Printer } from './print'
import { LIST } from './tree'

/** A text and the values it is worked out from. */
export interface Attack {
  readonly source: string
  readonly values: Readonly<Record<string, unknown>>
  readonly wanted: Wanted
}

export type Ending = 'refused by the check' | 'refused when worked out' | 'worked out'

/**
 * The corpus first, whole, and what is heavy with all bad values; then, without end, half formulas in good order that are worked out from
 * bad or heavy values, half mutations of the corpus and of formulas, and noise.
 */
export function* attacks(seed: number): Generator<Attack> {
  const dice = new Dice(seed)
  for (const source of HOSTILE) yield { source, values: valuesFor(dice), wanted: wantedOf(dice) }
  for (const source of HEAVY)
    for (const amounts of HOSTILE_VALUES)
      for (const wanted of [WANTED.fen, WANTED.number])
        yield { source, values: { ...valuesFor(dice), amounts }, wanted }
  while (true) {
    const formula = grown(dice)
    const { wanted } = formula
    const source = dice.once(2) ? formula.source : disturbed(formula.source, dice)
    yield { source, values: valuesFor(dice), wanted }
  }
}

/**
 * Checks, completes and works out an attack. Throws when anything ends otherwise than in a value of
 * the wanted kind or in a refusal that says in both languages what is wrong and where.
 */
export function withstand({ source, values, wanted }: Attack): Ending {
  complete(source, source.length >> 1, NAMES)
  const formula = check(source, NAMES, wanted)
  if (!formula.ok) {
    properRefusal(formula.refusal, source)
    return 'refused by the check'
  }
  const outcome = evaluate(formula.value, values)
  if (!outcome.ok) {
    properRefusal(outcome.refusal, source)
    return 'refused when worked out'
  }
  const { value } = outcome.value
  const fits =
    wanted.type === 'number'
      ? Decimal.isDecimal(value) && value.isFinite()
      : typeof value === { bool: 'boolean', text: 'string' }[wanted.type]
  if (!fits) throw new Error(`escaped: ${source.slice(0, 200)} gave ${String(value)}`)
  return 'worked out'
}

function properRefusal({ code, message, place }: FormulaRefusal, source: string): void {
  const proper =
    /^[a-z_]+$/.test(code) &&
    message.zh.length > 0 &&
    message.zh.length < 300 &&
    message.en.length > 0 &&
    place.start >= 0 &&
    place.end >= place.start &&
    place.end <= source.length &&
    place.line >= 1 &&
    place.column >= 1
  if (!proper) throw new Error(`no proper refusal (${code}) of ${source.slice(0, 200)}`)
}

const NAMES = new Map([
  ...DECLARED,
  ...declare({
    name: { type: 'text', title: words('名称', 'name') },
    known: { type: 'bool', title: words('是否已知', 'known') },
    kinds: { type: 'list of text', title: words('类别', 'kinds') },
  } satisfies Record<string, Declaration>),
])

function disturbed(source: string, dice: Dice): string {
  switch (dice.below(4)) {
    case 0:
      return mutated(dice.pick(HOSTILE).slice(0, 6_000), dice)
    case 1:
      return noise(dice)
    case 2:
      return spliced(source, dice.pick(HOSTILE).slice(0, 200), dice)
    default:
      return mutated(source, dice)
  }
}

/** A formula in good order; one in two is a loop over amounts, which may be ten thousand. */
function grown(dice: Dice): Pick<Attack, 'source' | 'wanted'> {
  const [grower, printer] = [new Grower(dice), new Printer(dice)]
  const depth = 1 + dice.below(7)
  if (dice.once(4)) {
    const each = grower.condition(depth, true)
    const loop = { op: dice.pick(['all', 'exists'] as const), list: LIST, each }
    return { source: printer.condition(loop), wanted: { type: 'bool' } }
  }
  if (dice.once(4)) {
    const each = grower.tree('fen', depth, true)
    const loop = { op: dice.pick(['sum', 'average'] as const), list: LIST, each }
    return { source: printer.tree(loop), wanted: { type: 'number', unit: 'fen' } }
  }
  const kind = dice.pick(['number', 'fen', 'percent'] as const)
  return { source: printer.tree(grower.tree(kind, depth)), wanted: WANTED[kind] }
}

const WANTED: Readonly<Record<'number' | 'fen' | 'percent', Wanted>> = {
  number: { type: 'number', unit: 'number', places: 6 },
  fen: { type: 'number', unit: 'fen' },
  percent: { type: 'number', unit: 'percent', places: 2 },
}

const TOKENS =
  `k1 k2 p1 d1 s1 r1 name known kinds amounts amount ( ) [ ] { } , . ? : + - * / % ! && || == != < <= >
  >= in = & | " ' \\ // 0 1 2.5 1e30 1e-30 999999999999999999999999999999 true false null "a" 'b' r"c" b"d" """ max min
  round floor abs sum average size map filter all exists exists_one yuan percent days matches contains has
  .map(a, .filter(a, .all(a, .exists(a, __proto__ constructor \u3000 （ ） \u202e \u0000 \ud800 字`.split(
    /\s+/,
  )

const noise = (dice: Dice): string =>
  Array.from({ length: 1 + dice.below(dice.pick([10, 60, 400])) }, () => dice.pick(TOKENS)).join(
    dice.pick(['', ' ']),
  )

/** Some characters dropped, doubled, swapped, or replaced by something else. */
function mutated(source: string, dice: Dice): string {
  let text = source
  for (let change = dice.below(4); change >= 0; change--) {
    const at = dice.below(text.length + 1)
    const length = dice.below(dice.pick([2, 5, 30]))
    const piece = dice.pick([
      '',
      dice.pick(TOKENS),
      String.fromCharCode(dice.below(dice.pick([128, 65_536]))),
      text.slice(at, at + length).repeat(dice.below(20)),
    ])
    text = text.slice(0, at) + piece + text.slice(at + length)
  }
  return text
}

function spliced(source: string, piece: string, dice: Dice): string {
  const at = dice.below(source.length + 1)
  return source.slice(0, at) + dice.pick(['', '(', '+', ' ']) + piece + source.slice(at)
}

function valuesFor(dice: Dice): Record<string, unknown> {
  const values: Record<string, unknown> = {}
  for (const [name, { type }] of NAMES) {
    if (dice.once(6)) values[name] = dice.pick(HOSTILE_VALUES)
    else if (type.kind === 'list')
      values[name] = type.of.kind === 'text' ? ['a', 'b'] : dice.pick(LISTS)
    else if (type.kind === 'text') values[name] = dice.pick(['a', 'a'.repeat(2_000)])
    else values[name] = type.kind === 'bool' ? true : dice.pick(['1', '-3', '7', '1234567'])
  }
  return values
}

const LISTS = [
  ...Array.from({ length: 6 }, () => [1, 2, 3]),
  Array.from({ length: 200 }, (_, index) => index),
  Array.from({ length: 10_000 }, (_, index) => index + 1),
]

const wantedOf = (dice: Dice): Wanted =>
  dice.pick<Wanted>([...Object.values(WANTED), { type: 'bool' }, { type: 'text' }])
