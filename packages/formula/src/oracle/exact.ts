import { type Condition, ITEM, type Tree } from './tree'

/** A quotient of two whole numbers, the second above zero. */
export type Quotient = readonly [bigint, bigint]
export type World = ReadonlyMap<string, Quotient | readonly Quotient[]>

/** There is no answer: something is divided by zero, or rounded to no step at all. */
export class NoAnswer extends Error {}

/**
 * The second opinion: works a tree out in quotients of whole numbers, by school arithmetic, knowing
 * nothing of the engine. A percentage is what it stands for: 8 % is 8/100.
 */
export class Oracle {
  /** The longest number met, in digits, which tells whether the engine may have given up. */
  longest = 0
  readonly #world: World

  constructor(world: World) {
    this.#world = world
  }

  value(tree: Tree, item?: Quotient): Quotient {
    const of = (each: Tree) => this.value(each, item)
    switch (tree.op) {
      case 'written':
        return this.#lowest(readQuotient(tree.text))
      case 'named':
        return tree.name === ITEM && item ? item : this.#single(tree.name)
      case 'unit':
        return this.#times(of(tree.of), UNITS[tree.by])
      case '+':
        return this.#plus(of(tree.a), of(tree.b))
      case '-':
        return this.#plus(of(tree.a), negative(of(tree.b)))
      case '*':
        return this.#times(of(tree.a), of(tree.b))
      case '/':
        return this.#over(of(tree.a), of(tree.b))
      case '%': {
        const [a, b] = [of(tree.a), of(tree.b)]
        const [top, bottom] = this.#over(a, b)
        return this.#plus(a, negative(this.#times(b, [top / bottom, 1n])))
      }
      case 'negative':
        return negative(of(tree.of))
      case 'abs': {
        const value = of(tree.of)
        return value[0] < 0n ? negative(value) : value
      }
      case 'min':
        return tree.of.map(of).reduce((a, b) => (less(b, a) ? b : a))
      case 'max':
        return tree.of.map(of).reduce((a, b) => (less(a, b) ? b : a))
      case 'round':
      case 'floor':
      case 'ceil': {
        const value = of(tree.of)
        const one: Quotient = tree.unit === 'percent' ? [1n, 100n] : [1n, 1n]
        const step = tree.step ? of(tree.step) : one
        if (step[0] <= 0n) throw new NoAnswer('no step')
        return this.#times([WHOLE[tree.op](this.#over(value, step)), 1n], step)
      }
      case 'if':
        return this.holds(tree.when, item) ? of(tree.a) : of(tree.b)
      case 'sum':
      case 'average': {
        const items = this.#list(tree.list).map((each) => this.value(tree.each, each))
        const sum = items.reduce((a, b) => this.#plus(a, b), [0n, 1n])
        return tree.op === 'sum' ? sum : this.#over(sum, [BigInt(items.length), 1n])
      }
      case 'size':
        return [BigInt(this.#list(tree.list).length), 1n]
    }
  }

  holds(condition: Condition, item?: Quotient): boolean {
    switch (condition.op) {
      case 'and':
        return this.holds(condition.a, item) && this.holds(condition.b, item)
      case 'or':
        return this.holds(condition.a, item) || this.holds(condition.b, item)
      case 'not':
        return !this.holds(condition.of, item)
      case 'all':
        return this.#list(condition.list).every((each) => this.holds(condition.each, each))
      case 'exists':
        return this.#list(condition.list).some((each) => this.holds(condition.each, each))
      case 'in': {
        const a = this.value(condition.a, item)
        const list = condition.list.map((each) => this.value(each, item))
        return list.some((each) => !less(a, each) && !less(each, a))
      }
      default: {
        const [a, b] = [this.value(condition.a, item), this.value(condition.b, item)]
        return ORDER[condition.op](less(a, b), less(b, a))
      }
    }
  }

  #single(name: string): Quotient {
    const value = this.#world.get(name)
    if (!value || typeof value[0] !== 'bigint') throw new Error(`${name} is a number of the world`)
    return value as Quotient
  }

  #list(name: string): readonly Quotient[] {
    const value = this.#world.get(name)
    if (!value || typeof value[0] === 'bigint') throw new Error(`${name} is a list of the world`)
    return value as readonly Quotient[]
  }

  #plus = (a: Quotient, b: Quotient) => this.#lowest([a[0] * b[1] + b[0] * a[1], a[1] * b[1]])
  #times = (a: Quotient, b: Quotient) => this.#lowest([a[0] * b[0], a[1] * b[1]])

  #over(a: Quotient, b: Quotient): Quotient {
    if (b[0] === 0n) throw new NoAnswer('by zero')
    const sign = b[0] < 0n ? -1n : 1n
    return this.#lowest([sign * a[0] * b[1], sign * a[1] * b[0]])
  }

  #lowest([top, bottom]: Quotient): Quotient {
    let [a, b] = [top < 0n ? -top : top, bottom]
    while (b !== 0n) [a, b] = [b, a % b]
    const lowest: Quotient = [top / a, bottom / a]
    for (const part of lowest) this.longest = Math.max(this.longest, String(part).length)
    return lowest
  }
}

/** Reads what the engine or a tree writes: `-12.5`, `1.5e3`, `1000/3`. */
export function readQuotient(text: string): Quotient {
  const [top = '', bottom] = text.split('/')
  if (bottom !== undefined) return [BigInt(top), BigInt(bottom)]
  const [mantissa = '', power = '0'] = top.split('e')
  const [before = '', after = ''] = mantissa.split('.')
  const shift = Number(power) - after.length
  const digits = BigInt(before + after)
  return shift < 0 ? [digits, 10n ** BigInt(-shift)] : [digits * 10n ** BigInt(shift), 1n]
}

/** Rounded to places, a half away from zero: add half a step and cut off. */
export function roundQuotient([top, bottom]: Quotient, places: number): Quotient {
  const scale = 10n ** BigInt(places)
  const scaled = (top < 0n ? -top : top) * scale
  const steps = (scaled * 10n + bottom * 5n) / (bottom * 10n)
  return [top < 0n ? -steps : steps, scale]
}

export const equal = (a: Quotient, b: Quotient): boolean => a[0] * b[1] === b[0] * a[1]

const less = (a: Quotient, b: Quotient): boolean => a[0] * b[1] < b[0] * a[1]
const negative = ([top, bottom]: Quotient): Quotient => [-top, bottom]

const ORDER = {
  '<': (below: boolean) => below,
  '<=': (_: boolean, above: boolean) => !above,
  '>': (_: boolean, above: boolean) => above,
  '>=': (below: boolean) => !below,
  '==': (below: boolean, above: boolean) => !below && !above,
  '!=': (below: boolean, above: boolean) => below || above,
}

const floor = ([top, bottom]: Quotient): bigint =>
  (top - (((top % bottom) + bottom) % bottom)) / bottom

const WHOLE = {
  floor,
  ceil: (value: Quotient): bigint => -floor(negative(value)),
  round: (value: Quotient): bigint => roundQuotient(value, 0)[0],
}

const UNITS: Readonly<Record<'yuan' | 'fen' | 'days' | 'percent', Quotient>> = {
  yuan: [100n, 1n],
  fen: [1n, 1n],
  days: [1n, 1n],
  percent: [1n, 100n],
}
