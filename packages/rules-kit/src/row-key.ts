/**
 * How to tell which row of a table is which after an edit: by the first key that tells the rows apart
 * on both sides, whatever else in them is edited; where there is none, a row is all that it says.
 */
export function naturalKey(
  before: readonly unknown[],
  after: readonly unknown[],
): (row: unknown) => string {
  const unique = (rows: readonly unknown[], fields: readonly string[]): boolean =>
    rows.every((row) => isRow(row) && fields.every((field) => Object.hasOwn(row, field))) &&
    new Set(rows.map((row) => keyed(row, fields))).size === rows.length
  const fields = KEYS.find((each) => unique(before, each) && unique(after, each))
  return fields ? (row) => keyed(row, fields) : canonical
}

const keyed = (row: unknown, fields: readonly string[]): string =>
  canonical(fields.map((field) => (row as Record<string, unknown>)[field]))

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
  ['fromMm', 'toMm'],
  ['fromMm'],
  ['name'],
]

const isRow = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value)

/** JSON with its keys in order, so that two equal values are written alike. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    isRow(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  ) ?? ''
