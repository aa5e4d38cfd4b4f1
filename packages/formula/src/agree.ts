import type { Node, Value } from './node'
import { type Span, stop } from './refusal'
import { type ItemType, sameType, type Type, typeInWords } from './type'
import { isPlain, needsSaying, type Unit } from './unit'

/** What is being done with values that must be of one type, for the refusal's sentence. */
export interface Doing {
  readonly zh: string
  readonly en: string
}

/**
 * The same parts, all of one type. A bare number takes the unit of its neighbours: in `days > 3`
 * the 3 is days. Not so with money and percentages, where it would be a guess; 0 is 0 in any unit.
 */
export function agreed(parts: readonly Node[], doing: Doing): readonly Node[] {
  const leader = parts.find((part) => !isBare(part)) ?? parts[0]
  if (!leader) return parts
  return parts.map((part) => fitting(part, leader.type, doing))
}

/** The part as one of the wanted type; refuses where it is another. */
export function fitting(part: Node, wanted: Type, doing: Doing): Node {
  const read = adopted(part, wanted)
  if (!sameType(read.type, wanted)) disagree(wanted, part, doing)
  return read
}

/** A bare number, or a list of them, read in the wanted unit where that is no guess. */
export function adopted(part: Node, wanted: Type): Node {
  if (sameType(part.type, wanted) || !isBare(part)) return part
  if (part.kind === 'constant' && wanted.kind === 'number')
    return isZero(part.value) || !needsSaying(wanted.unit) ? { ...part, type: wanted } : part
  if (part.kind === 'list' && wanted.kind === 'list') {
    const of = part.of.map((each) => adopted(each, wanted.of))
    return of.every((each) => sameType(each.type, wanted.of)) ? { ...part, of, type: wanted } : part
  }
  return part
}

/** A number written without a unit, or a list of nothing else. */
export function isBare(part: Node): boolean {
  if (part.kind === 'list') return part.of.length > 0 && part.of.every(isBare)
  return part.kind === 'constant' && part.type.kind === 'number' && isPlain(part.type.unit)
}

function disagree(wanted: Type, part: Node, doing: Doing): never {
  const unit = unitOf(wanted)
  if (isBare(part) && unit && needsSaying(unit)) sayUnit(part.span, unit)
  const [left, right] = [typeInWords(wanted), typeInWords(part.type)]
  stop(
    unit && unitOf(part.type) && wanted.kind === part.type.kind ? 'unit_mismatch' : 'wrong_type',
    part.span,
    `这里是${right.zh}，前后是${left.zh}，不能${doing.zh}`,
    `This is ${right.en}, its neighbour is ${left.en}: they cannot be ${doing.en}`,
  )
}

/** Asks to say what a bare number counts. */
export function sayUnit(span: Span, unit: Unit): never {
  const example = unit.percent ? 'percent(5)' : 'yuan(500)'
  stop(
    'unit_not_said',
    span,
    `这个数没有单位，请写明，例如 ${example}`,
    `This number has no unit: say which, as in ${example}`,
  )
}

const unitOf = (type: Type): Unit | undefined => {
  const item = type.kind === 'list' ? type.of : type
  return item.kind === 'number' ? item.unit : undefined
}

const isZero = (value: Value): boolean =>
  typeof value === 'object' && 'top' in value && value.top === 0n

/** Refuses a value that is not of the kind that is needed here. */
export function need<K extends Type['kind']>(
  part: Node,
  kind: K,
): Extract<Type, { readonly kind: K }> {
  const { type } = part
  if (isOfKind(type, kind)) return type
  const [found, wanted] = [typeInWords(type), KINDS[kind]]
  stop(
    'wrong_type',
    part.span,
    `这里要${wanted.zh}，写的却是${found.zh}`,
    `Here goes ${wanted.en}, but this is ${found.en}`,
  )
}

const isOfKind = <K extends Type['kind']>(
  type: Type,
  kind: K,
): type is Extract<Type, { readonly kind: K }> => type.kind === kind

const KINDS = {
  number: { zh: '一个数', en: 'a number' },
  bool: { zh: '条件（是或否）', en: 'a condition (yes or no)' },
  text: { zh: '文字', en: 'a text' },
  list: { zh: '一个列表', en: 'a list' },
}

/** The items' type of a list; refuses what is no list, or a list of other things than wanted. */
export function needListOf<K extends ItemType['kind']>(
  part: Node,
  kind: K,
): Extract<ItemType, { readonly kind: K }> {
  const { of } = need(part, 'list')
  if (isOfKind(of, kind)) return of
  const [found, wanted] = [typeInWords(part.type), KINDS[kind]]
  stop(
    'wrong_type',
    part.span,
    `这里要一个列表，每项是${wanted.zh}，写的却是${found.zh}`,
    `Here goes a list, each item ${wanted.en}, but this is ${found.en}`,
  )
}

/** An item as it sits in a list. */
export function needItem(part: Node): ItemType {
  const { type } = part
  if (type.kind !== 'list') return type
  stop('wrong_type', part.span, '列表里不能再放列表', 'A list cannot hold another list')
}
