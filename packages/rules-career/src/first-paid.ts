import { monthsAfter } from '@bylaw/kernel'
import type { CareerRules } from './rules'

/** The first day on which a level pays that is approved on a day: that day, or the next pay month. */
export const firstPaid = (
  { paysFrom }: Pick<CareerRules, 'paysFrom'>,
  approvedOn: string,
): string =>
  paysFrom === 'day_of_approval' ? approvedOn : monthsAfter(`${approvedOn.slice(0, 7)}-01`, 1)
