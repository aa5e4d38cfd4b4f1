import { words } from '@bylaw/kernel'
import type { ExampleOf, RulesOf } from '@bylaw/rulebook'
import type { RuleSetOf } from '../pack'
import { BY_DIRECTOR, ONE_PAPER_EACH, STAGES } from './stage-answers'

type Stages = Extract<RulesOf<'procedure'>['template'], { by: 'stages' }>
type Decision = Extract<ExampleOf<'procedure'>['expect'], { decision: unknown }>['decision']
type Standing = Extract<Decision, { by: 'stages' }>

const template: Stages = {
  by: 'stages',
  stages: STAGES,
  leaves: null,
  roles: [
    { key: 'technical_director', name: words('技术总监', 'Technical director') },
    { key: 'group_head', name: words('项目组负责人', 'Head of the project group') },
  ],
  confirmedBy: null,
  failed: null,
}
const decided: RulesOf<'procedure'> = {
  template: {
    ...template,
    leaves: ONE_PAPER_EACH,
    confirmedBy: BY_DIRECTOR,
    failed: 'where_the_cause_is',
  },
}
const PAPERS = [
  'charter',
  'requirements_paper',
  'design_paper',
  'build_record',
  'acceptance_report',
]

const went = (
  filed: readonly string[],
  ...events: readonly (readonly [stage: string, cause?: string])[]
): ExampleOf<'procedure'>['facts'] => ({
  by: 'stages',
  events: events.map(([stage, cause]) => ({
    stage,
    outcome: cause === undefined ? 'passed' : 'failed',
    said: 'technical_director',
    cause: cause ?? null,
  })),
  filed: [...filed],
})
const standing = (rest: Partial<Standing>): ExampleOf<'procedure'>['expect'] => ({
  decision: {
    by: 'stages',
    at: null,
    passed: [],
    notCounted: [],
    missing: [],
    mayPass: false,
    ...rest,
  },
})
const FOUR = ['initiation', 'requirements', 'design', 'build']

/**
 * The five stages of an R&D project in turn (R07.3), each with the papers that it leaves on file
 * (R07.4.3): which papers, who confirms and where a failure returns to the text does not say.
 */
export const projectStages: RuleSetOf<'procedure'> = {
  kind: 'procedure',
  key: 'project_stages',
  title: words('研发项目阶段', 'Stages of an R&D project'),
  rules: { template },
  citations: {
    '': ['R07.3'],
    '/template/stages/0': ['R07.3.1'],
    '/template/stages/1': ['R07.3.2'],
    '/template/stages/2': ['R07.3.3'],
    '/template/stages/3': ['R07.3.4'],
    '/template/stages/4': ['R07.3.5'],
    '/template/leaves': ['R07.3', 'R07.4.3'],
    '/template/failed': ['R07.3.5'],
  },
  examples: [
    {
      name: words('五个阶段依次通过，文档齐全', 'all five stages in turn, with their papers'),
      rules: decided,
      facts: went(PAPERS, ...FOUR.map((stage) => [stage] as const), ['test_acceptance']),
      expect: standing({ passed: [...FOUR, 'test_acceptance'] }),
    },
    {
      name: words(
        '设计方案没有归档，方案设计不能通过',
        'design may not be passed without its paper',
      ),
      rules: decided,
      facts: went(PAPERS.slice(0, 2), ['initiation'], ['requirements']),
      expect: standing({
        at: 'design',
        passed: ['initiation', 'requirements'],
        missing: ['design_paper'],
      }),
    },
    {
      name: words(
        '验收发现需求写错，退回需求分析',
        'a wrong requirement found at acceptance returns it there',
      ),
      rules: decided,
      facts: went(PAPERS, ...FOUR.map((stage) => [stage] as const), [
        'test_acceptance',
        'requirements',
      ]),
      expect: standing({ at: 'requirements', passed: ['initiation'], mayPass: true }),
    },
    {
      name: words('先设计后补需求的，设计不算', 'design before requirements does not count'),
      rules: decided,
      facts: went(PAPERS, ['initiation'], ['design'], ['requirements']),
      expect: standing({
        at: 'design',
        passed: ['initiation', 'requirements'],
        notCounted: ['design'],
        mayPass: true,
      }),
    },
    {
      name: words('文档未定，不判断阶段', 'refused while nobody has named the papers'),
      rules: { template },
      facts: went([], ['initiation']),
      expect: { refusal: 'undecided' },
    },
  ],
}
