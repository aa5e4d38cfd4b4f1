import type { ASTNode } from '@marcbachmann/cel-js'
import { agreed, fitting, need } from './agree'
import { LIMITS } from './limits'
import type { Factor, Node } from './node'
import { type Span, stop } from './refusal'
import { inside, type Scope, spanOf } from './scope'
import { numberIn } from './type'
import { combined, PERCENT, PLAIN, type Unit } from './unit'

/** `a + b − c`: as long as it likes, it is one sum. All terms count the same thing. */
export function typeSum(part: ASTNode & { readonly op: '+' | '-' }, scope: Scope): Node {
  const signs: (1 | -1)[] = []
  const parts: ASTNode[] = []
  let at: ASTNode = part
  for (; at.op === '+' || at.op === '-'; at = at.args[0]) {
    signs.unshift(at.op === '+' ? 1 : -1)
    parts.unshift(at.args[1])
  }
  const typed = [at, ...parts].map((each) => inside(each, scope))
  for (const each of typed) need(each, 'number')
  const of = agreed(typed, { zh: '相加减', en: 'added or subtracted' })
  return { kind: 'sum', type: of[0]!.type, span: spanOf(part), signs, of }
}

/** `a × b ÷ c`, from left to right; the unit of the answer follows from theirs. */
export function typeProduct(part: ASTNode & { readonly op: '*' | '/' | '%' }, scope: Scope): Node {
  const steps: { readonly by: Factor['by']; readonly of: ASTNode }[] = []
  let at: ASTNode = part
  for (; at.op === '*' || at.op === '/' || at.op === '%'; at = at.args[0])
    steps.unshift({ by: at.op, of: at.args[1] })

  const first = inside(at, scope)
  let unit = need(first, 'number').unit
  const factors: Factor[] = []
  const of = [first]
  for (const { by, of: next } of steps) {
    const typed = inside(next, scope)
    const other = need(typed, 'number').unit
    if (by !== '*') refuseZero(typed)
    const settled =
      by === '%' ? { unit, hundreds: 0 as const } : (by === '*' ? product : quotient)(unit, other)
    of.push(by === '%' ? fitting(typed, numberIn(unit), REMAINDER) : typed)
    factors.push({ by, hundreds: settled.hundreds })
    unit = settled.unit
    refusePower(unit, { start: part.start, end: typed.span.end })
  }
  return { kind: 'product', type: numberIn(unit), span: spanOf(part), factors, of }
}

const REMAINDER = { zh: '求余数', en: 'divided with a remainder' }

interface Settled {
  readonly unit: Unit
  readonly hundreds: Factor['hundreds']
}

/** 8 % of an amount is an amount; 50 % of 50 % is 25 %; 8 % times 3 is 24 %. */
function product(a: Unit, b: Unit): Settled {
  if (!a.percent && !b.percent) return { unit: combined(a, b, 1), hundreds: 0 }
  const other = a.percent ? b : a
  if (other.percent) return { unit: PERCENT, hundreds: -1 }
  return other.key === PLAIN.key ? { unit: PERCENT, hundreds: 0 } : { unit: other, hundreds: -1 }
}

/** An amount by 50 % is twice the amount; 50 % by 25 % is 2; 8 % by 2 is 4 %. */
function quotient(a: Unit, b: Unit): Settled {
  if (a.percent && b.percent) return { unit: PLAIN, hundreds: 0 }
  if (b.percent) return { unit: a, hundreds: 1 }
  if (!a.percent) return { unit: combined(a, b, -1), hundreds: 0 }
  return b.key === PLAIN.key
    ? { unit: PERCENT, hundreds: 0 }
    : { unit: combined(PLAIN, b, -1), hundreds: -1 }
}

function refuseZero(of: Node): void {
  if (of.kind !== 'constant' || typeof of.value !== 'object' || !('top' in of.value)) return
  if (of.value.top === 0n) divisionByZero(of.span)
}

export function divisionByZero(span: Span): never {
  stop('division_by_zero', span, '除数为零', 'This divides by zero')
}

function refusePower(unit: Unit, span: Span): void {
  if ([...unit.powers.values()].every((power) => Math.abs(power) <= LIMITS.power)) return
  stop('unit_too_complex', span, '乘除后的单位没有意义', 'The unit of this product makes no sense')
}
