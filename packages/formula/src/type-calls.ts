import type { ASTNode } from '@marcbachmann/cel-js'
import { need, needItem } from './agree'
import { isFreeName } from './declare'
import { FUNCTIONS } from './functions'
import { LIMITS } from './limits'
import { nearest } from './nearest'
import type { Loop, Node } from './node'
import { brief, type Span, stop } from './refusal'
import { inside, type Scope, spanOf } from './scope'
import { BOOL, listOf } from './type'

export const LOOPS: readonly Loop[] = ['map', 'filter', 'all', 'exists', 'exists_one']

/** `max(a, b)`. */
export const typeCall = (part: ASTNode & { readonly op: 'call' }, scope: Scope): Node =>
  call(part.args[0], part.args[1], spanOf(part), scope)

/** `list.sum()`, which is `sum(list)`; or a loop over a list, `lines.map(line, line * 2)`. */
export function typeMethod(part: ASTNode & { readonly op: 'rcall' }, scope: Scope): Node {
  const [name, of, args] = part.args
  const loop = LOOPS.find((each) => each === name)
  return loop
    ? typeLoop(loop, of, args, spanOf(part), scope)
    : call(name, [of, ...args], spanOf(part), scope)
}

function call(name: string, parts: readonly ASTNode[], span: Span, scope: Scope): Node {
  const callable = FUNCTIONS.get(name)
  if (!callable) return unknownFunction(name, span)
  if (parts.length < callable.fewest || parts.length > callable.most)
    stop('wrong_arguments', span, `要写成 ${callable.form}`, `It is written ${callable.form}`)
  const typed = parts.map((each) => inside(each, scope))
  const { type, args } = callable.check(typed, span)
  return { kind: 'call', type, span, name, apply: callable.apply, of: args }
}

function unknownFunction(name: string, span: Span): never {
  if (name === 'matches')
    stop(
      'banned_function',
      span,
      '公式里不能用 matches，请用 contains、startsWith 或 endsWith',
      'A formula has no matches: use contains, startsWith or endsWith',
      { name },
    )
  const meant = nearest(name, [...FUNCTIONS.keys(), ...LOOPS])
  stop(
    'unknown_function',
    span,
    `没有“${brief(name)}”这个函数${meant === undefined ? '' : `，是不是“${meant}”？`}`,
    `There is no function “${brief(name)}”${meant === undefined ? '' : `: did you mean “${meant}”?`}`,
    { name: brief(name), ...(meant === undefined ? {} : { meant }) },
  )
}

function typeLoop(by: Loop, of: ASTNode, args: readonly ASTNode[], span: Span, scope: Scope): Node {
  const [named, first, second] = args
  if (!named || !first || args.length > (by === 'map' ? 3 : 2))
    stop('wrong_arguments', span, `要写成 list.${by}(x, …)`, `It is written list.${by}(x, …)`)
  const over = inside(of, scope)
  const { of: type } = need(over, 'list')
  if (scope.items.length >= LIMITS.loops)
    stop(
      'too_deep',
      span,
      `map、filter 等最多套 ${LIMITS.loops} 层`,
      `At most ${LIMITS.loops} of map, filter and their like inside each other`,
    )
  const name = nameOf(named, scope)
  const within: Scope = { ...scope, items: [...scope.items, { name, type }] }
  const body = inside(second ?? first, within)
  const only = second ? inside(first, within) : undefined
  if (only) need(only, 'bool')
  if (by !== 'map') need(body, 'bool')
  return {
    kind: 'loop',
    type: by === 'map' ? listOf(needItem(body)) : by === 'filter' ? over.type : BOOL,
    span,
    by,
    over,
    slot: scope.items.length,
    only,
    body,
  }
}

/** The name that a loop gives to each item; it may not hide another. */
function nameOf(part: ASTNode, { declarations, items }: Scope): string {
  const name = part.op === 'id' ? part.args : undefined
  if (name === undefined || !isFreeName(name))
    stop('bad_name', spanOf(part), '每一项要有自己的名称', 'Each item needs a name of its own')
  if (!declarations.has(name) && items.every((item) => item.name !== name)) return name
  stop(
    'bad_name',
    spanOf(part),
    `“${brief(name)}”已经有别的意思，请换一个名称`,
    `“${brief(name)}” already means something: take another name`,
    { name },
  )
}
