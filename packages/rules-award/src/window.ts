import { daysAfter, lastDateOf } from '@bylaw/kernel'
import type { AwardRules } from './rules'

/** The last day on which one nominates for a month: `2026-10-31`, or the day that the rules say. */
export const nominatedUntil = ({ votes }: AwardRules, month: string): string =>
  votes.dueDay === 'last' ? lastDateOf(month) : daysAfter(`${month}-01`, votes.dueDay - 1)
