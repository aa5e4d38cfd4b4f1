import { instantOf, localOf } from '../../format/local-time'
import { type CellKind, readCell, textOf } from '../editor/cell'
import type { FactField } from './fields'

/** Whether a fact is a day, or a moment of one. */
export const isDay = ({ type }: FactField): boolean => type === 'date' || isMoment({ type })
export const isMoment = ({ type }: Pick<FactField, 'type'>): boolean =>
  type === 'instant' || type === 'local'

/** How a fact is written that has a form of its own. */
export const sampleOf = ({ type }: FactField): string | undefined =>
  type === 'month' ? '2026-12' : type === 'time' ? '09:00' : undefined

export const isNumeric = ({ type }: FactField): boolean =>
  type === 'fen' || type === 'whole' || type === 'decimal'

/** A fact as it stands in its input. */
export function shownAs(field: FactField, value: unknown, zone: string): string {
  if (field.type === 'instant')
    return typeof value === 'number' && Number.isFinite(value) ? localOf(value, zone) : ''
  // Whole fen may come as digits; what people type and cannot be read never does.
  if (field.type === 'fen' && /^\d+$/.test(String(value)))
    return textOf(cellOf(field), Number(value))
  return textOf(cellOf(field), value)
}

/** What was typed as the fact that it stands for; what cannot be read stays as it was typed. */
export function readAs(field: FactField, text: string, zone: string): unknown {
  if (text === '' || (text.trim() === '' && field.type !== 'text'))
    return field.nullable ? null : ''
  if (field.type === 'instant') return instantOf(text, zone) ?? text
  if (field.type === 'text') return text
  if (field.type === 'loose') return field.numbers ? looseOf(text.trim()) : text.trim()
  return readCell(cellOf(field), text)
}

/** `12` is a number, `true` a yes, anything else a text. */
function looseOf(text: string): unknown {
  if (/^-?\d{1,15}$/.test(text)) return Number(text)
  return text === 'true' || text === 'false' ? text === 'true' : text
}

const cellOf = ({ type }: FactField): CellKind =>
  type === 'fen' ? { type } : type === 'whole' ? { type, signed: true } : { type: 'text' }
