import { words } from '@bylaw/kernel'
import { Problem } from '../platform/problem'
import { QUANTITIES } from './unpaid-work'

/** Refuses what was done in a month on a project that was completed before it. */
export function mustNotBeCompleted(
  { completedOn }: { readonly completedOn: string | null },
  month: string,
  what = QUANTITIES,
): void {
  if (completedOn === null || completedOn.slice(0, 7) >= month) return
  throw new Problem('wrong_state', {
    detail: words(
      `项目已于 ${completedOn} 完工，不再申报其后月份的${what.zh}。`,
      `The project was completed on ${completedOn}; no ${what.en} can be reported for later months.`,
    ),
  })
}
