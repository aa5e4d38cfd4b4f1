import { words } from '@bylaw/kernel'
import type { ExampleOf } from '@bylaw/rulebook'
import type { RuleSetOf } from '../pack'

const rules: RuleSetOf<'procedure'>['rules'] = {
  template: {
    by: 'meeting',
    people: [{ key: 'project_manager', name: words('项目经理', 'Project manager') }],
    forms: [
      { key: 'project_plan', name: words('详细项目计划', 'Detailed project plan') },
      { key: 'work_breakdown', name: words('工作分解结构', 'Work breakdown') },
    ],
    standIn: 'no',
  },
}
const filled = (...forms: string[]): ExampleOf<'procedure'>['facts'] => ({
  by: 'meeting',
  present: [{ role: 'project_manager', as: 'in_person' }],
  filled: forms,
})

/** A project starts with its manager, a detailed plan and a work breakdown (R08.2.1, R08.2.2). */
export const projectStart: RuleSetOf<'procedure'> = {
  kind: 'procedure',
  key: 'project_start',
  title: words('项目启动', 'Starting a project'),
  rules,
  citations: {
    '': ['R08.2'],
    '/template/people/0': ['R08.1.2'],
    '/template/forms/0': ['R08.2.1'],
    '/template/forms/1': ['R08.2.2'],
    '/template/standIn': ['R08.2.1'],
  },
  examples: [
    {
      name: words('计划和工作分解结构齐备', 'with plan and work breakdown'),
      rules,
      facts: filled('project_plan', 'work_breakdown'),
      expect: { decision: { by: 'meeting', complete: true, missing: [] } },
    },
    {
      name: words('只有计划，没有工作分解结构', 'a plan without a work breakdown'),
      rules,
      facts: filled('project_plan'),
      expect: { decision: { by: 'meeting', complete: false, missing: ['work_breakdown'] } },
    },
  ],
}
