import { assert, ok, type Result, refuse } from '@bylaw/kernel'
import { adopted, isBare, sayUnit } from './agree'
import type { Declarations } from './declare'
import type { Node } from './node'
import { parse } from './parse'
import { type FormulaRefusal, Refused, stop } from './refusal'
import { BOOL, numberIn, sameType, TEXT, type Type, typeInWords } from './type'
import { typePart } from './type-part'
import { needsSaying, type UnitName, unitNamed } from './unit'

/**
 * What a formula must give. A number is rounded once, at the very end, half up (a half goes away
 * from zero) to `places` decimal places; money is always whole fen.
 */
export type Wanted =
  | { readonly type: 'number'; readonly unit: 'fen' }
  | { readonly type: 'number'; readonly unit: Exclude<UnitName, 'fen'>; readonly places: number }
  | { readonly type: 'bool' }
  | { readonly type: 'text' }

/** A formula that may be worked out: all its names, types and units are settled. */
export interface Formula<W extends Wanted = Wanted> {
  readonly source: string
  readonly wanted: W
  readonly declarations: Declarations
  /** Declared names that it mentions, each once, in order of the text. */
  readonly names: readonly string[]
  readonly root: Node
}

/**
 * Reads and checks a formula: how it is written, its names, types and units, and its size. Quick
 * enough to run at every keystroke; the refusal says where, for a mark in the text.
 */
export function check<W extends Wanted>(
  source: string,
  declarations: Declarations,
  wanted: W,
): Result<Formula<W>, FormulaRefusal> {
  try {
    const tree = parse(source)
    const typed = typePart(tree, { source, declarations, items: [], depth: 1, type: typePart })
    const root = giving(typed, wanted)
    return ok({ source, wanted, declarations, names: [...namesIn(root)], root })
  } catch (error) {
    if (error instanceof Refused) return refuse(error.inside(source))
    throw error
  }
}

/** The formula as one that gives what is wanted. */
function giving(root: Node, wanted: Wanted): Node {
  const type = typeWanted(wanted)
  const read = adopted(root, type)
  if (sameType(read.type, type)) return read
  if (isBare(root) && type.kind === 'number' && needsSaying(type.unit))
    sayUnit(root.span, type.unit)
  const [found, asked] = [typeInWords(root.type), typeInWords(type)]
  stop(
    root.type.kind === 'number' && type.kind === 'number' ? 'unit_mismatch' : 'wrong_type',
    root.span,
    `公式的结果应当是${asked.zh}，现在是${found.zh}`,
    `The formula should give ${asked.en}, but gives ${found.en}`,
  )
}

function typeWanted(wanted: Wanted): Type {
  if (wanted.type !== 'number') return wanted.type === 'bool' ? BOOL : TEXT
  const places = placesOf(wanted)
  assert(Number.isSafeInteger(places) && places >= 0 && places <= 20, 'places are 0 to 20')
  return numberIn(unitNamed(wanted.unit))
}

/** Decimal places that the result is rounded to. */
export const placesOf = (wanted: Extract<Wanted, { readonly type: 'number' }>): number =>
  wanted.unit === 'fen' ? 0 : wanted.places

function namesIn(node: Node): Set<string> {
  const names = new Set<string>()
  const visit = (each: Node): void => {
    if (each.kind === 'variable') names.add(each.name)
    for (const part of partsOf(each)) visit(part)
  }
  visit(node)
  return names
}

/** The parts of a node, in order of the text. */
function partsOf(node: Node): readonly Node[] {
  switch (node.kind) {
    case 'choice':
      return [node.when, node.yes, node.no]
    case 'loop':
      return [node.over, ...(node.only ? [node.only] : []), node.body]
    default:
      return node.of
  }
}
