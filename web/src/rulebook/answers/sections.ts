import { fits } from '../editor/cell'
import { isCovered } from '../editor/coverage'
import { shapesAt } from '../editor/generic/shape'
import { isHolder, rowsAt, valueAt, withValue } from '../editor/json'
import { sheetOf } from '../editor/kinds/sheet-of'
import type { Field, Section } from '../editor/sheet'
import { WHOLE, weightSum } from '../editor/sums'

/**
 * What a place that is still open is answered in: the parts of its kind's own editor that edit
 * this place or lie inside it. Pass marks are a figure for each test, a price book is a grid.
 *
 * @param filled what the place holds, where its editor is one for what is there already
 */
export function answerSections(
  kind: string,
  rules: unknown,
  at: string,
  filled: unknown = null,
): readonly Section[] {
  const open = withValue(rules, at, filled)
  const own = sheetOf(kind, open).sections.flatMap((section) => partOf(section, at))
  return own.length > 0
    ? own
    : [{ section: 'fields', title: 'figure.answer', fields: [byItsName(open, at)] }]
}

function partOf(section: Section, at: string): readonly Section[] {
  const cell = section.section === 'grid' ? cellOf(section, at) : undefined
  if (cell) return [{ section: 'fields', title: section.title, fields: [cell] }]
  if (section.section !== 'fields') return isCovered(section.at, [at]) ? [section] : []
  const fields = section.fields.filter((field) => isCovered(field.at, [at]))
  return fields.length > 0 ? [{ ...section, fields }] : []
}

/** One cell of a grid: `/levels/7/baseFen` is the base pay of the eighth row. */
function cellOf(grid: Extract<Section, { section: 'grid' }>, at: string): Field | undefined {
  if (!at.startsWith(`${grid.at}/`)) return undefined
  const inRow = at.slice(grid.at.length + 1)
  const column = grid.columns.find((each) => each.at === inRow.slice(inRow.indexOf('/')))
  return column && { ...column, at }
}

/** A place that no editor shows: its name tells amounts and counts, anything else is a text. */
function byItsName(rules: unknown, at: string): Field {
  const holder = at.slice(0, at.lastIndexOf('/'))
  const shape = shapesAt(rules, holder, []).find(
    (each) => each.shape === 'field' && each.field.at === at,
  )
  return shape?.shape === 'field'
    ? shape.field
    : { label: 'figure.answer', at, cell: { type: 'text' }, empty: 'undecided' }
}

/** Whether everything that the answer is made of has been filled in. */
export const isAnswered = (sections: readonly Section[], rules: unknown, at: string): boolean =>
  valueAt(rules, at) != null && sections.every((section) => isFilledIn(section, rules))

function isFilledIn(section: Section, rules: unknown): boolean {
  switch (section.section) {
    case 'fields':
      return section.fields.every((field) => isHeld(field, rules))
    case 'grid': {
      const rows = rowsAt(rules, section.at)
      return (
        rows.length > 0 && rows.every((row) => section.columns.every((each) => isHeld(each, row)))
      )
    }
    case 'weights':
      return weightSum(Object.values(valueAt(rules, section.at) ?? {})) === WHOLE
    default:
      return isHolder(valueAt(rules, section.at))
  }
}

/** Undecided is no answer, though "any" is. */
const isHeld = ({ at, cell, empty }: Field, holder: unknown): boolean =>
  fits(cell, valueAt(holder, at), empty === 'undecided' ? undefined : empty)
