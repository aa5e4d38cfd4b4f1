import { valueAt } from '@bylaw/rules-kit'

/**
 * Whether a pointer names a place of the document: a value that is there, or an optional one
 * that was left out, such as the hours of a Saturday on which nobody works. Only tests use it.
 */
export function hasPlace(document: unknown, pointer: string): boolean {
  if (valueAt(document, pointer) !== undefined) return true
  const holder = valueAt(document, pointer.slice(0, pointer.lastIndexOf('/')))
  return holder !== null && typeof holder === 'object' && !Array.isArray(holder)
}
