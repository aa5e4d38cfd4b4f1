import { canonicalJson } from '@bylaw/kernel'

/**
 * How to tell which row of a table is which after an edit: by the first key that tells the rows apart
 * on both sides, whatever else in them is edited; where there is none, a row is all that it says.
 */
export const naturalKey = (
  before: readonly unknown[],
  after: readonly unknown[],
): ((row: unknown) => string) => rowKeyOf(before, after) ?? ((row) => canonicalJson(row) ?? '')

/** What names each row in all of these tables; undefined where nothing does. */
export function rowKeyOf(
  ...tables: readonly (readonly unknown[])[]
): ((row: unknown) => string) | undefined {
  const fields = [...NAMES, ...headsOf(tables)].find((each) =>
    tables.every((rows) => tellsApart(each, rows)),
  )
  return fields && ((row) => keyed(row, fields))
}

/** What rows are called by wherever they have it. All fields of a name must be in every row. */
const NAMES: readonly (readonly string[])[] = [['id'], ['key'], ['code'], ['name']]

/**
 * Else a row is known by what it begins with: a table says first what a row is about, and then what
 * is laid down for it. The shortest beginning that tells the rows apart names them; all of a row
 * names nothing, since any edit would make it another.
 */
function headsOf(tables: readonly (readonly unknown[])[]): string[][] {
  const [first] = tables.flat()
  const fields = isRow(first) ? Object.keys(first) : []
  return fields.slice(0, -1).map((_, last) => fields.slice(0, last + 1))
}

const tellsApart = (fields: readonly string[], rows: readonly unknown[]): boolean =>
  rows.every((row) => isRow(row) && fields.every((field) => Object.hasOwn(row, field))) &&
  new Set(rows.map((row) => keyed(row, fields))).size === rows.length

const keyed = (row: unknown, fields: readonly string[]): string =>
  canonicalJson(fields.map((field) => (row as Record<string, unknown>)[field])) ?? ''

const isRow = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
