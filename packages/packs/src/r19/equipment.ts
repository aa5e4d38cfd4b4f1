import { words } from '@bylaw/kernel'
import { type ExampleOf, withProposals } from '@bylaw/rulebook'
import type { RuleSetOf } from '../pack'

const rules: RuleSetOf<'procedure'>['rules'] = {
  template: {
    by: 'custody',
    things: [
      { key: 'equipment', name: words('设备', 'Equipment'), comesBack: true },
      { key: 'tools', name: words('工具', 'Tools'), comesBack: true },
      { key: 'work_clothes', name: words('工作服', 'Work clothes'), comesBack: true },
    ],
    returnedOn: ['leaving', 'transfer', 'project_end'],
    lossBorneBy: null,
  },
}

const issued: ExampleOf<'procedure'>['facts'] = {
  by: 'custody',
  issued: [
    { thing: 'equipment', count: 1, signed: true },
    { thing: 'tools', count: 4, signed: true },
  ],
  returned: [{ thing: 'equipment', count: 1 }],
  lost: [],
  occasion: 'project_end',
}

/** Equipment, tools and work clothes: issued against a record, returned, accounted for (R19.19). */
export const equipment: RuleSetOf<'procedure'> = {
  kind: 'procedure',
  key: 'equipment',
  title: words('设备、工具和工作服', 'Equipment, tools and work clothes'),
  rules,
  citations: {
    '': ['R19.19'],
    '/template/things': ['R19.19.1'],
    '/template/returnedOn': ['R19.19.2'],
    '/template/lossBorneBy': ['R19.19.2'],
  },
  examples: [
    {
      name: words('工程结束，工具还没有归还', 'the project has ended and the tools are not back'),
      rules,
      facts: issued,
      expect: {
        decision: {
          by: 'custody',
          settled: false,
          toReturn: [{ thing: 'tools', count: 4 }],
          held: [],
          unsigned: [],
          lost: [],
          lossBorneBy: null,
        },
      },
    },
    {
      name: words('三件归还、一件丢失，逐件认定', 'three back and one lost: a case of its own'),
      rules: withProposals('procedure', rules),
      facts: {
        ...issued,
        returned: [...issued.returned, { thing: 'tools', count: 3 }],
        lost: [{ thing: 'tools', count: 1 }],
      },
      expect: {
        decision: {
          by: 'custody',
          settled: true,
          toReturn: [],
          held: [],
          unsigned: [],
          lost: [{ thing: 'tools', count: 1 }],
          lossBorneBy: 'case_by_case',
        },
      },
    },
    {
      name: words('丢失由谁承担未定', 'a loss while nobody has said who bears it'),
      rules,
      facts: { ...issued, lost: [{ thing: 'tools', count: 1 }] },
      expect: { refusal: 'undecided' },
    },
  ],
}
