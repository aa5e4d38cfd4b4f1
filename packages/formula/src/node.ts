import type { Fraction } from './fraction'
import type { Span } from './refusal'
import type { Type } from './type'
import type { Work } from './work'

/** What a value is while a formula is worked out. */
export type Value = Fraction | boolean | string | readonly Value[]

export type Comparison = '==' | '!=' | '<' | '<=' | '>' | '>='
export type Loop = 'map' | 'filter' | 'all' | 'exists' | 'exists_one'

/** One part of a checked formula: its type and unit are settled, its place is known. */
export type Node = { readonly type: Type; readonly span: Span } & (
  | Strict
  /** Conditions in a row, of which the later ones may never be needed. */
  | { readonly kind: 'all_of' | 'any_of'; readonly of: readonly Node[] }
  | { readonly kind: 'choice'; readonly when: Node; readonly yes: Node; readonly no: Node }
  | {
      readonly kind: 'loop'
      readonly by: Loop
      readonly over: Node
      /** Where the item of this round is kept, counted from the outermost loop. */
      readonly slot: number
      readonly only: Node | undefined
      readonly body: Node
    }
)

/** An operation that needs the values of all its parts. */
type Strict = { readonly of: readonly Node[] } & (
  | { readonly kind: 'constant'; readonly value: Value }
  | { readonly kind: 'variable'; readonly name: string }
  /** The item that a loop is at. */
  | { readonly kind: 'item'; readonly slot: number }
  /** The first part, and each further one added or taken away. */
  | { readonly kind: 'sum'; readonly signs: readonly (1 | -1)[] }
  /** The first part, multiplied or divided by each further one. */
  | { readonly kind: 'product'; readonly factors: readonly Factor[] }
  | { readonly kind: 'negative' | 'not' | 'list' | 'among' | 'element' }
  | { readonly kind: 'compare'; readonly by: Comparison }
  | { readonly kind: 'call'; readonly name: string; readonly apply: Apply }
)

/** An operation that needs the values of all its parts, in its place. */
export type StrictNode = Node & Strict

export interface Factor {
  readonly by: '*' | '/' | '%'
  /** Hundreds to multiply the result by, because of a percentage: −1 divides by 100. */
  readonly hundreds: -1 | 0 | 1
}

export type Apply = (args: readonly Value[], work: Work, span: Span) => Value
