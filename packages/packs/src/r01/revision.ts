import { words } from '@bylaw/kernel'
import type { RuleSetOf } from '../pack'

const rules: RuleSetOf<'procedure'>['rules'] = {
  template: {
    by: 'approval',
    draftedBy: [],
    steps: [{ key: 'industry_centre', name: words('行业中心', 'Industry centre') }],
    order: 'in_order',
  },
}

/** Who may change R01 itself (R01.1.3). */
export const revision: RuleSetOf<'procedure'> = {
  kind: 'procedure',
  key: 'r01_revision',
  title: words('《技术支持部管理制度》的修订', 'Revising the service department’s regulation'),
  rules,
  citations: { '': ['R01.1.3'] },
  // There is one approval, so nothing has an order.
  settled: ['procedure.approval_order'],
  examples: [
    {
      name: words('行业中心修订，生效', 'revised by the industry centre: it holds'),
      rules,
      facts: { by: 'approval', draftedBy: null, approvals: ['industry_centre'] },
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
      name: words(
        '部门经理自己改的，不生效',
        'changed by the department’s manager: it does not hold',
      ),
      rules,
      facts: { by: 'approval', draftedBy: 'manager', approvals: ['manager'] },
      expect: {
        decision: {
          by: 'approval',
          allowed: false,
          missing: ['industry_centre'],
          outOfOrder: [],
          wrongDrafter: false,
        },
      },
    },
  ],
}
