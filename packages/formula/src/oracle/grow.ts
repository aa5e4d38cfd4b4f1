import type { Dice } from './dice'
import { type Condition, ITEM, type Kind, LIST, NAMES, type Tree, type UnitCall } from './tree'

/** Grows expressions whose units are right, so that the engine has no reason to refuse them. */
export class Grower {
  readonly #dice: Dice

  constructor(dice: Dice) {
    this.#dice = dice
  }

  /** A tree of one kind, at most `depth` operations deep. In a loop it may name the item. */
  tree(kind: Kind, depth: number, inLoop = false): Tree {
    const dice = this.#dice
    if (depth <= 0 || dice.once(6)) return this.#leaf(kind, inLoop)
    const next = (of: Kind) => this.tree(of, depth - 1, inLoop)
    switch (dice.below(10)) {
      case 0:
        return { op: dice.pick(['negative', 'abs'] as const), of: next(kind) }
      case 1:
        return { op: dice.pick(['min', 'max'] as const), of: [next(kind), next(kind), next(kind)] }
      case 2:
        return this.#rounding(kind, next(kind), inLoop)
      case 3: {
        const when = this.condition(depth - 1, inLoop)
        return { op: 'if', when, a: next(kind), b: next(kind) }
      }
      case 4:
      case 5:
      case 6:
        return {
          op: dice.pick(['+', '-'] as const),
          a: next(kind),
          b: this.#term(kind, depth, inLoop),
        }
      default:
        return this.#scaled(kind, depth, inLoop)
    }
  }

  condition(depth: number, inLoop = false): Condition {
    const dice = this.#dice
    const kind = dice.pick(['number', 'fen', 'days', 'percent', 'rate'] as const)
    const next = () => this.condition(depth - 1, inLoop)
    switch (depth <= 0 ? 9 : dice.below(8)) {
      case 0:
        return { op: dice.pick(['and', 'or'] as const), a: next(), b: next() }
      case 1:
        return { op: 'not', of: next() }
      case 2: {
        const list = [this.#leaf(kind, inLoop), this.#leaf(kind, inLoop)]
        return { op: 'in', a: this.tree(kind, depth - 1, inLoop), list }
      }
      case 3:
        if (!inLoop)
          return {
            op: dice.pick(['all', 'exists'] as const),
            list: LIST,
            each: this.condition(depth - 1, true),
          }
    }
    const op = dice.pick(['<', '<=', '>', '>=', '==', '!='] as const)
    return { op, a: this.tree(kind, depth - 1, inLoop), b: this.#term(kind, depth, inLoop) }
  }

  /** What the other side of a sum or comparison may be: at times a bare number, or 0 for money. */
  #term(kind: Kind, depth: number, inLoop: boolean): Tree {
    if (kind === 'days' && this.#dice.once(4)) return this.#written()
    if (kind !== 'number' && this.#dice.once(8)) return { op: 'written', text: '0' }
    return this.tree(kind, depth - 1, inLoop)
  }

  /** Products and quotients that come out in the wanted kind. */
  #scaled(kind: Kind, depth: number, inLoop: boolean): Tree {
    const next = (of: Kind) => this.tree(of, depth - 1, inLoop)
    const times = (a: Kind, b: Kind): Tree => ({ op: '*', a: next(a), b: next(b) })
    const over = (a: Kind, b: Kind): Tree => ({ op: '/', a: next(a), b: this.#divisor(next(b), b) })
    const rest: Tree = { op: '%', a: next(kind), b: this.#divisor(next(kind), kind) }
    const choices: Readonly<Record<Kind, readonly (() => Tree)[]>> = {
      number: [
        () => times('number', 'number'),
        () => over('number', 'number'),
        () => over('fen', 'fen'),
        () => over('days', 'days'),
        () => over('percent', 'percent'),
      ],
      fen: [
        () => times('fen', 'number'),
        () => times('number', 'fen'),
        () => times('fen', 'percent'),
        () => times('percent', 'fen'),
        () => times('rate', 'days'),
        () => over('fen', 'number'),
        () => over('fen', 'percent'),
        () => this.#overList(depth, inLoop),
      ],
      days: [
        () => times('days', 'number'),
        () => times('percent', 'days'),
        () => over('days', 'number'),
        () => over('fen', 'rate'),
      ],
      percent: [
        () => times('percent', 'number'),
        () => times('number', 'percent'),
        () => times('percent', 'percent'),
        () => over('percent', 'number'),
      ],
      rate: [
        () => over('fen', 'days'),
        () => times('rate', 'number'),
        () => times('rate', 'percent'),
        () => over('rate', 'percent'),
      ],
    }
    return this.#dice.once(8) ? rest : this.#dice.pick(choices[kind])()
  }

  #overList(depth: number, inLoop: boolean): Tree {
    if (inLoop) return this.#leaf('fen', inLoop)
    const op = this.#dice.pick(['sum', 'average'] as const)
    return { op, list: LIST, each: this.tree('fen', depth - 1, true) }
  }

  #rounding(kind: Kind, of: Tree, inLoop: boolean): Tree {
    const op = this.#dice.pick(['round', 'floor', 'ceil'] as const)
    const step = this.#dice.once(2) ? this.#leaf(kind, inLoop) : undefined
    return { op, unit: kind, of, step }
  }

  /** The check refuses a written zero below the line before anything is worked out. */
  #divisor(tree: Tree, kind: Kind): Tree {
    const bare = tree.op === 'negative' ? tree.of : tree
    return bare.op === 'written' || bare.op === 'negative'
      ? { op: 'named', name: this.#dice.pick(NAMES[kind]) }
      : tree
  }

  #leaf(kind: Kind, inLoop: boolean): Tree {
    const dice = this.#dice
    if (inLoop && kind === 'fen' && dice.once(2)) return { op: 'named', name: ITEM }
    if (kind === 'number' && dice.once(8)) return { op: 'size', list: LIST }
    if (kind === 'number' && dice.once(2)) return this.#written()
    const by = CALLS[kind]
    return by.length && dice.once(3)
      ? { op: 'unit', by: dice.pick(by), of: this.#written() }
      : { op: 'named', name: dice.pick(NAMES[kind]) }
  }

  #written(): Tree {
    const dice = this.#dice
    const before = String(dice.below(dice.pick([10, 100, 10_000])))
    const after = String(dice.below(1_000)).padStart(dice.pick([3, 4]), '0')
    if (dice.once(12)) return { op: 'written', text: `${before}.5e${dice.pick(['-2', '+1', '3'])}` }
    return { op: 'written', text: dice.once(2) ? before : `${before}.${after}` }
  }
}

const CALLS: Readonly<Record<Kind, readonly UnitCall[]>> = {
  number: [],
  fen: ['yuan', 'fen'],
  days: ['days'],
  percent: ['percent'],
  rate: [],
}
