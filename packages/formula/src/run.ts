import { asBool, asList, asNumber, asText } from './callable'
import {
  compare,
  dividedBy,
  type Fraction,
  fraction,
  negated,
  plus,
  remainder,
  times,
} from './fraction'
import type { Comparison, Factor, Node, StrictNode, Value } from './node'
import type { Readings } from './readings'
import { type Span, stop } from './refusal'
import { divisionByZero } from './type-sums'
import type { Work } from './work'

/** What one evaluation works with. */
export interface Running {
  readonly work: Work
  readonly readings: Readings
  /** The items that the loops are at, by slot. */
  readonly items: Value[]
}

/** The value of a part. Throws `Refused` where there is none. */
export function run(node: Node, running: Running): Value {
  switch (node.kind) {
    case 'constant':
    case 'variable':
    case 'item':
      return apply(node, NONE, running)
    case 'all_of':
    case 'any_of': {
      running.work.spend(1, node.span)
      const enough = node.kind === 'any_of'
      return node.of.some((each) => asBool(run(each, running)) === enough) ? enough : !enough
    }
    case 'choice':
      running.work.spend(1, node.span)
      return run(asBool(run(node.when, running)) ? node.yes : node.no, running)
    case 'loop':
      return loop(node, asList(run(node.over, running)), running)
    default: {
      const values: Value[] = []
      for (const part of node.of) values.push(run(part, running))
      return apply(node, values, running)
    }
  }
}

const NONE: readonly Value[] = []

/** The value of a part whose own parts have these values. */
export function apply(node: StrictNode, values: readonly Value[], running: Running): Value {
  const { work, readings, items } = running
  // A name or a number costs nothing by itself: what takes it pays for it.
  if (node.of.length) work.spend(1 + (node.of.length >> 1), node.span)
  const [first, second] = values
  switch (node.kind) {
    case 'constant':
      return node.value
    case 'variable':
      return readings.read(node.name, node.span, work)
    case 'item':
      return items[node.slot]!
    case 'sum':
      return node.signs.reduce((sum, sign, index) => {
        const term = asNumber(values[index + 1])
        return work.hold(plus(sum, sign > 0 ? term : negated(term)), node.span)
      }, asNumber(first))
    case 'product':
      return node.factors.reduce((product, factor, index) => {
        const value = asNumber(values[index + 1])
        if (factor.by !== '*' && value.top === 0n) divisionByZero(node.of[index + 1]!.span)
        return work.hold(multiplied(product, factor, value), node.span)
      }, asNumber(first))
    case 'negative':
      return negated(asNumber(first))
    case 'not':
      return !asBool(first)
    case 'compare':
      return holds(node.by, first!, second!, node.span, work)
    case 'among':
      return asList(second).some((each) => holds('==', first!, each, node.span, work))
    case 'list':
      return values
    case 'element':
      return element(asList(first), asNumber(second), node.span)
    case 'call':
      return node.apply(values, work, node.span)
  }
}

const HUNDRED = fraction(100n)

function multiplied(product: Fraction, { by, hundreds }: Factor, factor: Fraction): Fraction {
  const result =
    by === '*'
      ? times(product, factor)
      : by === '/'
        ? dividedBy(product, factor)
        : remainder(product, factor)
  if (hundreds === 0) return result
  return hundreds > 0 ? times(result, HUNDRED) : dividedBy(result, HUNDRED)
}

function holds(by: Comparison, left: Value, right: Value, span: Span, work: Work): boolean {
  if (typeof left === 'string') {
    const other = asText(right)
    work.spend(1 + (Math.min(left.length, other.length) >> 6), span)
    return (left === other) === (by === '==')
  }
  work.spend(1, span)
  if (typeof left === 'boolean') return (left === asBool(right)) === (by === '==')
  const order = compare(asNumber(left), asNumber(right))
  switch (by) {
    case '==':
      return order === 0
    case '!=':
      return order !== 0
    case '<':
      return order < 0
    case '<=':
      return order <= 0
    case '>':
      return order > 0
    case '>=':
      return order >= 0
  }
}

function element(list: readonly Value[], { top, bottom }: Fraction, span: Span): Value {
  const found = bottom === 1n && top >= 0n && top < 100_000n ? list[Number(top)] : undefined
  if (found !== undefined) return found
  stop(
    'no_such_item',
    span,
    `列表没有这一项：共 ${list.length} 项，从 0 数起`,
    `The list has no such item: it has ${list.length}, counted from 0`,
  )
}

export type LoopNode = Extract<Node, { readonly kind: 'loop' }>

/** The loop's value, its items taken one after the other, no further than needed. */
export function loop(node: LoopNode, list: readonly Value[], running: Running): Value {
  const kept = (item: Value): boolean => asBool(at(node.body, item))
  const at = (part: Node, item: Value): Value => {
    running.work.spend(1, node.span)
    // One array serves all rounds: an inner loop has a slot of its own, and rounds never overlap.
    running.items[node.slot] = item
    return run(part, running)
  }
  switch (node.by) {
    case 'map': {
      const { only } = node
      const taken = only ? list.filter((item) => asBool(at(only, item))) : list
      return taken.map((item) => at(node.body, item))
    }
    case 'filter':
      return list.filter(kept)
    case 'all':
      return list.every(kept)
    case 'exists':
      return list.some(kept)
    case 'exists_one':
      return list.filter(kept).length === 1
  }
}
