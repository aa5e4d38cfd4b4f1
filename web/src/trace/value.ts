import type { TraceView } from '@bylaw/contract'
import { formatDuration } from '../format/duration'
import { formatDecimal, formatFen, formatMoney } from '../format/money'
import { formatInstant, type Place } from '../format/time'
import { writtenDay } from '../format/written-day'
import type { Say } from '../i18n/define-words'
import type { traceWords } from './words'

export type TracePlace = Place & { readonly currency: string }

/** A traced value as a person writes it: 61860 fen is `¥618.60`, 5400 seconds “1 小时 30 分钟”. */
export function formatValue(
  { value, unit }: Pick<TraceView, 'value' | 'unit'>,
  place: TracePlace,
  t: Say<typeof traceWords>,
): string {
  if (value === null) return t('trace.nothing')
  if (typeof value === 'boolean') return t(value ? 'trace.yes' : 'trace.no')
  const text = String(value)
  const number = () => (/^-?\d+(\.\d+)?$/.test(text) ? formatDecimal(text) : text)
  const money = () => (/^-?\d+(\.\d+)?$/.test(text) ? formatMoney(text, place.currency) : text)
  switch (unit) {
    case 'fen':
      return typeof value === 'number' ? formatFen(value, place.currency) : text
    case 'yuan_per_metre':
      return t('trace.unit_per_metre', { value: money() })
    case 'yuan_per_day':
      return t('trace.unit_per_day', { value: money() })
    case 'metres':
      return t('trace.unit_metres', { value: number() })
    case 'days':
      return t('trace.unit_days', { value: number() })
    case 'people':
      return t('trace.unit_people', { value: Number(value) })
    case 'points':
      return t('trace.unit_points', { value: number() })
    case 'percent':
      return `${number()}%`
    case 'factor':
      return `× ${number()}`
    case 'instant':
      return typeof value === 'number' ? formatInstant(value, place) : text
    case 'seconds':
      return formatDuration(Number(value), place.language)
    case 'count':
      return number()
    default:
      return /^\d{4}-\d{2}-\d{2}$/.test(text) ? writtenDay(text, place.language) : text
  }
}
