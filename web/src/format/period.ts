import type { Language } from '@bylaw/contract'
import { periodKindOf } from '../area/periods'
import { sayIn } from '../i18n/say-in'
import { formatMonth } from './time'
import { formatWords } from './words'

/** A month, a quarter or a year: `2026-Q3` is 2026 年第三季度. */
export function formatPeriod(period: string, language: Language): string {
  const kind = periodKindOf(period)
  const year = period.slice(0, 4)
  const say = sayIn(formatWords, language)
  if (kind === 'year') return say('format.year', { year })
  if (kind !== 'quarter') return formatMonth(period, language)
  const number = period.slice(6)
  return say('format.quarter', {
    year,
    quarter: language === 'zh' ? (QUARTERS[Number(number) - 1] ?? number) : number,
  })
}

const QUARTERS = ['一', '二', '三', '四'] as const
