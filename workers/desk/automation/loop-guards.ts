import { LONGEST_CHAIN, type WhyStopped } from '@bylaw/desk-tools'
import { type Words, words } from '@bylaw/kernel'
import type { DeskBooks } from '../books'
import type { DeskRule } from './rules-of'

type WhyHeldBack = 'too_soon' | 'too_often'

/**
 * Why a rule of time does not act, though its time has come. What it did may have begun what it counts
 * from anew, so that it would come again for ever; null where it may act.
 */
export function heldBack(
  books: DeskBooks,
  rule: DeskRule,
  number: number,
  nowMs: number,
): WhyHeldBack | null {
  if (repeatsItself(books, rule, number, nowMs)) return 'too_soon'
  const times = books.automation.actedUnattended(number, rule.id)
  return times >= MOST_UNATTENDED ? 'too_often' : null
}

/**
 * Whether a rule would write to the customer again within the hour: what answers it may be a machine
 * as well, and the two would write to each other for ever.
 */
export const repeatsItself = (
  { automation }: DeskBooks,
  { id, content }: DeskRule,
  number: number,
  nowMs: number,
): boolean =>
  content.actions.some(({ do: doing }) => doing === 'reply' || doing === 'question') &&
  automation.hasActedSince(number, id, nowMs - HOUR_MS)
const HOUR_MS = 3_600_000

/** How often a rule of time acts on a ticket to which no colleague attends. */
const MOST_UNATTENDED = 5

export const WHY_STOPPED: Readonly<Record<WhyStopped | WhyHeldBack, Words>> = {
  again: words(
    '它已因同一起因执行过一次，不再重复，以免循环。',
    'It has acted for the same reason already; it does not again, so that nothing goes round.',
  ),
  too_soon: words(
    '它一小时内已给客户写过一次，不再重复，以免与自动回复往来不止。',
    'It wrote to the customer within the hour; it does not again, lest two machines write to each other.',
  ),
  too_often: words(
    `无人处理期间它已执行 ${MOST_UNATTENDED} 次，有人处理之前不再执行，以免循环。`,
    `It has acted ${MOST_UNATTENDED} times with nobody attending to the ticket; it does not until somebody has, so that nothing goes round.`,
  ),
  too_long: words(
    `规则已接连触发 ${LONGEST_CHAIN} 次，到此为止。`,
    `${LONGEST_CHAIN} rules have acted one because of another; it ends here.`,
  ),
}
