/**
 * Takes a pack's changes into rules that the company has changed as well.
 *
 * A place that only one side changed follows that side. Where both changed it, the company's word
 * stands and the place is named. A list that grew or shrank on both sides is such a place: rows
 * cannot be told apart there.
 *
 * @param before as the company adopted it
 * @param ours   as the company has it now
 * @param pack   as the pack says it now
 */
export function mergeRules(
  before: unknown,
  ours: unknown,
  pack: unknown,
  pointer = '',
): { readonly merged: unknown; readonly kept: readonly string[] } {
  if (same(before, pack) || same(ours, pack)) return { merged: ours, kept: [] }
  if (same(before, ours)) return { merged: pack, kept: [] }
  if (isList(before) && isList(ours) && isList(pack))
    return ours.length === before.length && pack.length === before.length
      ? mergeList(before, ours, pack, pointer)
      : { merged: ours, kept: [pointer] }
  if (isRecord(before) && isRecord(ours) && isRecord(pack))
    return mergeRecord(before, ours, pack, pointer)
  return { merged: ours, kept: [pointer] }
}

function mergeList(
  before: readonly unknown[],
  ours: readonly unknown[],
  pack: readonly unknown[],
  pointer: string,
) {
  const rows = ours.map((row, index) =>
    mergeRules(before[index], row, pack[index], `${pointer}/${index}`),
  )
  return { merged: rows.map(({ merged }) => merged), kept: rows.flatMap(({ kept }) => kept) }
}

function mergeRecord(before: Fields, ours: Fields, pack: Fields, pointer: string) {
  const keys = [...new Set([...Object.keys(pack), ...Object.keys(ours)])]
  const fields = keys.map((key) => ({
    key,
    ...mergeRules(before[key], ours[key], pack[key], `${pointer}/${escaped(key)}`),
  }))
  // A field that is gone on the side that prevails is `undefined` here, and left out.
  const there = fields.filter(({ merged }) => merged !== undefined)
  return {
    merged: Object.fromEntries(there.map(({ key, merged }) => [key, merged])),
    kept: fields.flatMap(({ kept }) => kept),
  }
}

type Fields = Readonly<Record<string, unknown>>
const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value)
const isRecord = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !isList(value)
const escaped = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1')

/** Whether two values are the same JSON, whatever the order of their keys. */
function same(a: unknown, b: unknown): boolean {
  if (isList(a) && isList(b))
    return a.length === b.length && a.every((each, index) => same(each, b[index]))
  if (isRecord(a) && isRecord(b))
    return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((key) => same(a[key], b[key]))
  return a === b
}
