import Papa from 'papaparse'

/** A cell: text, or a number as it is written. */
export type Cell = string | { readonly number: string }

/**
 * Rows as a CSV file that spreadsheets open as it is: marked as UTF-8, each text shown as it stands,
 * numbers as numbers.
 */
export const csvFile = (rows: readonly (readonly Cell[])[]): string =>
  `${BOM}${Papa.unparse(rows.map((row) => row.map((cell) => (typeof cell === 'string' ? safe(cell) : cell.number))))}\r\n`

/** What a browser saves such a file under. */
export const csvHeaders = (fileName: string) => ({
  'content-type': 'text/csv; charset=utf-8',
  'content-disposition': `attachment; filename="${fileName}"`,
})

/** A leading quotation mark keeps a cell a text. */
export const safe = (cell: string): string => (readsAsFormula(cell) ? `'${cell}` : cell)

/** Whether a spreadsheet would take a text for a formula, so that it cannot stand in a file as it is. */
export const readsAsFormula = (text: string): boolean => FORMULA.test(text)

/** A cell of a file that is read, without the mark that kept it a text. */
export const unsafe = (cell: string): string =>
  cell.startsWith("'") && readsAsFormula(cell.slice(1)) ? cell.slice(1) : cell

/** What a spreadsheet would take for a formula, in the wide forms of Chinese keyboards as well. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/

/** By this mark spreadsheets know a file for UTF-8. */
const BOM = '\uFEFF'
