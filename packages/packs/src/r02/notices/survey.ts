import { words } from '@bylaw/kernel'
import type { Notice } from '../../pack'

/** What R02.2.1 leaves open about asking customers, beyond the scale. */
export const surveyNotices: readonly Notice[] = [
  {
    id: 'survey.after',
    type: 'gap',
    clauses: ['R02.2.1'],
    ask: words(
      '服务结束后多久询问客户的满意度？原文没有写。',
      'How long after the service is the customer asked? The text does not say.',
    ),
    options: [
      {
        value: { count: 1, unit: 'working_days' },
        label: words('下一个工作日', 'The next working day'),
        consequence: words(
          '周五 17:00 关闭，周一上班时发出。',
          'Closed on Friday at 17:00, sent on Monday at opening.',
        ),
      },
      {
        value: { count: 3, unit: 'days' },
        label: words('3 天', '3 days'),
        consequence: words(
          '周五 17:00 关闭，周一 17:00 发出。',
          'Closed on Friday at 17:00, sent on Monday at 17:00.',
        ),
      },
    ],
    proposed: { count: 1, unit: 'working_days' },
    mustAsk: true,
    ruleSet: 'satisfaction',
    at: '/after',
  },
  {
    id: 'r02.survey_expires',
    type: 'gap',
    clauses: ['R02.2.1'],
    ask: words(
      '问卷多久失效？原文没有写，先用系统初始值。',
      'When does the survey end? The text does not say; the system’s initial value stands.',
    ),
    options: [
      {
        value: { count: 14, unit: 'days' },
        label: words('14 天', '14 days'),
        consequence: words(
          '周一发出，两周后的周一失效。',
          'Sent on a Monday, it ends on the Monday two weeks later.',
        ),
      },
      {
        value: { count: 7, unit: 'days' },
        label: words('7 天', '7 days'),
        consequence: words('周一发出，下周一失效。', 'Sent on a Monday, it ends a week later.'),
      },
    ],
    proposed: { count: 14, unit: 'days' },
    mustAsk: false,
    ruleSet: 'satisfaction',
    at: '/expires',
  },
  {
    id: 'r02.survey_reminders',
    type: 'gap',
    clauses: ['R02.2.1'],
    ask: words(
      '没有评分的提醒几次？原文没有写，先用系统初始值。',
      'How often are silent customers reminded? The text does not say; the system’s initial value stands.',
    ),
    options: [
      {
        value: 1,
        label: words('一次', 'Once'),
        consequence: words('3 天没有评分，提醒一次。', 'After three days without an answer, once.'),
      },
      {
        value: 0,
        label: words('不提醒', 'Never'),
        consequence: words('只问一次。', 'They are asked once.'),
      },
    ],
    proposed: 1,
    mustAsk: false,
    ruleSet: 'satisfaction',
    at: '/reminders/most',
  },
]
