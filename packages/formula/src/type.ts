import { type Words, words } from '@bylaw/kernel'
import { type Unit, unitInWords } from './unit'

/** What a value is. Lists hold one kind of thing, and never lists. */
export type Type = ItemType | { readonly kind: 'list'; readonly of: ItemType }

export type ItemType =
  | { readonly kind: 'number'; readonly unit: Unit }
  | { readonly kind: 'bool' }
  | { readonly kind: 'text' }

export const BOOL = { kind: 'bool' } as const
export const TEXT = { kind: 'text' } as const
export const numberIn = (unit: Unit) => ({ kind: 'number', unit }) as const
export const listOf = (of: ItemType) => ({ kind: 'list', of }) as const

export function sameType(a: Type, b: Type): boolean {
  if (a.kind === 'number') return b.kind === 'number' && a.unit.key === b.unit.key
  if (a.kind === 'list') return b.kind === 'list' && sameType(a.of, b.of)
  return a.kind === b.kind
}

/** The type in a sentence: “金额”, “a list of days”. */
export function typeInWords(type: Type): Words {
  switch (type.kind) {
    case 'number':
      return unitInWords(type.unit)
    case 'bool':
      return words('条件（是或否）', 'a condition (yes or no)')
    case 'text':
      return words('文字', 'a text')
    case 'list': {
      const items = typeInWords(type.of)
      return words(`一列${items.zh}`, `a list of ${items.en}`)
    }
  }
}
