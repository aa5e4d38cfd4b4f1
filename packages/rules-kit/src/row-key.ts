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
  const fields = KEYS.find((each) => tables.every((rows) => tellsApart(each, rows)))
  return fields && ((row) => keyed(row, fields))
}

const tellsApart = (fields: readonly string[], rows: readonly unknown[]): boolean =>
  rows.every((row) => isRow(row) && fields.every((field) => Object.hasOwn(row, field))) &&
  new Set(rows.map((row) => keyed(row, fields))).size === rows.length

const keyed = (row: unknown, fields: readonly string[]): string =>
  canonicalJson(fields.map((field) => (row as Record<string, unknown>)[field])) ?? ''

/** What tells the rows of a table apart, the surest first. All must be in every row. */
const KEYS: readonly (readonly string[])[] = [
  ['validFrom', 'medium', 'diameterMm', 'pressureMpa'],
  ['date', 'from'],
  ['mode', 'scope'],
  ['id'],
  ['key'],
  ['code'],
  ['level'],
  ['grade'],
  ['medium'],
  ['medium', 'fromMm', 'toMm'],
  ['fromMm', 'toMm'],
  ['fromMm'],
  ['name'],
]

const isRow = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
