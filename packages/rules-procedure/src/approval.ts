import { ok, type Result, words } from '@bylaw/kernel'
import { type Decided, type Refusal, undecided } from '@bylaw/rules-kit'
import type { ApprovalFacts } from './facts'
import { order } from './questions'
import type { Approval } from './rules'

export interface ApprovalDecision {
  readonly by: 'approval'
  readonly allowed: boolean
  /** Roles whose approval is still missing, in the order of the path. */
  readonly missing: readonly string[]
  /** Roles that approved before someone who comes first, and have to approve again. */
  readonly outOfOrder: readonly string[]
  /** The draft came from someone who may not draft it. */
  readonly wrongDrafter: boolean
}

/** Whether something has all its approvals (R03.1, R19.0). */
export function approval(
  rules: Approval,
  { draftedBy, approvals }: ApprovalFacts,
): Result<Decided<ApprovalDecision>, Refusal> {
  const given = (key: string) => approvals.includes(key)
  const missing = rules.steps.map(({ key }) => key).filter((key) => !given(key))
  const before = early(rules, approvals)
  if (before.length > 0 && rules.order === null) return undecided(order)
  const outOfOrder = rules.order === 'in_order' ? before : []
  const wrongDrafter =
    rules.draftedBy.length > 0 && !rules.draftedBy.some(({ key }) => key === draftedBy)
  const allowed = missing.length === 0 && outOfOrder.length === 0 && !wrongDrafter
  return ok({
    decision: { by: 'approval', allowed, missing, outOfOrder, wrongDrafter },
    trace: {
      name: words('是否批准', 'Is it approved'),
      value: allowed,
      unit: 'yes_no',
      because: allowed
        ? words('各级都已同意', 'everyone has agreed')
        : words(
            `还差 ${missing.length} 级，次序不对 ${outOfOrder.length} 级${wrongDrafter ? '，起草人不对' : ''}`,
            `${missing.length} still missing, ${outOfOrder.length} out of order${wrongDrafter ? ', drafted by the wrong department' : ''}`,
          ),
      rule: '/template/steps',
      fact: '/approvals',
      of: [
        ...rules.steps.map(({ key, name }, index) => ({
          name,
          value: given(key) && !outOfOrder.includes(key),
          unit: 'yes_no' as const,
          rule: `/template/steps/${index}`,
        })),
        {
          name: words('起草', 'Drafted by the right one'),
          value: !wrongDrafter,
          unit: 'yes_no',
          rule: '/template/draftedBy',
          fact: '/draftedBy',
        },
      ],
    },
  })
}

/** Those whose last approval came before that of someone earlier on the path, or without it. */
function early({ steps }: Approval, approvals: readonly string[]): string[] {
  const lastAt = (key: string) => approvals.lastIndexOf(key)
  return steps
    .filter(({ key }, index) => {
      const at = lastAt(key)
      return at >= 0 && steps.slice(0, index).some((earlier) => lastAt(earlier.key) > at)
    })
    .map(({ key }) => key)
}
