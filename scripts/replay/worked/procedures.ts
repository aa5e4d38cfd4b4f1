import {
  type Approval,
  extraStaff,
  type Papers,
  type ProcedureFacts,
  type ProcedureRules,
  periodicDuty,
  procedure,
  projectPapers,
  regulationChange,
} from '@bylaw/rules-procedure'
import { type ResponsibilityRules, responsibility } from '@bylaw/rules-responsibility'
import { type TeamDecision, team } from '@bylaw/rules-team'
import type { Adapter } from './answer'

const ASSIGNEES = {
  first: 'first',
  first_later: 'first_later',
  second: 'second',
  manager_decides: 'presales_manager',
} as const

/** PRJ-01, PRJ-02, SVC-01, SVC-02, ORG-01 to ORG-03 and ATT-04. */
export const PROCEDURES: Readonly<Record<string, Adapter>> = {
  project_gate: (args) => {
    const present = args.list('present').map((role) => ({
      role: String(role),
      as: 'in_person' as const,
    }))
    const filled = args.flag('form_filled') ? ['handover_form'] : []
    args.finish()
    const answer = decidedBy(procedure.starter, { by: 'meeting', present, filled }, 'meeting')
    return { accepted: answer.complete, missing: answer.missing }
  },

  docs_signoff: (args) => {
    const both: ('customer' | 'contractor')[] = ['customer', 'contractor']
    const signatures = Object.fromEntries(
      Object.entries(args.object('docs')).map(([key, state]) => [
        key,
        state === 'signed' ? both : [],
      ]),
    )
    args.finish()
    const template = { ...(projectPapers.template as Papers), gatesSettlement: false }
    const answer = decidedBy({ template }, { by: 'papers', signatures }, 'papers')
    return { complete: answer.complete, missing: answer.missing }
  },

  extra_staff: (args) => {
    const approvals = args.list('approvals').map(String)
    args.finish()
    // The examples list who has approved, not when, so their order says nothing.
    const template = { ...(extraStaff.template as Approval), order: 'any_order' as const }
    const facts: ProcedureFacts = { by: 'approval', draftedBy: null, approvals }
    const { allowed, missing } = decidedBy({ template }, facts, 'approval')
    return { allowed, missing: [...missing].sort() }
  },

  regulation_change: (args) => {
    const [draftedBy, by] = [args.text('drafted_by', ''), args.text('approved_by', '')]
    args.finish()
    const facts: ProcedureFacts = {
      by: 'approval',
      draftedBy: draftedBy === '' ? null : draftedBy,
      approvals: by === '' ? [] : [by],
    }
    return { in_force: decidedBy(regulationChange, facts, 'approval').allowed }
  },

  next_due: (args) => {
    const [lastOn, every] = [args.text('last'), args.number('every')]
    const unit = args.oneOf('unit', ['day', 'week', 'month', 'quarter', 'year'] as const)
    args.finish()
    const rules = { template: { ...periodicDuty.template, cadence: { every, unit } } }
    const facts: ProcedureFacts = { by: 'duty', lastOn, today: null }
    return { next_due: decidedBy(procedure.rules.parse(rules), facts, 'duty').nextOn }
  },

  presales: (args) => {
    const facts = {
      firstFree: args.flag('first_free'),
      canWait: args.flag('deferrable'),
      firstFreeLater: args.flag('first_free_later'),
      secondFree: args.flag('second_free'),
      handover: 'none',
      unansweredMinutes: null,
    } as const
    args.finish()
    const rules: ResponsibilityRules = responsibility.starter
    const answer = responsibility.decide(rules, facts)
    if (!answer.ok) return answer
    const { assignee, accountable } = answer.value.decision
    return { assignee: ASSIGNEES[assignee], accountable }
  },

  team_shape: (args) => {
    const holders = {
      leader: args.number('leaders', 0),
      deputy: args.number('deputies', 0),
      member: args.number('members', 0),
    }
    args.finish()
    const answer = team.decide(team.starter, { holders })
    if (!answer.ok) return answer
    const { valid, breaks } = answer.value.decision
    return { valid, breaks: breaks.map(breakName) }
  },
}

const breakName = ({ post, least, most }: TeamDecision['breaks'][number]): string =>
  least === 1 && most === 1 ? `exactly_one_${post}` : `at_least_one_${post}`

type Decision = Extract<ReturnType<typeof procedure.decide>, { ok: true }>['value']['decision']

function decidedBy<By extends Decision['by']>(
  rules: ProcedureRules,
  facts: ProcedureFacts,
  by: By,
): Extract<Decision, { by: By }> {
  const answer = procedure.decide(rules, facts)
  if (!answer.ok) throw new Error(`refused: ${answer.refusal.code}`)
  if (answer.value.decision.by !== by) throw new Error(`decided ${answer.value.decision.by}`)
  return answer.value.decision as Extract<Decision, { by: By }>
}
