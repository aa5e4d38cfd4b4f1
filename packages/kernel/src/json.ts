/** One text for one JSON value, whatever the order of its keys; undefined has none. */
export const canonicalJson = (value: unknown): string | undefined =>
  JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )

/**
 * Whether two values are the same JSON, whatever the order of their keys; a key without a value is none.
 * Of plain data: lists, objects, texts, numbers, true, false and null. No text is made of either, as they
 * may be a month of five thousand people.
 */
export function sameJson(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (!isStructure(a) || !isStructure(b) || Array.isArray(a) !== Array.isArray(b)) return false
  return Array.isArray(a)
    ? a.length === b.length && a.every((item, index) => sameJson(item, b[index]))
    : keysWithValues(a) === keysWithValues(b) &&
        Object.keys(a).every((key) => sameJson(a[key], Object.hasOwn(b, key) ? b[key] : undefined))
}

type Structure = Readonly<Record<string | number, unknown>> & { readonly length?: unknown }

const isStructure = (value: unknown): value is Structure =>
  value !== null && typeof value === 'object'

/** How many keys an object has as JSON. */
const keysWithValues = (value: Structure): number =>
  Object.values(value).reduce<number>((sum, part) => sum + (part === undefined ? 0 : 1), 0)

/**
 * Whether a name is none of ours anywhere: what reads an object by such a name reaches behind its
 * data, and what copies one may leave it out without a word.
 */
export const isForbiddenName = (name: string): boolean =>
  name === '__proto__' || name === 'constructor'

/** The JSON pointer (RFC 6901) to where these steps lead: `/rates/0/a~1b`. */
export const pointerTo = (...path: readonly (string | number)[]): string =>
  path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
