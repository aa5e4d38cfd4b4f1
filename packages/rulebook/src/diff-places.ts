import { pointerTo } from '@bylaw/kernel'
import { alignRows } from './align-rows'

/** One place of a document that an edit touched. */
export interface ChangedPlace {
  /**
   * JSON pointer of the place after the edit. A row that is gone is named by where it stood among
   * the rows before; what stands above it in the document, by where that stands after.
   */
  readonly pointer: string
  /** Absent where the place is new. */
  readonly before?: unknown
  /** Absent where the place is gone. */
  readonly after?: unknown
}

/**
 * How two documents differ, place by place, in reading order: of each table the rows that are
 * gone, then those that are new or changed. Neither the order of an object's keys nor rows that
 * moved because others came or went make a difference.
 */
export function diffPlaces(before: unknown, after: unknown, pointer = ''): readonly ChangedPlace[] {
  if (Array.isArray(before) && Array.isArray(after)) return rows(before, after, pointer)
  if (isObject(before) && isObject(after)) return members(before, after, pointer)
  return Object.is(before, after) ? [] : [{ pointer, before, after }]
}

function rows(before: unknown[], after: unknown[], table: string): readonly ChangedPlace[] {
  const aligned = alignRows(before, after)
  const kept = new Set(aligned.map((row) => row.before))
  return [
    ...before.flatMap((row, index) =>
      kept.has(index) ? [] : [{ pointer: `${table}/${index}`, before: row }],
    ),
    ...aligned.flatMap(({ before: old, after: now }) => {
      const place = `${table}/${now}`
      return old === undefined
        ? [{ pointer: place, after: after[now] }]
        : diffPlaces(before[old], after[now], place)
    }),
  ]
}

function members(before: Members, after: Members, holder: string): readonly ChangedPlace[] {
  const names = [
    ...Object.keys(after),
    ...Object.keys(before).filter((name) => !Object.hasOwn(after, name)),
  ]
  return names.flatMap((name) => {
    const place = `${holder}${pointerTo(name)}`
    if (!Object.hasOwn(before, name)) return [{ pointer: place, after: after[name] }]
    if (!Object.hasOwn(after, name)) return [{ pointer: place, before: before[name] }]
    return diffPlaces(before[name], after[name], place)
  })
}

type Members = Record<string, unknown>

const isObject = (value: unknown): value is Members =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
