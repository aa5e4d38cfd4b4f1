import type { ASTNode } from '@marcbachmann/cel-js'
import type { Declarations } from './declare'
import type { Node } from './node'
import type { Span } from './refusal'
import type { ItemType } from './type'

/** What a part of a formula may name, and how deep it sits. */
export interface Scope {
  readonly source: string
  readonly declarations: Declarations
  /** Names of the items that the loops around this part are at, outermost first. */
  readonly items: readonly { readonly name: string; readonly type: ItemType }[]
  readonly depth: number
  /** Settles the types of a part, one level further in. */
  readonly type: (part: ASTNode, scope: Scope) => Node
}

export const spanOf = ({ start, end }: ASTNode): Span => ({ start, end })

/** Types a part that sits inside the one at hand. */
export const inside = (part: ASTNode, scope: Scope): Node =>
  scope.type(part, { ...scope, depth: scope.depth + 1 })
