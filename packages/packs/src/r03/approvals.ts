import { words } from '@bylaw/kernel'
import { type ExampleOf, type RulesOf, withProposals } from '@bylaw/rulebook'
import type { RuleSetOf } from '../pack'

type Approval = ExampleOf<'procedure'>

const staff: RulesOf<'procedure'> = {
  template: {
    by: 'approval',
    draftedBy: [],
    steps: [
      { key: 'support_manager', name: words('技术支持部经理', 'Support manager') },
      { key: 'technical_director', name: words('技术总监', 'Technical director') },
      { key: 'general_manager', name: words('总经理', 'General manager') },
    ],
    order: null,
  },
}
const text: RulesOf<'procedure'> = {
  template: {
    by: 'approval',
    draftedBy: [],
    steps: [{ key: 'administrative_meeting', name: words('行政会议', 'Administrative meeting') }],
    order: 'in_order',
  },
}
const given = (...approvals: string[]): Approval['facts'] => ({
  by: 'approval',
  draftedBy: null,
  approvals,
})
const answer = (missing: string[], outOfOrder: string[] = []): Approval['expect'] => ({
  decision: {
    by: 'approval',
    allowed: missing.length === 0 && outOfOrder.length === 0,
    missing,
    outOfOrder,
    wrongDrafter: false,
  },
})
const decided = withProposals('procedure', staff)

/** The three approvals for anyone else on a project (R03.1.3; SVC-02). */
export const extraStaff: RuleSetOf<'procedure'> = {
  kind: 'procedure',
  key: 'extra_staff',
  title: words('责任售前以外的人员参与', 'Anyone else on a project'),
  rules: staff,
  citations: { '': ['R03.1.3'] },
  examples: [
    {
      name: words('三级都同意', 'all three have agreed'),
      rules: decided,
      facts: given('support_manager', 'technical_director', 'general_manager'),
      expect: answer([]),
    },
    {
      name: words('缺技术总监', 'the technical director is missing'),
      rules: decided,
      facts: given('support_manager', 'general_manager'),
      expect: answer(['technical_director']),
    },
    {
      name: words('都没有同意', 'nobody has agreed'),
      rules: decided,
      facts: given(),
      expect: answer(['support_manager', 'technical_director', 'general_manager']),
    },
    {
      name: words('总经理批在总监之前，须再批', 'the general manager came before the director'),
      rules: decided,
      facts: given('support_manager', 'general_manager', 'technical_director'),
      expect: answer([], ['general_manager']),
    },
    {
      name: words('次序未定，先后颠倒的不作答', 'refused out of order while no order is decided'),
      rules: staff,
      facts: given('general_manager', 'technical_director', 'support_manager'),
      expect: { refusal: 'undecided' },
    },
  ],
}

/** How R03 itself is adopted and revised (R03.7). */
export const adoption: RuleSetOf<'procedure'> = {
  kind: 'procedure',
  key: 'r03_adoption',
  title: words('《技术支持工作管理流程》的通过与修订', 'Adopting and revising the workflow'),
  rules: text,
  citations: { '': ['R03.7.2'] },
  // There is one approval, so nothing has an order.
  settled: ['procedure.approval_order'],
  examples: [
    {
      name: words('行政会议已通过', 'the administrative meeting has adopted it'),
      rules: text,
      facts: given('administrative_meeting'),
      expect: answer([]),
    },
    {
      name: words('行政会议未通过', 'the administrative meeting has not adopted it'),
      rules: text,
      facts: given('support_manager'),
      expect: answer(['administrative_meeting']),
    },
  ],
}
