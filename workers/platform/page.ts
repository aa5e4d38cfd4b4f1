import { words } from '@bylaw/kernel'
import { Problem } from './problem'

/** Where a page starts: after the row with these sort values; undefined for the first page. */
export type PlaceInList = readonly (string | number)[]

/**
 * One page of a list sorted by a key. Ask the database for `limit + 1` rows after `placeOf(cursor)`;
 * the extra row only tells that there is more.
 *
 * @param keyOf the sort values of a row, in order; they become the opaque cursor
 */
export function pageFrom<Row, Item>(
  rows: readonly Row[],
  limit: number,
  keyOf: (row: Row) => PlaceInList,
  viewOf: (row: Row) => Item,
): { items: Item[]; nextCursor: string | null } {
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  const more = rows.length > limit && last !== undefined
  return { items: shown.map(viewOf), nextCursor: more ? cursorOf(keyOf(last)) : null }
}

/**
 * Reads a cursor that `pageFrom` made. It holds sort values only, and every list is narrowed to
 * one company already, so a forged cursor shows nothing that the reader could not page to.
 *
 * @param size how many values the list sorts by
 */
export function placeOf(cursor: string | undefined, size: number): PlaceInList | undefined {
  if (cursor === undefined) return undefined
  const place = read(cursor)
  if (place === undefined || place.length !== size) throw unknownCursor()
  return place
}

/** Where the next page starts, as `placeOf` reads it. */
export const cursorOf = (place: PlaceInList): string =>
  bytesToText(new TextEncoder().encode(JSON.stringify(place)))

function read(cursor: string): PlaceInList | undefined {
  try {
    const bytes = Uint8Array.from(
      atob(cursor.replaceAll('-', '+').replaceAll('_', '/')),
      (character) => character.codePointAt(0) ?? 0,
    )
    const place: unknown = JSON.parse(
      new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes),
    )
    const plain = (value: unknown) => typeof value === 'string' || Number.isFinite(value)
    return Array.isArray(place) && place.every(plain) ? (place as PlaceInList) : undefined
  } catch {
    return undefined
  }
}

const bytesToText = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCodePoint(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')

const unknownCursor = () =>
  new Problem('unacceptable', {
    errors: [
      {
        pointer: '/query/cursor',
        code: 'unknown_cursor',
        message: words(
          '分页游标无效，请从第一页重新开始。',
          'Unknown cursor; start again at the first page.',
        ),
      },
    ],
  })
