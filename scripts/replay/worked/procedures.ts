import {
  type Approval,
  extraStaff,
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
    const state = args.flag('form_filled') ? ('filled' as const) : ('draft' as const)
    args.finish()
    const papers = [{ key: 'handover_form', state, signedBy: [] }]
    const { complete, missing } = checked(procedure.starter, { by: 'checklist', present, papers })
    return { accepted: complete, missing }
  },

  docs_signoff: (args) => {
    const papers = Object.entries(args.object('docs')).map(([key, state]) => ({
      key,
      state: state === 'signed' ? ('signed' as const) : ('draft' as const),
      signedBy: state === 'signed' ? (['customer', 'contractor'] as const).slice() : [],
    }))
    args.finish()
    const rules = { template: { ...projectPapers.template, gatesSettlement: false } }
    const { complete, missing } = checked(procedure.rules.parse(rules), {
      by: 'checklist',
      present: [],
      papers,
    })
    return { complete, missing }
  },

  extra_staff: (args) => {
    const approvals = args.list('approvals').map(String)
    args.finish()
    // The examples list who has approved, not when, so their order says nothing.
    const template = { ...(extraStaff.template as Approval), order: 'any_order' as const }
    const { allowed, missing } = approved(
      { template },
      { by: 'approval', draftedBy: null, approvals },
    )
    return { allowed, missing: [...missing].sort() }
  },

  regulation_change: (args) => {
    const [draftedBy, by] = [args.text('drafted_by', ''), args.text('approved_by', '')]
    args.finish()
    const { allowed } = approved(regulationChange, {
      by: 'approval',
      draftedBy: draftedBy === '' ? null : draftedBy,
      approvals: by === '' ? [] : [by],
    })
    return { in_force: allowed }
  },

  next_due: (args) => {
    const [lastOn, every] = [args.text('last'), args.number('every')]
    const unit = args.oneOf('unit', ['day', 'week', 'month', 'quarter', 'year'] as const)
    args.finish()
    const rules = { template: { ...periodicDuty.template, cadence: { every, unit } } }
    const answer = procedure.decide(procedure.rules.parse(rules), {
      by: 'duty',
      lastOn,
      today: null,
    })
    return answer.ok && answer.value.decision.by === 'duty'
      ? { next_due: answer.value.decision.nextOn }
      : answer
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

function checked(rules: ProcedureRules, facts: ProcedureFacts) {
  const answer = procedure.decide(rules, facts)
  if (!answer.ok || answer.value.decision.by !== 'checklist') throw new Error('no checklist')
  return answer.value.decision
}

function approved(rules: ProcedureRules, facts: ProcedureFacts) {
  const answer = procedure.decide(rules, facts)
  if (!answer.ok || answer.value.decision.by !== 'approval') throw new Error('no approval')
  return answer.value.decision
}
