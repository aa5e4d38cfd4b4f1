import { words } from '@bylaw/kernel'
import { surveyEnds } from '../../open-survey'
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
  ...surveyEnds('r02', 'R02.2.1'),
]
