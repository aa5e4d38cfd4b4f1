import { ok, type Result, words } from '@bylaw/kernel'
import type { Decided, Refusal } from '@bylaw/rules-kit'
import { laterAssignment } from './crew-questions'
import type { AssignmentFacts } from './facts'
import type { ContractingRules } from './rules'

export interface AssignmentDecision {
  readonly about: 'assignment'
  readonly companyLiable: boolean
  readonly toolsSupported: boolean
  /** Support starts on this day where the work was regularised; null otherwise. */
  readonly from: string | null
}

/** Work that the engineering manager did not assign gets no support, nor is it answered for (R19.17.2). */
export function assignment(
  rules: ContractingRules,
  { assigned, regularised }: AssignmentFacts,
): Result<Decided<AssignmentDecision>, Refusal> {
  const later = rules.assignment.later === 'by_manager' ? regularised : null
  const supported = assigned || later !== null
  const why = assigned
    ? words('工程部已分派', 'the engineering manager assigned it')
    : later
      ? words(
          `${later.on} 由经理补办：${later.reason}`,
          `regularised by the manager on ${later.on}: ${later.reason}`,
        )
      : words(
          '未经分派，责任由业务员或承包人承担',
          'nobody assigned it: the salesperson or contractor bears it',
        )
  return ok({
    decision: {
      about: 'assignment',
      companyLiable: supported,
      toolsSupported: supported,
      from: assigned ? null : (later?.on ?? null),
    },
    trace: {
      name: words('工程部是否支持并负责', 'Does the department support and answer for it'),
      value: supported,
      unit: 'yes_no',
      because: why,
      rule: laterAssignment.at,
      fact: assigned ? '/assigned' : '/regularised',
    },
  })
}
