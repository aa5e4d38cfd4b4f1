/** One text for one JSON value, whatever the order of its keys; undefined has none. */
export const canonicalJson = (value: unknown): string | undefined =>
  JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )

/** Whether two values are the same JSON, whatever the order of their keys. */
export const sameJson = (a: unknown, b: unknown): boolean => canonicalJson(a) === canonicalJson(b)

/**
 * Whether a name is none of ours anywhere: what reads an object by such a name reaches behind its
 * data, and what copies one may leave it out without a word.
 */
export const isForbiddenName = (name: string): boolean =>
  name === '__proto__' || name === 'constructor'

/** The JSON pointer (RFC 6901) to where these steps lead: `/rates/0/a~1b`. */
export const pointerTo = (...path: readonly (string | number)[]): string =>
  path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
