import { words } from '@bylaw/kernel'
import type { ExampleOf } from '@bylaw/rulebook'
import type { RuleSetOf } from '../pack'

const rules: RuleSetOf<'procedure'>['rules'] = {
  template: {
    by: 'approval',
    draftedBy: [
      { key: 'technical_department', name: words('技术部门', 'The technical department') },
    ],
    steps: [{ key: 'president', name: words('总裁', 'The president') }],
    order: 'in_order',
  },
}
const outcome = (
  rest: Partial<{ allowed: boolean; missing: string[]; wrongDrafter: boolean }>,
): ExampleOf<'procedure'>['expect'] => ({
  decision: {
    by: 'approval',
    allowed: false,
    missing: [],
    outOfOrder: [],
    wrongDrafter: false,
    ...rest,
  },
})

/** Who may change R19 itself (R19.0; ORG-02). */
export const revision: RuleSetOf<'procedure'> = {
  kind: 'procedure',
  key: 'r19_revision',
  title: words('《工程部管理制度》的修订', 'Revising the engineering regulation'),
  rules,
  citations: { '': ['R19.0'] },
  // There is one approval, so nothing has an order.
  settled: ['procedure.approval_order'],
  examples: [
    {
      name: words('技术部门起草、总裁批准，生效', 'drafted and approved as it says: it holds'),
      rules,
      facts: { by: 'approval', draftedBy: 'technical_department', approvals: ['president'] },
      expect: outcome({ allowed: true }),
    },
    {
      name: words('只有经理批准，不生效', 'approved by a manager only: it does not hold'),
      rules,
      facts: { by: 'approval', draftedBy: 'technical_department', approvals: ['manager'] },
      expect: outcome({ missing: ['president'] }),
    },
    {
      name: words('工程部自行起草，不生效', 'drafted elsewhere: it does not hold'),
      rules,
      facts: { by: 'approval', draftedBy: 'engineering', approvals: ['president'] },
      expect: outcome({ wrongDrafter: true }),
    },
  ],
}
