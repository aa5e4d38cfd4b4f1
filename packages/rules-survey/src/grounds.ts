import { type Words, words } from '@bylaw/kernel'
import type { Closing } from './facts'
import type { SurveyRules } from './rules'

/** Why a customer is not asked, or not asked any more. */
export type Ground =
  | 'merged'
  | 'type_excluded'
  | 'unsolved'
  | 'reopened'
  | 'declined'
  | 'no_channel'
  | 'asked_recently'
  | 'answered'

/** The first ground that holds, other than being asked too soon, with the rule behind it. */
export function groundOf(
  { exclude, channels }: SurveyRules,
  facts: Closing,
): { readonly ground: Ground; readonly rule: string; readonly fact: string } | null {
  if (facts.answeredAtMs !== null)
    return { ground: 'answered', rule: '/reminders', fact: '/answeredAtMs' }
  if (exclude.merged && facts.merged)
    return { ground: 'merged', rule: '/exclude/merged', fact: '/merged' }
  if (facts.ticketType !== null && exclude.types.includes(facts.ticketType))
    return { ground: 'type_excluded', rule: '/exclude/types', fact: '/ticketType' }
  if (exclude.unsolved && !facts.solved)
    return { ground: 'unsolved', rule: '/exclude/unsolved', fact: '/solved' }
  if (facts.reopenedAtMs !== null)
    return { ground: 'reopened', rule: '/after', fact: '/reopenedAtMs' }
  if (facts.contact.declined)
    return { ground: 'declined', rule: '/exclude', fact: '/contact/declined' }
  if (!channels.some((channel) => facts.contact.reachable.includes(channel)))
    return { ground: 'no_channel', rule: '/channels', fact: '/contact/reachable' }
  return null
}

export const GROUND: Readonly<Record<Ground, Words>> = {
  merged: words('已并入另一张工单，由那张工单回访', 'it was merged: the other ticket asks'),
  type_excluded: words('这类工单不回访', 'tickets of this type are left out'),
  unsolved: words('没有解决而关闭的不回访', 'tickets closed without a solution are left out'),
  reopened: words('已重新打开，再次关闭后另行回访', 'it was opened again: the next closing asks'),
  declined: words('客户不愿接受回访', 'the customer does not want to be asked'),
  no_channel: words('规定的渠道都联系不到客户', 'none of the channels reaches the customer'),
  asked_recently: words('不久前刚回访过这位客户', 'the customer was asked not long ago'),
  answered: words('客户已经评分', 'the customer has answered'),
}
