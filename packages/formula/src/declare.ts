import { assert, type Words } from '@bylaw/kernel'
import { FUNCTIONS } from './functions'
import { BOOL, listOf, numberIn, TEXT, type Type } from './type'
import { type UnitName, unitNamed } from './unit'

/** A value that a formula may name. */
export type Declaration =
  | {
      readonly type: 'number' | 'list of number'
      readonly unit: UnitName
      readonly title: Words
    }
  | { readonly type: 'bool' | 'text' | 'list of text'; readonly title: Words }

export interface Declared {
  readonly name: string
  readonly title: Words
  readonly type: Type
}

/** Declared values by name. A map, so that `__proto__` is a name like any other: not declared. */
export type Declarations = ReadonlyMap<string, Declared>

const NAME = /^[A-Za-z_][A-Za-z0-9_]{0,59}(\.[A-Za-z_][A-Za-z0-9_]{0,59}){0,3}$/

/** Words of the language, and names that every JavaScript object answers to. */
const TAKEN = new Set(
  `as break const continue else false for function if import in let loop namespace null package
   prototype return true var void while cel constructor hasOwnProperty isPrototypeOf valueOf
   propertyIsEnumerable toLocaleString toString`.split(/\s+/),
)

/** Whether a formula may use the name for a value of its own. */
export const isFreeName = (name: string): boolean =>
  NAME.test(name) &&
  name.split('.').every((part) => !TAKEN.has(part) && !part.startsWith('__')) &&
  !FUNCTIONS.has(name)

/**
 * Declares what formulas of one place may name: `declare({ listPrice: { type: 'number', unit:
 * 'fen', title } })`. Names may be dotted (`ticket.priority`). A declaration is ours, so a name
 * that no formula could use is our bug.
 */
export function declare(values: Readonly<Record<string, Declaration>>): Declarations {
  const declared = new Map<string, Declared>()
  for (const [name, declaration] of Object.entries(values)) {
    assert(isFreeName(name), `${name} can name a value`)
    declared.set(name, { name, title: declaration.title, type: typeOf(declaration) })
  }
  return declared
}

function typeOf(declaration: Declaration): Type {
  switch (declaration.type) {
    case 'number':
      return numberIn(unitNamed(declaration.unit))
    case 'list of number':
      return listOf(numberIn(unitNamed(declaration.unit)))
    case 'bool':
      return BOOL
    case 'text':
      return TEXT
    case 'list of text':
      return listOf(TEXT)
  }
}
