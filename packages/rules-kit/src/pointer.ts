import { assert, pointerTo } from '@bylaw/kernel'

type Json = unknown

/** The value at a JSON pointer (RFC 6901), or undefined when there is no such place. */
export function valueAt(document: Json, pointer: string): Json {
  return stepsOf(pointer).reduce<Json>(
    (place, step) =>
      place !== null && typeof place === 'object' && Object.hasOwn(place, step)
        ? (place as Record<string, Json>)[step]
        : undefined,
    document,
  )
}

/** A copy of the document with one existing place replaced; the place must exist. */
export function withValueAt(document: Json, pointer: string, value: Json): Json {
  const [step, ...rest] = stepsOf(pointer)
  if (step === undefined) return value
  assert(
    document !== null && typeof document === 'object' && Object.hasOwn(document, step),
    `there is no ${pointer} in the document`,
  )
  const inner = withValueAt((document as Record<string, Json>)[step], pointerTo(...rest), value)
  if (Array.isArray(document))
    return document.map((item, index) => (String(index) === step ? inner : item))
  return { ...document, [step]: inner }
}

/** The names on the way to a place: `/a~1b/0` goes by `a/b`, then `0`. */
export const stepsOf = (pointer: string): string[] =>
  pointer === ''
    ? []
    : pointer
        .slice(1)
        .split('/')
        .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
