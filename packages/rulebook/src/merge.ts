import { pointerTo, sameJson } from '@bylaw/kernel'
import { rowKeyOf } from '@bylaw/rules-kit'

/** What two sides made of one version, brought together. */
export interface Merged {
  readonly content: unknown
  /**
   * JSON pointers into `content` of what both sides changed, each in its own way: our wording
   * stands there. A row that only we took out is named by its table.
   */
  readonly conflicts: readonly string[]
}

/**
 * Brings our changes and theirs to rules, or to a text, together. A place that only one side
 * changed follows that side; where both did, ours stands and the place is named.
 *
 * Rows of a table are told apart by what names them, a diameter, a level, a number, and never by
 * where they stand: with Φ160 struck out on our side and raised on theirs, the row below keeps its
 * own price. A table whose rows nothing tells apart is one place.
 *
 * @param base   the version that both started from
 * @param ours   as we have it now
 * @param theirs as the other side has it now
 */
export function mergeVersions(base: unknown, ours: unknown, theirs: unknown): Merged {
  if (sameJson(ours, theirs) || sameJson(base, theirs)) return { content: ours, conflicts: [] }
  if (sameJson(base, ours)) return { content: theirs, conflicts: [] }
  if (isList(base) && isList(ours) && isList(theirs)) return mergeTables(base, ours, theirs)
  if (isRecord(base) && isRecord(ours) && isRecord(theirs)) return mergeRecords(base, ours, theirs)
  return { content: ours, conflicts: [''] }
}

function mergeRecords(base: Fields, ours: Fields, theirs: Fields): Merged {
  const keys = [...new Set([...Object.keys(theirs), ...Object.keys(ours)])]
  const fields = keys.map((key) => ({ key, ...mergeVersions(base[key], ours[key], theirs[key]) }))
  // A field that is gone on the side that prevails is `undefined` here, and left out.
  const there = fields.filter(({ content }) => content !== undefined)
  return {
    content: Object.fromEntries(there.map(({ key, content }) => [key, content])),
    conflicts: fields.flatMap(({ key, content, conflicts }) =>
      content === undefined
        ? conflicts.map(() => '')
        : conflicts.map((place) => `${pointerTo(key)}${place}`),
    ),
  }
}

function mergeTables(base: Rows, ours: Rows, theirs: Rows): Merged {
  const keyOf = rowKeyOf(base, ours, theirs) ?? textOf(base, ours, theirs)
  if (keyOf === undefined) return { content: ours, conflicts: [''] }
  const [was, own, now] = [byKey(base, keyOf), byKey(ours, keyOf), byKey(theirs, keyOf)]
  const { order, contested } = ordered([...was.keys()], [...own.keys()], [...now.keys()])
  const rows = order.map((key) => mergeVersions(was.get(key), own.get(key), now.get(key)))
  const there = rows.filter(({ content }) => content !== undefined)
  const gone = rows.filter(({ content }) => content === undefined)
  return {
    content: there.map(({ content }) => content),
    conflicts: [
      ...(contested ? [''] : []),
      ...gone.flatMap(({ conflicts }) => conflicts.map(() => '')),
      ...there.flatMap(({ conflicts }, index) =>
        conflicts.map((place) => `${pointerTo(index)}${place}`),
      ),
    ],
  }
}

/**
 * In which order the rows stand: as the side has them that moved any; as we have them, and
 * contested, where both did. A row that only one side has comes after the one it follows there.
 */
function ordered(base: Keys, ours: Keys, theirs: Keys): { order: Keys; contested: boolean } {
  const shared = (keys: Keys) =>
    keys.filter((key) => base.includes(key) && ours.includes(key) && theirs.includes(key))
  const moved = (keys: Keys) => !sameJson(shared(keys), shared(base))
  if (moved(theirs) && !moved(ours)) return { order: woven(theirs, ours), contested: false }
  const contested = moved(theirs) && !sameJson(shared(ours), shared(theirs))
  return { order: woven(ours, theirs), contested }
}

function woven(spine: Keys, more: Keys): Keys {
  const order = [...spine]
  more.forEach((key, index) => {
    if (order.includes(key)) return
    const before = index === 0 ? -1 : order.indexOf(more[index - 1] ?? '')
    order.splice(before + 1, 0, key)
  })
  return order
}

/** A list of texts, each there once: days off, channels. A text names itself. */
const textOf = (...lists: readonly Rows[]): ((row: unknown) => string) | undefined =>
  lists.every((rows) => rows.every(isText) && new Set(rows).size === rows.length)
    ? String
    : undefined

type Keys = readonly string[]
type Rows = readonly unknown[]
type Fields = Readonly<Record<string, unknown>>

const byKey = (rows: Rows, keyOf: (row: unknown) => string): ReadonlyMap<string, unknown> =>
  new Map(rows.map((row) => [keyOf(row), row]))
const isText = (value: unknown): value is string => typeof value === 'string'
const isList = (value: unknown): value is Rows => Array.isArray(value)
const isRecord = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !isList(value)
