import { type Result, refuse, words } from '@bylaw/kernel'
import type { Decided, Refusal } from '@bylaw/rules-kit'
import { type ApprovalDecision, approval } from './approval'
import { type DutyDecision, duty } from './duty'
import type { ProcedureFacts } from './facts'
import { type MeetingDecision, meeting } from './meeting'
import { type PapersDecision, papers } from './papers'
import type { ProcedureRules } from './rules'

export type ProcedureDecision = MeetingDecision | PapersDecision | ApprovalDecision | DutyDecision

/** Whether a procedure may go on, or when it is due. */
export function decide(
  { template }: ProcedureRules,
  facts: ProcedureFacts,
): Result<Decided<ProcedureDecision>, Refusal> {
  if (template.by === 'meeting' && facts.by === 'meeting') return meeting(template, facts)
  if (template.by === 'papers' && facts.by === 'papers') return papers(template, facts)
  if (template.by === 'approval' && facts.by === 'approval') return approval(template, facts)
  if (template.by === 'duty' && facts.by === 'duty') return duty(template, facts)
  return refuse({
    code: 'wrong_template',
    message: words('这些情况与程序的种类不符。', 'These facts are for another kind of procedure.'),
    rule: '/template/by',
    fact: '/by',
  })
}
