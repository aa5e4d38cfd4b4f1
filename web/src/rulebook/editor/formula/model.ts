import { fenFromText } from '../../answer'
import { isHolder, rowsAt, valueAt, withValue } from '../json'
import { VARIABLE_TYPES, VARIABLE_UNITS } from './units'

/** A value that a formula may name, as it stands in the rules. */
export interface Variable {
  readonly name: string
  readonly title: { readonly zh: string; readonly en: string }
  readonly type: 'number' | 'bool' | 'text' | 'list of number' | 'list of text'
  readonly unit: string | null
}

/**
 * Rules after an edit, with what must go together brought together: only numbers have units,
 * rounding and bounds, and money is rounded to the fen. Choosing another unit so never leaves a
 * contradiction behind.
 */
export function consistent(before: unknown, after: unknown): unknown {
  const withUnits = rowsAt(after, '/variables').reduce<unknown>((kept, row, index) => {
    const unit = unitFor(valueAt(row, '/type'), valueAt(row, '/unit'))
    return unit === valueAt(row, '/unit') ? kept : withValue(kept, `/variables/${index}/unit`, unit)
  }, after)
  const unit = valueAt(withUnits, '/result/unit')
  if (unit === valueAt(before, '/result/unit')) return withUnits
  // Bounds of another unit mean nothing: 500.00 yuan are not 50000 days.
  const unbounded = withValue(withUnits, '/bounds', { least: null, most: null })
  return withValue(unbounded, '/rounding', roundingFor(unit, valueAt(after, '/rounding')))
}

const unitFor = (type: unknown, unit: unknown): unknown =>
  isNumeric(type) ? (unit ?? 'number') : null

const isNumeric = (type: unknown): boolean => type === 'number' || type === 'list of number'

function roundingFor(unit: unknown, rounding: unknown): unknown {
  if (unit === 'yes_no' || unit === 'text') return null
  return unit !== 'fen' && isHolder(rounding) ? rounding : { mode: 'half_up', places: 2 }
}

/**
 * The variables that a formula can be checked with. A row that is still being filled in is left
 * out, so that the formula is checked against the others meanwhile.
 */
export function readyVariables(
  rules: unknown,
  isFreeName: (name: string) => boolean,
): readonly Variable[] {
  const seen = new Set<string>()
  return rowsAt(rules, '/variables').flatMap((row) => {
    const variable = variableFrom(row)
    if (!variable || !isFreeName(variable.name) || seen.has(variable.name)) return []
    seen.add(variable.name)
    return [variable]
  })
}

function variableFrom(row: unknown): Variable | undefined {
  const [name, type, unit] = ['/name', '/type', '/unit'].map((at) => valueAt(row, at))
  const isKnown =
    typeof name === 'string' &&
    VARIABLE_TYPES.some(({ value }) => value === type) &&
    (!isNumeric(type) || VARIABLE_UNITS.some(({ value }) => value === unit))
  if (!isKnown) return undefined
  const said = (language: string) => String(valueAt(row, `/title/${language}`) || name)
  return {
    name,
    title: { zh: said('zh'), en: said('en') },
    type: type as Variable['type'],
    unit: isNumeric(type) ? String(unit) : null,
  }
}

/** The rules with a formula as it was typed; nothing typed is nothing decided. */
export const withFormula = (rules: unknown, typed: string): unknown =>
  withValue(rules, '/formula', typed.trim() === '' ? null : typed)

/** What stands in the field of a sample value before anyone has typed there. */
export function firstSample({ type, unit }: Variable): string {
  if (type === 'bool') return 'yes'
  if (type === 'text' || type === 'list of text') return ''
  const one = unit === 'fen' ? '1000.00' : '10'
  return type === 'number' ? one : `${one}; ${one}`
}

/** A sample as it was typed, as a case would hand it in; undefined where it is left empty. */
export function sampleValue({ type, unit }: Variable, typed: string): unknown {
  const text = typed.trim()
  if (type === 'bool') return text === 'yes'
  if (type === 'text') return text
  const parts = text.split(/[;；\n]+/).map((part) => part.trim())
  if (type === 'list of text') return parts.filter((part) => part !== '')
  if (text === '') return undefined
  return type === 'number' ? figure(text, unit) : parts.map((part) => figure(part, unit))
}

/** Money, and money per so much, is typed in yuan and handed in as fen. */
function figure(typed: string, unit: string | null): unknown {
  const text = typed.replace(/%$/, '').replaceAll(',', '')
  if (unit === 'fen') return fenFromText(text) ?? text
  if (unit?.startsWith('fen/')) return String(fenFromText(text) ?? text)
  return text
}

/** Where a fault is underlined: at least one character, and never outside the text. */
export function markOf(
  { start, end }: { readonly start: number; readonly end: number },
  length: number,
): { readonly from: number; readonly to: number } {
  const to = Math.min(Math.max(end, start + 1), length)
  return { from: Math.max(0, Math.min(start, to - 1)), to }
}
