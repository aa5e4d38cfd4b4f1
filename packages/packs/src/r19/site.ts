import { words } from '@bylaw/kernel'
import { type ExampleOf, withProposals } from '@bylaw/rulebook'
import type { RuleSetOf } from '../pack'

const meeting: RuleSetOf<'procedure'>['rules'] = {
  template: {
    by: 'meeting',
    people: [
      { key: 'engineering_manager', name: words('工程部经理', 'Engineering manager') },
      { key: 'salesperson', name: words('业务员', 'Salesperson') },
      { key: 'project_lead', name: words('负责焊工', 'Responsible welder'), seesThrough: true },
    ],
    forms: [{ key: 'handover_form', name: words('现场交接单', 'Hand-over form') }],
    opens: 'project_work',
    standIn: 'deputy_in_writing',
  },
}
const papers: RuleSetOf<'procedure'>['rules'] = {
  template: {
    by: 'papers',
    papers: [
      { key: 'technical_disclosure', name: words('技术交底书', 'Technical briefing') },
      { key: 'welding_record', name: words('焊接记录', 'Welding record') },
      { key: 'pressure_test_record', name: words('管道试压记录', 'Pipe pressure test record') },
    ],
    signedBy: ['customer', 'contractor'],
    gatesSettlement: null,
  },
}
const present = (...roles: string[]): ExampleOf<'procedure'>['facts'] => ({
  by: 'meeting',
  present: roles.map((role) => ({ role, as: 'in_person' as const })),
  filled: ['handover_form'],
})

/** Hand-over on site before work starts (R19.15.2; PRJ-01). */
export const siteHandOver: RuleSetOf<'procedure'> = {
  kind: 'procedure',
  key: 'site_hand_over',
  title: words('开工前现场交接', 'Hand-over on site before work starts'),
  rules: meeting,
  citations: {
    '': ['R19.15.2'],
    '/template/people/2': ['R19.15.1', 'R19.15.2'],
    '/template/opens': ['R19.15.2'],
  },
  examples: [
    {
      name: words('三人到场并填单', 'all three on site with the form'),
      rules: meeting,
      facts: present('engineering_manager', 'salesperson', 'project_lead'),
      expect: { decision: { by: 'meeting', complete: true, missing: [] } },
    },
    {
      name: words('业务员没来', 'no salesperson'),
      rules: meeting,
      facts: present('engineering_manager', 'project_lead'),
      expect: { decision: { by: 'meeting', complete: false, missing: ['salesperson'] } },
    },
  ],
}

/** The three papers of every project (R19.5; PRJ-02). */
export const projectPapers: RuleSetOf<'procedure'> = {
  kind: 'procedure',
  key: 'project_papers',
  title: words('工程资料签字', 'Signed project papers'),
  rules: papers,
  citations: {
    '': ['R19.5'],
    '/template/papers/0': ['R19.5.1', 'R19.5.4'],
    '/template/papers/1': ['R19.5.2'],
    '/template/papers/2': ['R19.5.3'],
    '/template/gatesSettlement': ['R19.5', 'R19.15.6'],
  },
  examples: [
    {
      name: words('焊接记录没签', 'the welding record is not signed'),
      rules: withProposals('procedure', papers),
      facts: {
        by: 'papers',
        signatures: {
          technical_disclosure: ['customer', 'contractor'],
          pressure_test_record: ['customer', 'contractor'],
        },
      },
      expect: {
        decision: {
          by: 'papers',
          complete: false,
          missing: ['welding_record'],
          settlementMayGoOn: true,
        },
      },
    },
  ],
}
