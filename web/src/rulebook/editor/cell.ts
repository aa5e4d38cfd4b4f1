import { fenFromText } from '../answer'
import type { FigureWord } from './kinds/words'

/** What one cell or field holds, and so how it is typed and shown. */
export type CellKind =
  /** Yuan on the screen, whole fen in the rules. */
  | { readonly type: 'fen' }
  | { readonly type: 'whole'; readonly signed?: boolean }
  /** An exact decimal, kept as it is written: `0.35`. */
  | { readonly type: 'decimal' }
  /** Percent on the screen, hundredths of a percent in the rules. */
  | { readonly type: 'percent' }
  | { readonly type: 'text' }
  /** A text in both languages. */
  | { readonly type: 'words' }
  /** `2026-11-30` */
  | { readonly type: 'date' }
  | { readonly type: 'yes_no' }
  | { readonly type: 'choice'; readonly of: readonly Choice[] }
  /** Several of a choice. */
  | { readonly type: 'some'; readonly of: readonly Choice[] }
  /** Whole numbers side by side: `60, 15`. */
  | { readonly type: 'numbers' }
  /** Short texts side by side. */
  | { readonly type: 'texts' }

export interface Choice {
  readonly value: unknown
  readonly label: FigureWord | { readonly zh: string; readonly en: string }
}

/** What an empty cell means: not decided yet, nothing promised, any, or what is usual. Left out, it must be filled. */
export type Empty = 'undecided' | 'nothing' | 'any' | 'usual'

export const numericCell = ({ type }: CellKind): boolean =>
  ['fen', 'whole', 'decimal', 'percent', 'numbers'].includes(type)

/** A value as it stands in its input. What does not fit its cell is shown as it is. */
export function textOf({ type }: CellKind, value: unknown): string {
  if (value === null || value === undefined) return ''
  if (Array.isArray(value)) return value.join(type === 'numbers' ? ', ' : '、')
  if (type === 'fen' && isWhole(value)) return hundredths(value)
  if (type === 'percent' && isWhole(value)) return hundredths(value).replace(/\.?0+$/, '')
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

/**
 * What a person typed as the value it stands for. What cannot be read stays in the rules as it was
 * typed: nothing is lost, and the rules are refused at just this place.
 */
export function readCell(cell: CellKind, text: string, empty?: Empty): unknown {
  const typed = plain(text)
  if (typed === '') return empty === undefined ? emptyOf(cell) : null
  return readings[cell.type]?.(typed, cell) ?? text
}

/** Whether a value can stand in a cell. What it means the rules' own kind decides. */
export function fits(cell: CellKind, value: unknown, empty?: Empty): boolean {
  if (value === null || value === undefined) return empty !== undefined
  switch (cell.type) {
    case 'fen':
    case 'percent':
      return isWhole(value) && value >= 0
    case 'whole':
      return isWhole(value) && (cell.signed === true || value >= 0)
    case 'decimal':
      return typeof value === 'string' && DECIMAL.test(value)
    case 'numbers':
      return Array.isArray(value) && value.every((each) => isWhole(each))
    case 'text':
    case 'date':
      return typeof value === 'string' && value !== ''
    default:
      return true
  }
}

const DECIMAL = /^\d{1,9}(\.\d{1,6})?$/

type Reading = (typed: string, cell: CellKind) => unknown

const readings: Readonly<Partial<Record<CellKind['type'], Reading>>> = {
  fen: fenFromText,
  percent: (typed) => fenFromText(typed.replace(/%$/, '')),
  whole: (typed, cell) => {
    const signed = cell.type === 'whole' && cell.signed === true
    return (signed ? /^[-−]?\d{1,9}$/ : /^\d{1,9}$/).test(typed)
      ? Number(typed.replace('−', '-'))
      : undefined
  },
  decimal: (typed) => (DECIMAL.test(typed) ? typed : undefined),
  numbers: (typed) => {
    const parts = typed.split(/[\s,、;]+/).filter((part) => part !== '')
    return parts.every((part) => /^\d{1,9}$/.test(part)) ? parts.map(Number) : undefined
  },
  texts: (typed) =>
    typed
      .split(/[,、;\n]+/)
      .map((part) => part.trim())
      .filter((part) => part !== ''),
}

const emptyOf = ({ type }: CellKind): unknown =>
  type === 'numbers' || type === 'texts' || type === 'some' ? [] : ''

/** Digits and signs as Chinese input methods may write them, in their plain form. */
const plain = (text: string): string =>
  text
    .trim()
    .replaceAll(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replaceAll('．', '.')
    .replaceAll('，', ',')
    .replaceAll('；', ';')

const isWhole = (value: unknown): value is number => Number.isSafeInteger(value)

/** 221050 as `2210.50`, by its digits. */
function hundredths(value: number): string {
  const digits = String(Math.abs(value)).padStart(3, '0')
  return `${value < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`
}
