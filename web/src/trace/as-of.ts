import type { Explanation } from '@bylaw/contract'
import { createContext } from 'react'

/** The moment that figures on this part of a screen are of: their clauses open in its wording. */
export const AsOf = createContext<string | undefined>(undefined)

/** The last day of a month, at a time that is that day wherever the company is. */
export function endOfMonth(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number, 0, 12)).toISOString()
}

/** When a decision was made: at its own moment, or later, where newer rules were taken for it. */
export function decidedAt(ownMoment: string, { rules }: Pick<Explanation, 'rules'>): string {
  const moments = rules.map(({ validFromMs }) => validFromMs)
  return new Date(Math.max(Date.parse(ownMoment), ...moments)).toISOString()
}
