import { words } from '@bylaw/kernel'
import type { Notice } from '../../pack'

/** What R08.1 and R08.2 leave open about project groups, their start, plans and reports. */
export const projectNotices: readonly Notice[] = [
  {
    id: 'r08.two_managers',
    type: 'ambiguity',
    clauses: ['R08.1.2'],
    ask: words('一名项目经理能否兼管两个项目组？', 'May one project manager lead two groups?'),
    options: [
      {
        value: 'yes',
        label: words('可以，每组仍只有一名', 'Yes; each group still has one'),
        consequence: words(
          '王某同时任甲、乙两组项目经理，符合规定。',
          'One person may be the manager of groups A and B.',
        ),
      },
      {
        value: 'no',
        label: words('不可以', 'No'),
        consequence: words('乙组须另设项目经理。', 'Group B needs a manager of its own.'),
      },
    ],
    proposed: 'yes',
    mustAsk: false,
  },
  {
    id: 'procedure.stand_in',
    type: 'ambiguity',
    clauses: ['R08.2.1'],
    ask: words(
      '项目经理不在时，能否由他人代为启动项目？',
      'May someone else start a project for the project manager?',
    ),
    options: [
      {
        value: 'deputy_in_writing',
        label: words('可书面委托代理人', 'A deputy named in writing'),
        consequence: words(
          '项目经理书面委托的人提交计划，项目可以启动。',
          'The plan of a named deputy starts the project.',
        ),
      },
      {
        value: 'no',
        label: words('必须本人', 'In person only'),
        consequence: words(
          '项目经理不在，项目不启动。',
          'Without the project manager it does not start.',
        ),
      },
    ],
    proposed: 'no',
    mustAsk: false,
    ruleSet: 'project_start',
    at: '/template/standIn',
  },
  {
    id: 'r08.plan_approved_by',
    type: 'gap',
    clauses: ['R08.2.1', 'R08.2.2'],
    ask: words('详细计划和工作分解结构由谁审定？', 'Who approves the plan and the work breakdown?'),
    options: [
      {
        value: 'technical_director',
        label: words('技术总监', 'The technical director'),
        consequence: words('未经审定的项目不得开工。', 'No project starts before that.'),
      },
      {
        value: 'project_manager',
        label: words('项目经理自定并报备', 'The project manager, who tells the director'),
        consequence: words('报备后即可开工。', 'It may start once the director is told.'),
      },
    ],
    proposed: 'technical_director',
    mustAsk: false,
  },
  {
    id: 'procedure.cadence',
    type: 'gap',
    clauses: ['R08.2.4'],
    ask: words(
      '项目经理多久向技术总监报告一次？原文只说“及时”。',
      'How often does the project manager report to the director? The text only says “in time”.',
    ),
    options: [
      {
        value: { every: 1, unit: 'week' },
        label: words('每周', 'Every week'),
        consequence: words(
          '周一报告过，下周一再报告；急事随时报告。',
          'Reported on a Monday, again the next; urgent matters at any time.',
        ),
      },
      {
        value: { every: 1, unit: 'month' },
        label: words('每月', 'Every month'),
        consequence: words(
          '3 月 31 日报告过，4 月 30 日再报告。',
          'Reported on 31 March, again on 30 April.',
        ),
      },
    ],
    proposed: { every: 1, unit: 'week' },
    mustAsk: true,
    ruleSet: 'project_report',
    at: '/template/cadence',
  },
]
