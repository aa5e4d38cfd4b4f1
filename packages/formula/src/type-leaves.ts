import type { ASTNode } from '@marcbachmann/cel-js'
import { readDecimal } from './decimal-text'
import { LIMITS } from './limits'
import { nearest } from './nearest'
import type { Node } from './node'
import { brief, type Span, stop } from './refusal'
import { type Scope, spanOf } from './scope'
import { BOOL, numberIn, TEXT } from './type'
import { PLAIN } from './unit'

/**
 * A number, text or truth as it is written. The parser makes floats of decimals, so a number is read
 * again from the text: `0.1` is one tenth.
 */
export function typeLiteral(part: ASTNode & { readonly op: 'value' }, { source }: Scope): Node {
  const span = spanOf(part)
  if (typeof part.args === 'boolean')
    return { kind: 'constant', of: [], type: BOOL, span, value: part.args }
  if (typeof part.args === 'string') {
    if (part.args.length > LIMITS.textChars) textTooLong(span)
    return { kind: 'constant', of: [], type: TEXT, span, value: part.args }
  }
  const written = source.slice(part.start, part.end)
  const value = /^\d/.test(written) ? readDecimal(written) : undefined
  if (!value)
    stop(
      'bad_literal',
      span,
      `“${brief(written)}”不能用在公式里；数要写成普通小数，每边最多 ${LIMITS.writtenDigits} 位`,
      `“${brief(written)}” cannot stand in a formula: numbers are plain decimals with at most ${LIMITS.writtenDigits} digits on each side`,
    )
  return { kind: 'constant', of: [], type: numberIn(PLAIN), span, value }
}

function textTooLong(span: Span): never {
  stop(
    'too_large',
    span,
    `文字太长，最多 ${LIMITS.textChars} 个字符`,
    `The text is too long: at most ${LIMITS.textChars} characters`,
  )
}

/** A declared name, dotted or not, or the item of a loop. */
export function typeName(part: ASTNode, scope: Scope): Node {
  const span = spanOf(part)
  const name = dotted(part)
  if (name === undefined)
    stop('not_supported', span, '这里不能用“.”取值', 'There is nothing to take with “.” here')

  const slot = scope.items.findIndex((item) => item.name === name)
  const item = scope.items[slot]
  if (item) return { kind: 'item', of: [], type: item.type, span, slot }

  const declared = scope.declarations.get(name)
  if (declared) return { kind: 'variable', of: [], type: declared.type, span, name }

  const names = [...scope.declarations.keys(), ...scope.items.map((each) => each.name)]
  const meant = nearest(name, names)
  stop(
    'unknown_name',
    span,
    `没有“${brief(name)}”这个名称${meant === undefined ? '' : `，是不是“${meant}”？`}`,
    `There is no “${brief(name)}”${meant === undefined ? '' : `: did you mean “${meant}”?`}`,
    { name: brief(name), ...(meant === undefined ? {} : { meant }) },
  )
}

/** `ticket.priority` of names joined by dots; undefined when something else is in between. */
function dotted(part: ASTNode): string | undefined {
  const names: string[] = []
  let at = part
  for (; at.op === '.'; at = at.args[0]) names.unshift(at.args[1])
  return at.op === 'id' ? [at.args, ...names].join('.') : undefined
}
