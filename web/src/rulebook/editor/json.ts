/**
 * Reading and changing plain JSON by JSON pointer. Nothing is changed in place: an edit gives a new
 * document that shares with the old one everything it did not touch.
 */

type Holder = Readonly<Record<string, unknown>>

/** The value at a pointer; undefined where there is no such place. */
export function valueAt(document: unknown, pointer: string): unknown {
  return namesIn(pointer).reduce<unknown>(
    (held, name) => (isHolder(held) ? (held as Holder)[name] : undefined),
    document,
  )
}

/** The document with another value at a pointer; what lies on the way there is made if it is missing. */
export const withValue = (document: unknown, pointer: string, value: unknown): unknown =>
  put(document, namesIn(pointer), value)

/**
 * The same of a member of rules that may be left out: they are begun with the first that is set, and
 * are null again once nothing in them is.
 *
 * @param begun what they begin with
 */
export function withMember(
  document: unknown,
  { at, begun }: { readonly at: string; readonly begun: Holder },
  pointer: string,
  value: unknown,
): unknown {
  const there = isHolder(valueAt(document, at)) ? document : withValue(document, at, begun)
  const changed = withValue(there, pointer, value)
  const members = Object.values(valueAt(changed, at) as Holder)
  return members.every(isUnset) ? withValue(document, at, null) : changed
}

const isUnset = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || value === false

/** The document without the member at a pointer. */
export function without(document: unknown, pointer: string): unknown {
  const cut = pointer.lastIndexOf('/')
  const holder = valueAt(document, pointer.slice(0, cut))
  const name = unescaped(pointer.slice(cut + 1))
  if (Array.isArray(holder))
    return withValue(document, pointer.slice(0, cut), holder.toSpliced(Number(name), 1))
  if (!isHolder(holder)) return document
  const { [name]: _, ...rest } = holder as Record<string, unknown>
  return withValue(document, pointer.slice(0, cut), rest)
}

/** The document with one more row in the list at a pointer. */
export const withRow = (document: unknown, pointer: string, index: number, row: unknown): unknown =>
  withValue(document, pointer, rowsAt(document, pointer).toSpliced(index, 0, row))

/** The document with a row of the list at a pointer moved to another place; outside it stays. */
export function withRowMoved(
  document: unknown,
  pointer: string,
  from: number,
  to: number,
): unknown {
  const rows = rowsAt(document, pointer)
  if (to < 0 || to >= rows.length) return document
  return withValue(document, pointer, rows.toSpliced(from, 1).toSpliced(to, 0, rows[from]))
}

export const rowsAt = (document: unknown, pointer: string): readonly unknown[] => {
  const rows = valueAt(document, pointer)
  return Array.isArray(rows) ? rows : []
}

/** A pointer one step further down. */
export const below = (pointer: string, name: string | number): string =>
  `${pointer}/${String(name).replaceAll('~', '~0').replaceAll('/', '~1')}`

export const isHolder = (value: unknown): value is object =>
  value !== null && typeof value === 'object'

const namesIn = (pointer: string): readonly string[] =>
  pointer === '' ? [] : pointer.slice(1).split('/').map(unescaped)

const unescaped = (name: string): string => name.replaceAll('~1', '/').replaceAll('~0', '~')

function put(held: unknown, [name, ...rest]: readonly string[], value: unknown): unknown {
  if (name === undefined) return value
  if (Array.isArray(held)) {
    const index = Number(name)
    return held.toSpliced(index, 1, put(held[index], rest, value))
  }
  const holder = isHolder(held) ? (held as Holder) : {}
  return { ...holder, [name]: put(holder[name], rest, value) }
}
