import type { Dice } from './dice'
import { type Condition, ITEM, type Tree } from './tree'

/** Binding strength, weakest first: choice, or, and, equality, order, sum, product, sign, call. */
const STRENGTH = {
  choice: 0,
  or: 1,
  and: 2,
  equal: 3,
  order: 4,
  sum: 5,
  product: 6,
  sign: 7,
  call: 8,
}
type Strength = keyof typeof STRENGTH

interface Piece {
  readonly text: string
  readonly strength: Strength
}

/** Writes a tree as a formula, with needless spaces, parentheses and comments thrown in. */
export class Printer {
  readonly #dice: Dice

  constructor(dice: Dice) {
    this.#dice = dice
  }

  tree(tree: Tree): string {
    return this.#tree(tree).text
  }

  condition(condition: Condition): string {
    return this.#condition(condition).text
  }

  #tree(tree: Tree): Piece {
    switch (tree.op) {
      case 'written':
        return { text: tree.text, strength: 'call' }
      case 'named':
        return { text: tree.name, strength: 'call' }
      case 'unit':
        return this.#call(tree.by, [tree.of])
      case '+':
      case '-':
        return this.#infix(tree.op, 'sum', this.#tree(tree.a), this.#tree(tree.b))
      case '*':
      case '/':
      case '%':
        return this.#infix(tree.op, 'product', this.#tree(tree.a), this.#tree(tree.b))
      case 'negative':
        return {
          text: `-${this.#gap()}${this.#held(this.#tree(tree.of), 'sign')}`,
          strength: 'sign',
        }
      case 'abs':
        return this.#call('abs', [tree.of])
      case 'min':
      case 'max':
        return this.#call(tree.op, tree.of)
      case 'round':
      case 'floor':
      case 'ceil':
        return this.#call(tree.op, tree.step ? [tree.of, tree.step] : [tree.of])
      case 'if': {
        const when = this.#held(this.#condition(tree.when), 'or')
        const [a, b] = [
          this.#held(this.#tree(tree.a), 'choice'),
          this.#held(this.#tree(tree.b), 'choice'),
        ]
        return { text: this.#spaced([when, '?', a, ':', b]), strength: 'choice' }
      }
      case 'sum':
      case 'average': {
        const list = `${tree.list}.map(${ITEM},${this.#gap()}${this.tree(tree.each)})`
        const text = this.#dice.once(2) ? `${tree.op}(${list})` : `${list}.${tree.op}()`
        return { text, strength: 'call' }
      }
      case 'size':
        return {
          text: this.#dice.once(2) ? `size(${tree.list})` : `${tree.list}.size()`,
          strength: 'call',
        }
    }
  }

  #condition(condition: Condition): Piece {
    switch (condition.op) {
      case 'and':
      case 'or': {
        const [a, b] = [this.#condition(condition.a), this.#condition(condition.b)]
        return this.#infix(condition.op === 'and' ? '&&' : '||', condition.op, a, b)
      }
      case 'not':
        return { text: `!${this.#held(this.#condition(condition.of), 'sign')}`, strength: 'sign' }
      case 'in': {
        const list = condition.list.map((each) => this.tree(each)).join(`,${this.#gap()}`)
        const text = `${this.#held(this.#tree(condition.a), 'order')} in [${list}]`
        return { text, strength: 'order' }
      }
      case 'all':
      case 'exists':
        return {
          text: `${condition.list}.${condition.op}(${ITEM}, ${this.condition(condition.each)})`,
          strength: 'call',
        }
      default: {
        const strength = condition.op === '==' || condition.op === '!=' ? 'equal' : 'order'
        return this.#infix(condition.op, strength, this.#tree(condition.a), this.#tree(condition.b))
      }
    }
  }

  #call(name: string, args: readonly Tree[]): Piece {
    const text = args.map((each) => this.tree(each)).join(`${this.#gap()},${this.#gap()}`)
    return { text: `${name}(${this.#gap()}${text})`, strength: 'call' }
  }

  /** Everything binds to the left: the right side is held one step tighter. */
  #infix(sign: string, strength: Strength, a: Piece, b: Piece): Piece {
    const right =
      this.#dice.once(8) || STRENGTH[b.strength] <= STRENGTH[strength] ? `(${b.text})` : b.text
    return { text: this.#spaced([this.#held(a, strength), sign, right]), strength }
  }

  #held(piece: Piece, strength: Strength): string {
    const needless = this.#dice.once(8)
    return needless || STRENGTH[piece.strength] < STRENGTH[strength]
      ? `(${piece.text})`
      : piece.text
  }

  #spaced(parts: readonly string[]): string {
    return parts.join(this.#dice.once(4) ? '' : this.#gap() || ' ')
  }

  #gap(): string {
    return this.#dice.pick(['', '', '', ' ', ' ', '  ', '\n', '\t', ' // as agreed (1 + "2\n'])
  }
}
