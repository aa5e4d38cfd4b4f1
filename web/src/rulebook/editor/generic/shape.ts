import type { CellKind, Empty } from '../cell'
import { isCovered } from '../coverage'
import { below, isHolder, valueAt, withValue } from '../json'
import { freeKey } from '../keys'
import type { Field, GridSection, Label } from '../sheet'
import { keyLabel } from './key-words'
import { choicesFor } from './value-words'

/** How a place without an editor of its own is edited, read off what stands there. */
export type Shape =
  | { readonly shape: 'field'; readonly field: Field }
  | { readonly shape: 'grid'; readonly grid: GridSection }
  | { readonly shape: 'group'; readonly label: Label; readonly of: readonly Shape[] }
  | {
      readonly shape: 'entries'
      readonly label: Label
      readonly at: string
      readonly of: readonly (readonly Shape[])[]
    }
  /** Nothing to tell its type by: it is edited as JSON. */
  | { readonly shape: 'open'; readonly label: Label; readonly at: string }

/** The members of the holder at a pointer that nothing else edits. */
export function shapesAt(
  rules: unknown,
  pointer: string,
  covered: readonly string[],
): readonly Shape[] {
  const holder = valueAt(rules, pointer)
  if (!isHolder(holder) || Array.isArray(holder)) return []
  return Object.entries(holder).flatMap(([key, value]) => {
    const at = below(pointer, key)
    if (isCovered(at, covered) || OF_THE_MACHINE.has(key)) return []
    return shapeOf(rules, at, key, value, covered)
  })
}

/** Members that tell rows and variants apart; people know them by their names. */
const OF_THE_MACHINE = new Set(['key', 'grade', 'by'])

function shapeOf(
  rules: unknown,
  at: string,
  key: string,
  value: unknown,
  covered: readonly string[],
): readonly Shape[] {
  const label = keyLabel(key)
  const cell = cellOf(key, value)
  if (cell) return [{ shape: 'field', field: { label, at, ...cell } }]
  if (value === null || value === undefined) return [{ shape: 'open', label, at }]
  if (!Array.isArray(value)) {
    const of = shapesAt(rules, at, covered)
    return of.length === 0 ? [] : [{ shape: 'group', label, of }]
  }
  if (value.length === 0) return [{ shape: 'open', label, at }]
  const columns = columnsOf(value)
  if (columns)
    return [
      {
        shape: 'grid',
        grid: { section: 'grid', title: label, at, columns, fresh: (rows) => another(rows) },
      },
    ]
  const of = value.map((_, index) => shapesAt(rules, below(at, index), covered))
  return [{ shape: 'entries', label, at, of }]
}

/** The columns of a list whose rows hold nothing but single values; undefined for others. */
function columnsOf(rows: readonly unknown[]): readonly Field[] | undefined {
  const keys = new Map<string, { cell: CellKind; empty?: Empty }>()
  for (const row of rows) {
    if (!isHolder(row) || Array.isArray(row)) return undefined
    for (const [key, value] of Object.entries(row)) {
      if (OF_THE_MACHINE.has(key)) continue
      const cell = cellOf(key, value)
      if (!cell) return undefined
      const known = keys.get(key)
      const empty = known?.empty ?? cell.empty
      const kind = known && value === null ? known.cell : cell.cell
      keys.set(key, empty === undefined ? { cell: kind } : { cell: kind, empty })
    }
  }
  // Names first: a row is known by its name, not by its key.
  return [...keys]
    .sort(([a], [b]) => Number(b === 'name') - Number(a === 'name'))
    .map(([key, cell]) => ({ label: keyLabel(key), at: below('', key), ...cell }))
}

const AMOUNT = /(^fen|Fen)$/
const SHARE = /(^bp|Bp)$/
const COUNT = /(minutes|days|months|most|least|times|percent|seconds|level)$/i

function cellOf(key: string, value: unknown): { cell: CellKind; empty?: Empty } | undefined {
  if (value === null) {
    if (AMOUNT.test(key)) return { cell: { type: 'fen' }, empty: 'undecided' }
    return COUNT.test(key) ? { cell: { type: 'whole' }, empty: 'undecided' } : undefined
  }
  switch (typeof value) {
    case 'boolean':
      return { cell: { type: 'yes_no' } }
    case 'number':
      if (AMOUNT.test(key)) return { cell: { type: 'fen' } }
      return { cell: SHARE.test(key) ? { type: 'percent' } : { type: 'whole', signed: true } }
    case 'string': {
      const choices = choicesFor(key, [value])
      return { cell: choices ? { type: 'choice', of: choices } : { type: 'text' } }
    }
    default:
      return listCell(key, value)
  }
}

function listCell(key: string, value: unknown): { cell: CellKind } | undefined {
  if (isWords(value)) return { cell: { type: 'words' } }
  if (!Array.isArray(value) || value.length === 0) return undefined
  if (value.every((each) => typeof each === 'string')) {
    const choices = choicesFor(key, value)
    return { cell: choices ? { type: 'some', of: choices } : { type: 'texts' } }
  }
  return value.every((each) => typeof each === 'number') ? { cell: { type: 'numbers' } } : undefined
}

const isWords = (value: unknown): boolean =>
  isHolder(value) && Object.keys(value).sort().join() === 'en,zh'

/** A row like the last one, with nothing filled in and a key of its own. */
export function another(rows: readonly unknown[]): unknown {
  const row = blank(rows.at(-1))
  return valueAt(row, '/key') === undefined ? row : withValue(row, '/key', freeKey('item', rows))
}

function blank(row: unknown): unknown {
  if (Array.isArray(row)) return []
  if (isHolder(row))
    return Object.fromEntries(Object.entries(row).map(([key, value]) => [key, blank(value)]))
  return typeof row === 'boolean' ? row : row === null ? null : ''
}
