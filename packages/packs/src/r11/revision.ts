import { words } from '@bylaw/kernel'
import type { RuleSetOf } from '../pack'

const rules: RuleSetOf<'procedure'>['rules'] = {
  template: {
    by: 'approval',
    draftedBy: [],
    steps: [{ key: 'management', name: words('公司管理层', 'Management') }],
    order: 'in_order',
  },
}

/** Who may change R11 itself (R11.5.4). */
export const revision: RuleSetOf<'procedure'> = {
  kind: 'procedure',
  key: 'r11_revision',
  title: words('《技术支撑人员管理制度》的修改', 'Changing the regulation of support personnel'),
  rules,
  citations: { '': ['R11.5.4'] },
  // There is one approval, so nothing has an order.
  settled: ['procedure.approval_order'],
  examples: [
    {
      name: words('管理层批准，修改有效', 'approved by management: it holds'),
      rules,
      facts: { by: 'approval', draftedBy: null, approvals: ['management'] },
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
      name: words('未经批准，修改无效', 'without it a change does not hold'),
      rules,
      facts: { by: 'approval', draftedBy: null, approvals: [] },
      expect: {
        decision: {
          by: 'approval',
          allowed: false,
          missing: ['management'],
          outOfOrder: [],
          wrongDrafter: false,
        },
      },
    },
  ],
}
