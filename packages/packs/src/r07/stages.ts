import { words } from '@bylaw/kernel'
import type { ExampleOf } from '@bylaw/rulebook'
import type { RuleSetOf } from '../pack'

type Decision = Extract<ExampleOf<'procedure'>['expect'], { decision: unknown }>['decision']
type Approved = Extract<Decision, { by: 'approval' }>

const rules: RuleSetOf<'procedure'>['rules'] = {
  template: {
    by: 'approval',
    draftedBy: [],
    steps: [
      { key: 'initiation', name: words('项目立项阶段确认人', 'Whoever signs off initiation') },
      { key: 'requirements', name: words('需求分析阶段确认人', 'Whoever signs off requirements') },
      { key: 'design', name: words('方案设计阶段确认人', 'Whoever signs off design') },
      { key: 'build', name: words('开发实施阶段确认人', 'Whoever signs off build') },
      {
        key: 'test_acceptance',
        name: words('测试验收阶段确认人', 'Whoever signs off test and acceptance'),
      },
    ],
    order: 'in_order',
  },
}
const passed = (...stages: string[]): ExampleOf<'procedure'>['facts'] => ({
  by: 'approval',
  draftedBy: null,
  approvals: stages,
})
const confirmed = (rest: Partial<Approved>): ExampleOf<'procedure'>['expect'] => ({
  decision: {
    by: 'approval',
    allowed: false,
    missing: [],
    outOfOrder: [],
    wrongDrafter: false,
    ...rest,
  },
})

/**
 * The five stages of an R&D project in turn (R07.3), each signed off by someone whom the text does
 * not name.
 */
export const projectStages: RuleSetOf<'procedure'> = {
  kind: 'procedure',
  key: 'project_stages',
  title: words('研发项目阶段', 'Stages of an R&D project'),
  rules,
  settled: ['procedure.approval_order'],
  citations: {
    '': ['R07.3'],
    '/template/steps/0': ['R07.3.1'],
    '/template/steps/1': ['R07.3.2'],
    '/template/steps/2': ['R07.3.3'],
    '/template/steps/3': ['R07.3.4'],
    '/template/steps/4': ['R07.3.5'],
    '/template/order': ['R07.3'],
  },
  examples: [
    {
      name: words('五个阶段依次通过', 'all five stages in turn'),
      rules,
      facts: passed('initiation', 'requirements', 'design', 'build', 'test_acceptance'),
      expect: confirmed({ allowed: true }),
    },
    {
      name: words('已到方案设计，还差开发和验收', 'designed: build and acceptance are missing'),
      rules,
      facts: passed('initiation', 'requirements', 'design'),
      expect: confirmed({ missing: ['build', 'test_acceptance'] }),
    },
    {
      name: words(
        '先设计后补需求的，设计须重新确认',
        'design before requirements: confirmed again',
      ),
      rules,
      facts: passed('initiation', 'design', 'requirements', 'build', 'test_acceptance'),
      expect: confirmed({ outOfOrder: ['design'] }),
    },
  ],
}
