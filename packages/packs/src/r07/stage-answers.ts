import { words } from '@bylaw/kernel'
import type { RulesOf } from '@bylaw/rulebook'
import type { Notice } from '../pack'

type Stages = Extract<RulesOf<'procedure'>['template'], { by: 'stages' }>

export const STAGES: Stages['stages'] = [
  { key: 'initiation', name: words('项目立项', 'Initiation') },
  { key: 'requirements', name: words('需求分析', 'Requirements') },
  { key: 'design', name: words('方案设计', 'Design') },
  { key: 'build', name: words('开发实施', 'Build') },
  { key: 'test_acceptance', name: words('测试验收', 'Test and acceptance') },
]

export const ONE_PAPER_EACH: NonNullable<Stages['leaves']> = {
  initiation: [{ key: 'charter', name: words('立项书', 'Charter') }],
  requirements: [{ key: 'requirements_paper', name: words('需求说明', 'Requirements') }],
  design: [{ key: 'design_paper', name: words('设计方案', 'Design') }],
  build: [{ key: 'build_record', name: words('实施记录', 'Build record') }],
  test_acceptance: [{ key: 'acceptance_report', name: words('验收报告', 'Acceptance report') }],
}
const REPORT_ONLY: typeof ONE_PAPER_EACH = {
  ...Object.fromEntries(STAGES.map(({ key }) => [key, []])),
  test_acceptance: ONE_PAPER_EACH['test_acceptance'] ?? [],
}

export const BY_DIRECTOR: NonNullable<Stages['confirmedBy']> = Object.fromEntries(
  STAGES.map(({ key }) => [key, 'technical_director']),
)
const HEAD_IN_BETWEEN: typeof BY_DIRECTOR = {
  ...BY_DIRECTOR,
  requirements: 'group_head',
  design: 'group_head',
  build: 'group_head',
}

/** What R07 leaves open about its stages, with answers that only its own five stages can take. */
export const stageNotices: readonly Notice[] = [
  {
    id: 'procedure.stage_confirmed_by',
    ruleSet: 'project_stages',
    at: '/template/confirmedBy',
    type: 'gap',
    clauses: ['R07.3'],
    ask: words(
      '每个阶段由谁确认通过？原文没有写。',
      'Who confirms that a stage is passed? The text does not say.',
    ),
    options: [
      {
        value: BY_DIRECTOR,
        label: words('技术总监', 'The technical director'),
        consequence: words(
          '五个阶段都由总监确认后进入下一阶段。',
          'The director confirms before each next stage.',
        ),
      },
      {
        value: HEAD_IN_BETWEEN,
        label: words(
          '项目组负责人，立项和验收由总监',
          'The project group’s head; the director at initiation and acceptance',
        ),
        consequence: words(
          '中间三个阶段由项目组负责人确认。',
          'The head confirms the three stages in between.',
        ),
      },
    ],
    proposed: BY_DIRECTOR,
    mustAsk: true,
  },
  {
    id: 'procedure.stage_papers',
    ruleSet: 'project_stages',
    at: '/template/leaves',
    type: 'gap',
    clauses: ['R07.3', 'R07.4.3'],
    ask: words(
      '每个阶段要留下哪些文档？原文没有写。',
      'Which documents does each stage leave? The text does not say.',
    ),
    options: [
      {
        value: ONE_PAPER_EACH,
        label: words('每阶段一份', 'One a stage'),
        consequence: words(
          '立项书、需求说明、设计方案、实施记录、验收报告各一份，没有归档不进入下一阶段。',
          'A charter, requirements, a design, a build record and an acceptance report; without it no next stage.',
        ),
      },
      {
        value: REPORT_ONLY,
        label: words('只要验收报告', 'The acceptance report only'),
        consequence: words(
          '前四个阶段不看文档，验收时须有报告。',
          'The first four need none; acceptance needs its report.',
        ),
      },
    ],
    proposed: ONE_PAPER_EACH,
    mustAsk: true,
  },
]
