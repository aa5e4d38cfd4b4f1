import { appraisal, dueOn, review360 } from '@bylaw/rules-appraisal'
import { piecework, statementDueOn } from '@bylaw/rules-piecework'
import type { Adapter } from './answer'

const CYCLES = {
  appraisal: appraisal.starter.cycle,
  quarter_review: review360.cycle,
  annual_review: { period: 'year', dueDay: 'last' },
} as const

/** A month of a period, however it is written: `2026-06`, `2026-Q2` or `2026`. */
function monthOf(period: string): string {
  const [, year, quarter] = /^(\d{4})(?:-Q([1-4]))?$/.exec(period) ?? []
  if (year === undefined) return period
  return `${year}-${String(Number(quarter ?? 4) * 3).padStart(2, '0')}`
}

/** COM-08, APR-05 and APR-07: days by which something is due. */
export const DATES: Readonly<Record<string, Adapter>> = {
  deadline: (args) => {
    const kinds = ['quantity_statement', 'appraisal', 'quarter_review', 'annual_review'] as const
    const [kind, period] = [args.oneOf('kind', kinds), args.text('period')]
    args.finish()
    if (kind === 'quantity_statement') return { due: statementDueOn(piecework.starter, period) }
    return { due: dueOn(CYCLES[kind], monthOf(period)) }
  },
}
