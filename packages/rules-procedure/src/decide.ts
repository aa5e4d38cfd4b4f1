import { type Result, refuse, words } from '@bylaw/kernel'
import type { Decided, Refusal } from '@bylaw/rules-kit'
import { type ApprovalDecision, approval } from './approval'
import { type CustodyDecision, custody } from './custody'
import { type DutyDecision, duty } from './duty'
import type { ProcedureFacts } from './facts'
import { type FormDecision, form } from './form'
import { type MeetingDecision, meeting } from './meeting'
import { type PapersDecision, papers } from './papers'
import { type RemedyDecision, remedy } from './remedy'
import type { ProcedureRules } from './rules'
import { type StagesDecision, stages } from './stages'

export type ProcedureDecision =
  | MeetingDecision
  | PapersDecision
  | ApprovalDecision
  | DutyDecision
  | FormDecision
  | StagesDecision
  | RemedyDecision
  | CustodyDecision

/** Whether a procedure may go on, where it stands, or when it is due. */
export function decide(
  { template }: ProcedureRules,
  facts: ProcedureFacts,
): Result<Decided<ProcedureDecision>, Refusal> {
  if (template.by === 'meeting' && facts.by === 'meeting') return meeting(template, facts)
  if (template.by === 'papers' && facts.by === 'papers') return papers(template, facts)
  if (template.by === 'approval' && facts.by === 'approval') return approval(template, facts)
  if (template.by === 'duty' && facts.by === 'duty') return duty(template, facts)
  if (template.by === 'form' && facts.by === 'form') return form(template, facts)
  if (template.by === 'stages' && facts.by === 'stages') return stages(template, facts)
  if (template.by === 'remedy' && facts.by === 'remedy') return remedy(template, facts)
  if (template.by === 'custody' && facts.by === 'custody') return custody(template, facts)
  return refuse({
    code: 'wrong_template',
    message: words('这些情况与程序的种类不符。', 'These facts are for another kind of procedure.'),
    rule: '/template/by',
    fact: '/by',
  })
}
