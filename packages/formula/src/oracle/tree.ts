/** An expression of the oracle: its own shape, made before any text, so that no parser is trusted. */
export type Tree =
  | { readonly op: 'written'; readonly text: string }
  | { readonly op: 'named'; readonly name: string }
  | { readonly op: 'unit'; readonly by: UnitCall; readonly of: Tree }
  | { readonly op: '+' | '-' | '*' | '/' | '%'; readonly a: Tree; readonly b: Tree }
  | { readonly op: 'negative' | 'abs'; readonly of: Tree }
  | { readonly op: 'min' | 'max'; readonly of: readonly Tree[] }
  | {
      readonly op: 'round' | 'floor' | 'ceil'
      readonly unit: Kind
      readonly of: Tree
      readonly step: Tree | undefined
    }
  | { readonly op: 'if'; readonly when: Condition; readonly a: Tree; readonly b: Tree }
  | { readonly op: 'sum' | 'average'; readonly list: string; readonly each: Tree }
  | { readonly op: 'size'; readonly list: string }

export type Condition =
  | { readonly op: '<' | '<=' | '>' | '>=' | '==' | '!='; readonly a: Tree; readonly b: Tree }
  | { readonly op: 'and' | 'or'; readonly a: Condition; readonly b: Condition }
  | { readonly op: 'not'; readonly of: Condition }
  | { readonly op: 'in'; readonly a: Tree; readonly list: readonly Tree[] }
  | { readonly op: 'all' | 'exists'; readonly list: string; readonly each: Condition }

export type Kind = 'number' | 'fen' | 'days' | 'percent' | 'rate'
export type UnitCall = 'yuan' | 'fen' | 'days' | 'percent'

/** What the expressions may name: each kind has three values, money also a list. */
export const NAMES: Readonly<Record<Kind, readonly string[]>> = {
  number: ['k1', 'k2', 'k3'],
  fen: ['p1', 'p2', 'p3'],
  days: ['d1', 'd2', 'd3'],
  percent: ['s1', 's2', 's3'],
  rate: ['r1', 'r2', 'r3'],
}
export const LIST = 'amounts'
export const ITEM = 'amount'
