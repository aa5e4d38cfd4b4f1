import { words } from '@bylaw/kernel'
import type { ExampleOf } from '@bylaw/rulebook'
import type { RuleSetOf } from '../pack'

const rules: RuleSetOf<'procedure'>['rules'] = {
  template: {
    by: 'approval',
    draftedBy: [],
    steps: [
      {
        key: 'it_department',
        name: words('信息技术部（评估与安排）', 'IT (evaluates and schedules)'),
      },
      {
        key: 'superior',
        name: words('上级主管（审核与批准）', 'The superior (checks and approves)'),
      },
    ],
    order: 'in_order',
  },
}
const asked = (...approvals: string[]): ExampleOf<'procedure'>['facts'] => ({
  by: 'approval',
  draftedBy: null,
  approvals,
})

/** A request for IT: evaluated by IT, then approved by the superior (R09.1). */
export const itRequest: RuleSetOf<'procedure'> = {
  kind: 'procedure',
  key: 'it_request',
  title: words('信息技术需求审批', 'Approval of an IT request'),
  rules,
  settled: ['procedure.approval_order'],
  citations: {
    '': ['R09.1'],
    '/template/steps': ['R09.1.2', 'R09.1.4'],
    '/template/steps/0': ['R09.1.2'],
    '/template/steps/1': ['R09.1.4', 'R09.1.5'],
    '/template/order': ['R09.1.2', 'R09.1.4'],
  },
  examples: [
    {
      name: words('评估后由上级批准，可以分派', 'evaluated, then approved: it may be assigned'),
      rules,
      facts: asked('it_department', 'superior'),
      expect: {
        decision: {
          by: 'approval',
          allowed: true,
          missing: [],
          outOfOrder: [],
          wrongDrafter: false,
        },
      },
    },
    {
      name: words('只评估过，还差上级批准', 'only evaluated: the superior is missing'),
      rules,
      facts: asked('it_department'),
      expect: {
        decision: {
          by: 'approval',
          allowed: false,
          missing: ['superior'],
          outOfOrder: [],
          wrongDrafter: false,
        },
      },
    },
    {
      name: words('上级先批、后评估的，上级须再批', 'approved before it was evaluated: once more'),
      rules,
      facts: asked('superior', 'it_department'),
      expect: {
        decision: {
          by: 'approval',
          allowed: false,
          missing: [],
          outOfOrder: ['superior'],
          wrongDrafter: false,
        },
      },
    },
  ],
}
