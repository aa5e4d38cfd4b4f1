import { ok, type Result, words } from '@bylaw/kernel'
import type { Decided, Refusal } from '@bylaw/rules-kit'
import type { ClosingFacts } from './facts'
import type { LifecycleRules } from './rules'

export interface ClosingDecision {
  readonly by: 'closing'
  readonly allowed: boolean
}

/** Whether a ticket may be closed over parts of it that are open. */
export function closing(
  { children }: LifecycleRules,
  { openChildren }: ClosingFacts,
): Result<Decided<ClosingDecision>, Refusal> {
  const allowed = openChildren === 0 || children === 'may_stay_open'
  return ok({
    decision: { by: 'closing', allowed },
    trace: {
      name: words('能否关闭', 'May it be closed'),
      value: allowed,
      unit: 'yes_no',
      because:
        openChildren === 0
          ? words('没有未关闭的子工单', 'no part of it is open')
          : words(`还有 ${openChildren} 张子工单未关闭`, `parts still open: ${openChildren}`),
      rule: '/children',
      fact: '/openChildren',
    },
  })
}
