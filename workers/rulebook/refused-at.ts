import { errorAt, type RuleFinding, valueAt } from '@bylaw/rules-kit'
import type { errorsOf } from '../platform/issue-words'

type Refused = ReturnType<typeof errorsOf>[number]

/** A finding, and where in its row it stands. */
export type FoundInRow = RuleFinding & { readonly column?: string }

/**
 * What a schema refuses of a document, as a finding: in a table with its row, counted from 1, and the
 * place inside that row, so that `/bands/3/fromMm` is row 4 of `/bands` at `/fromMm`.
 */
export function refusedAt(document: unknown, { pointer, code, message }: Refused): FoundInRow {
  const { table, index, column } = tableAround(document, pointer)
  const at = table === undefined ? pointer : { table, index }
  const found = errorAt(at, code, message.zh, message.en)
  return column === '' ? found : { ...found, column }
}

interface InTable {
  /** The nearest list that holds the place; undefined where none does. */
  readonly table?: string
  readonly index: number
  readonly column: string
}

/** Numbers also name members of a record, which is no table. */
function tableAround(document: unknown, pointer: string): InTable {
  const steps = pointer.split('/')
  for (let at = steps.length - 1; at > 0; at--) {
    const table = steps.slice(0, at).join('/')
    const index = Number(steps[at])
    if (Number.isInteger(index) && Array.isArray(valueAt(document, table))) {
      const column = steps.slice(at + 1).map((step) => `/${step}`)
      return { table, index, column: column.join('') }
    }
  }
  return { index: 0, column: '' }
}
