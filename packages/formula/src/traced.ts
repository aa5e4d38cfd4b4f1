import { type Words, words } from '@bylaw/kernel'
import { asBool, asList } from './callable'
import type { Declarations } from './declare'
import { LIMITS } from './limits'
import type { Node, StrictNode, Value } from './node'
import { apply, type LoopNode, loop, type Running, run } from './run'
import { type FormulaTrace, shown } from './trace'
import { ITEMS_WRITTEN, pieceOf, same, written } from './written'

/** An evaluation that also writes down its steps. */
export interface Tracing extends Running {
  readonly source: string
  readonly declarations: Declarations
  /** Steps that may still be written down; the value never depends on it. */
  readonly room: { steps: number }
}

interface Traced {
  readonly value: Value
  readonly step: FormulaTrace
}

/** The value of a part, with the step that tells how it came to be. */
export function traced(node: Node, tracing: Tracing): Traced {
  switch (node.kind) {
    case 'all_of':
    case 'any_of':
      return conditions(node, tracing)
    case 'choice': {
      tracing.work.spend(1, node.span)
      const when = tracedIfRoom(node.when, tracing)
      const held = asBool(when.value)
      const taken = held ? node.yes : node.no
      const result = tracedIfRoom(taken, tracing)
      const steps = stepsOf([when, result])
      return stepOf(node, result.value, tracing, steps, chosen(held, tracing, node.when, taken))
    }
    case 'loop':
      return rounds(node, tracing)
    default:
      return strict(node, tracing)
  }
}

/** What is beyond the room of the trace is worked out all the same, but not written down. */
function tracedIfRoom(node: Node, tracing: Tracing): Partial<Traced> & Pick<Traced, 'value'> {
  tracing.room.steps -= 1
  return tracing.room.steps < 0 ? { value: run(node, tracing) } : traced(node, tracing)
}

const stepsOf = (parts: readonly Partial<Traced>[]): readonly FormulaTrace[] =>
  parts.flatMap(({ step }) => step ?? [])

function strict(node: StrictNode, tracing: Tracing): Traced {
  const parts = node.of.map((part) => tracedIfRoom(part, tracing))
  const values = parts.map(({ value }) => value)
  const value = apply(node, values, tracing)
  const steps = stepsOf(parts)
  const because = steps.length === parts.length ? sentence(node, values) : undefined
  return stepOf(node, value, tracing, steps, because === undefined ? undefined : same(because))
}

/** The operation with its figures filled in: `1700.00 + 500.00 − 618.60`. */
function sentence(node: StrictNode, values: readonly Value[]): string | undefined {
  if (!node.of.length) return undefined
  const figures = node.of.map((part, index) => figure(values[index]!, part))
  const [first = '', ...rest] = figures
  switch (node.kind) {
    case 'sum':
      return rest.reduce(
        (text, next, index) => `${text} ${node.signs[index]! > 0 ? '+' : '−'} ${next}`,
        first,
      )
    case 'product':
      return rest.reduce(
        (text, next, index) => `${text} ${SIGNS[node.factors[index]!.by]} ${next}`,
        first,
      )
    case 'negative':
      return `−${first}`
    case 'compare':
      return `${first} ${node.by} ${rest[0]}`
    case 'among':
      return `${first} in ${rest[0]}`
    case 'element':
      return `${first}[${rest[0]}]`
    case 'call':
      return `${node.name}(${figures.join(', ')})`
    default:
      return undefined
  }
}

const SIGNS = { '*': '×', '/': '÷', '%': 'mod' }

/** A figure in a sentence; below zero or unfinished, it stands in parentheses. */
function figure(value: Value, { type }: Node): string {
  const text = written(value, type)
  return /^-|^[^“[]*\//.test(text) ? `(${text})` : text
}

function conditions(
  node: Extract<Node, { readonly kind: 'all_of' | 'any_of' }>,
  tracing: Tracing,
): Traced {
  tracing.work.spend(1, node.span)
  const enough = node.kind === 'any_of'
  const steps: FormulaTrace[] = []
  for (const part of node.of) {
    const { value, step } = tracedIfRoom(part, tracing)
    if (step) steps.push(step)
    if (asBool(value) === enough) return stepOf(node, enough, tracing, steps)
  }
  return stepOf(node, !enough, tracing, steps)
}

/** The list, and how the first items of the answer were worked out. */
function rounds(node: LoopNode, tracing: Tracing): Traced {
  const over = tracedIfRoom(node.over, tracing)
  const list = asList(over.value)
  const value = loop(node, list, tracing)
  if (node.by !== 'map' || node.only) return stepOf(node, value, tracing, stepsOf([over]))
  const items = list.slice(0, LIMITS.tracedItems).map((item) => {
    tracing.items[node.slot] = item
    return tracedIfRoom(node.body, tracing)
  })
  const steps = stepsOf(items)
  const left = list.length - steps.length
  const because =
    left > 0 ? words(`其余 ${left} 项从略`, `${left} more items are not shown`) : undefined
  return stepOf(node, value, tracing, [...stepsOf([over]), ...steps], because)
}

function chosen(held: boolean, { source }: Tracing, when: Node, taken: Node): Words {
  const [condition, piece] = [pieceOf(source, when.span), pieceOf(source, taken.span)]
  return words(
    `“${condition}”${held ? '成立' : '不成立'}，取“${piece}”`,
    `“${condition}” ${held ? 'holds' : 'does not hold'}: “${piece}” is taken`,
  )
}

function stepOf(
  node: Node,
  value: Value,
  { source, declarations, room }: Tracing,
  of: readonly FormulaTrace[] = [],
  because?: Words,
): Traced {
  room.steps -= roomFor(value)
  const variable = node.kind === 'variable' ? node.name : undefined
  const title = variable === undefined ? undefined : declarations.get(variable)?.title
  const step: FormulaTrace = {
    name: title ?? same(pieceOf(source, node.span)),
    ...shown(value, node.type),
    ...(because ? { because } : {}),
    ...(of.length ? { of } : {}),
    ...(variable === undefined ? {} : { variable }),
    place: node.span,
  }
  return { value, step }
}

const LONG = 2n ** 53n

/** The room that writing a value takes beyond that of its step: long numbers and lists are slow. */
function roomFor(value: Value): number {
  if (typeof value !== 'object') return 0
  if (!('top' in value))
    return value.slice(0, ITEMS_WRITTEN).reduce<number>((sum, each) => sum + 1 + roomFor(each), 0)
  const isShort = value.top < LONG && value.top > -LONG && value.bottom < LONG
  return isShort ? 0 : 4
}
