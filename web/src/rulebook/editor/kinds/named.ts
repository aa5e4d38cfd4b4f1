import { valueAt } from '../json'
import { freeKey } from '../keys'
import type { Field, GridSection, Label } from '../sheet'

export const NAME: Field = { label: 'figure.name', at: '/name', cell: { type: 'words' } }

/**
 * A list of things that have a name, and whatever else is said of each.
 *
 * @param blank what a new row starts with beside its name
 * @param inTurn whether one comes after the other
 */
export const named = (
  title: Label,
  at: string,
  {
    more = [],
    blank = {},
    inTurn = false,
  }: {
    more?: readonly Field[]
    blank?: object
    inTurn?: boolean
  } = {},
): GridSection => ({
  section: 'grid',
  title,
  at,
  columns: [NAME, ...more],
  ...(inTurn ? { ordered: 'in_turn' as const } : {}),
  fresh: (rows) => ({ key: freeKey('item', rows), name: { zh: '', en: '' }, ...blank }),
})

/** The name of a row in both languages; undefined where it has none. */
export function nameOf(row: unknown): { zh: string; en: string } | undefined {
  const [zh, en] = [valueAt(row, '/name/zh'), valueAt(row, '/name/en')]
  return typeof zh === 'string' && typeof en === 'string' ? { zh, en } : undefined
}
