import { type Words, words } from '@bylaw/kernel'
import type { Policy, Priority, SlaRules } from './rules'

/** What a company starts with. The figures are ours: R05.5 demands service levels but prints none. */
export const starter: SlaRules = {
  policies: [
    policy(words('紧急', 'Urgent'), 'urgent', 30, 4 * 60),
    policy(words('高', 'High'), 'high', 60, 8 * 60),
    policy(words('中', 'Normal'), 'normal', 4 * 60, 16 * 60),
    policy(words('低', 'Low'), 'low', 8 * 60, 40 * 60),
  ],
  pauses: { waitingCustomer: true, waitingThirdParty: false, stops: ['resolution'] },
  warnings: { leadMinutes: [60, 15] },
}

function policy(
  name: Words,
  priority: Priority,
  firstResponseMinutes: number,
  resolutionMinutes: number,
): Policy {
  return {
    name,
    when: { priority, customerLevel: null, channel: null },
    clock: 'business',
    firstResponseMinutes,
    nextResponseMinutes: null,
    keepInformedMinutes: null,
    resolutionMinutes,
  }
}
