import type { ASTNode } from '@marcbachmann/cel-js'
import { agreed, fitting, isBare, need, needItem } from './agree'
import { negated } from './fraction'
import { LIMITS } from './limits'
import type { Comparison, Node } from './node'
import { tooDeep } from './parse'
import { stop } from './refusal'
import { inside, type Scope, spanOf } from './scope'
import { BOOL, listOf, numberIn, sameType } from './type'
import { typeCall, typeMethod } from './type-calls'
import { typeLiteral, typeName } from './type-leaves'
import { typeProduct, typeSum } from './type-sums'
import { isPlain, PLAIN } from './unit'

/** Settles what a part of a formula is: its type, its unit, and those of all parts within. */
export function typePart(part: ASTNode, scope: Scope): Node {
  if (scope.depth > LIMITS.depth) tooDeep(spanOf(part))
  switch (part.op) {
    case 'value':
      return typeLiteral(part, scope)
    case 'id':
    case '.':
      return typeName(part, scope)
    case '+':
    case '-':
      return typeSum(part, scope)
    case '*':
    case '/':
    case '%':
      return typeProduct(part, scope)
    case '-_':
      return typeNegative(part, scope)
    case '!_': {
      const of = inside(part.args, scope)
      need(of, 'bool')
      return { kind: 'not', type: BOOL, span: spanOf(part), of: [of] }
    }
    case '&&':
    case '||':
      return typeConditions(part, scope)
    case '==':
    case '!=':
    case '<':
    case '<=':
    case '>':
    case '>=':
      return typeComparison(part.op, part, part.args, scope)
    case 'in':
      return typeAmong(part, part.args, scope)
    case '?:':
      return typeChoice(part, part.args, scope)
    case 'list':
      return typeList(part, part.args, scope)
    case '[]':
      return typeElement(part, part.args, scope)
    case 'call':
      return typeCall(part, scope)
    case 'rcall':
      return typeMethod(part, scope)
    default:
      return stop('not_supported', spanOf(part), '公式里不能用 { }', 'A formula has no { }')
  }
}

/** A minus before a number is part of the number, so that −3 is as bare as 3. */
function typeNegative(part: ASTNode & { readonly op: '-_' }, scope: Scope): Node {
  const of = inside(part.args, scope)
  const type = need(of, 'number')
  const span = spanOf(part)
  if (of.kind === 'constant' && typeof of.value === 'object' && 'top' in of.value)
    return { kind: 'constant', of: [], type, span, value: negated(of.value) }
  return { kind: 'negative', type, span, of: [of] }
}

/** `a && b && c`: as long as it likes, it is one condition. */
function typeConditions(part: ASTNode & { readonly op: '&&' | '||' }, scope: Scope): Node {
  const parts: ASTNode[] = []
  let at: ASTNode = part
  for (; at.op === part.op; at = at.args[0]) parts.unshift(at.args[1])
  const of = [at, ...parts].map((each) => inside(each, scope))
  for (const each of of) need(each, 'bool')
  return { kind: part.op === '&&' ? 'all_of' : 'any_of', type: BOOL, span: spanOf(part), of }
}

type Two = readonly [ASTNode, ASTNode]

function typeComparison(by: Comparison, part: ASTNode, [a, b]: Two, scope: Scope): Node {
  const typed = [inside(a, scope), inside(b, scope)]
  if (by !== '==' && by !== '!=') for (const each of typed) need(each, 'number')
  for (const each of typed) if (each.type.kind === 'list') noLists(each)
  const of = agreed(typed, { zh: '相比较', en: 'compared' })
  return { kind: 'compare', type: BOOL, span: spanOf(part), by, of }
}

function noLists(part: Node): never {
  stop('wrong_type', part.span, '列表不能直接比较', 'Lists cannot be compared')
}

/** `x in [a, b]`. */
function typeAmong(part: ASTNode, [a, b]: Two, scope: Scope): Node {
  const list = inside(b, scope)
  const { of } = need(list, 'list')
  const item = inside(a, scope)
  const doing = { zh: '在其中查找', en: 'looked up there' }
  const left = isBare(item) ? fitting(item, of, doing) : item
  const right = fitting(list, listOf(needItem(left)), doing)
  return { kind: 'among', type: BOOL, span: spanOf(part), of: [left, right] }
}

type Three = readonly [ASTNode, ASTNode, ASTNode]

function typeChoice(part: ASTNode, [condition, first, second]: Three, scope: Scope): Node {
  const when = inside(condition, scope)
  need(when, 'bool')
  const both = [inside(first, scope), inside(second, scope)]
  const [yes, no] = agreed(both, { zh: '二选一', en: 'alternatives' })
  return { kind: 'choice', type: yes!.type, span: spanOf(part), when, yes: yes!, no: no! }
}

function typeList(part: ASTNode, parts: readonly ASTNode[], scope: Scope): Node {
  const typed = parts.map((each) => inside(each, scope))
  for (const each of typed) needItem(each)
  const [first, ...rest] = agreed(typed, { zh: '放进同一个列表', en: 'put in one list' })
  if (!first) stop('empty_list', spanOf(part), '列表是空的', 'The list is empty')
  return { kind: 'list', type: listOf(needItem(first)), span: spanOf(part), of: [first, ...rest] }
}

/** `list[0]` is the first item. */
function typeElement(part: ASTNode, [list, at]: Two, scope: Scope): Node {
  const of = inside(list, scope)
  const { of: type } = need(of, 'list')
  const index = inside(at, scope)
  const { unit } = need(index, 'number')
  if (!isPlain(unit) || !sameType(index.type, numberIn(PLAIN)))
    stop('wrong_type', index.span, '第几项要用没有单位的数', 'An item is counted by a plain number')
  return { kind: 'element', type, span: spanOf(part), of: [of, index] }
}
