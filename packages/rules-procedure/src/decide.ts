import { type Result, refuse, words } from '@bylaw/kernel'
import type { Decided, Refusal } from '@bylaw/rules-kit'
import { type ApprovalDecision, approval } from './approval'
import { type ChecklistDecision, checklist } from './checklist'
import { type DutyDecision, duty } from './duty'
import type { ProcedureFacts } from './facts'
import type { ProcedureRules } from './rules'

export type ProcedureDecision = ChecklistDecision | ApprovalDecision | DutyDecision

/** Whether a procedure may go on, or when it is due. */
export function decide(
  { template }: ProcedureRules,
  facts: ProcedureFacts,
): Result<Decided<ProcedureDecision>, Refusal> {
  if (template.by === 'checklist' && facts.by === 'checklist') return checklist(template, facts)
  if (template.by === 'approval' && facts.by === 'approval') return approval(template, facts)
  if (template.by === 'duty' && facts.by === 'duty') return duty(template, facts)
  return refuse({
    code: 'wrong_template',
    message: words('这些情况与程序的种类不符。', 'These facts are for another kind of procedure.'),
    rule: '/template/by',
    fact: '/by',
  })
}
