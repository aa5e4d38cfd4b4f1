import { words } from '@bylaw/kernel'
import type { Notice } from '../../pack'
import { waitingWork } from '../../waiting-work'

/** What R14.2 leaves open about assignment; the order in its own words, since R14 knows no pair. */
export const assignmentNotices: readonly Notice[] = [
  {
    id: 'routing.order',
    type: 'gap',
    clauses: ['R14.2.1'],
    ask: words(
      '几个人都符合时派给谁？原文没有说。',
      'When several qualify, who gets it? The text does not say.',
    ),
    options: [
      {
        value: ['least_load', 'closest_level', 'longest_idle'],
        label: words(
          '先看工作量最轻，再看等级最接近、空闲最久',
          'Least load, then the closest level, then longest idle',
        ),
        consequence: words('高级人员留给疑难问题。', 'Experts are kept for hard problems.'),
      },
      {
        value: ['highest_level', 'least_load', 'longest_idle'],
        label: words(
          '先看等级最高，再看工作量最轻、空闲最久',
          'The highest level, then least load, then longest idle',
        ),
        consequence: words(
          '最强的人先接，容易压在少数人身上。',
          'The best come first, and may carry most of it.',
        ),
      },
    ],
    proposed: ['least_load', 'closest_level', 'longest_idle'],
    mustAsk: true,
    ruleSet: 'assignment',
    at: '/order',
  },
  {
    id: 'r14.nobody_qualifies',
    type: 'gap',
    clauses: ['R14.2.1'],
    ask: words(
      '没有合适的人时由谁决定？原文没有写。',
      'Who decides when nobody fits? The text does not say.',
    ),
    options: [
      {
        value: { key: 'superior', name: words('上级主管', 'The superior') },
        label: words('上级主管', 'The superior'),
        consequence: words('由直接上级指定承办人。', 'The superior names someone.'),
      },
      {
        value: { key: 'manager', name: words('部门经理', 'The department’s manager') },
        label: words('部门经理', 'The department’s manager'),
        consequence: words('一律报部门经理。', 'The manager is told every time.'),
      },
    ],
    proposed: { key: 'superior', name: words('上级主管', 'The superior') },
    mustAsk: false,
    ruleSet: 'assignment',
    at: '/decides',
  },
  waitingWork('r14', 'R14.2.1'),
]
