import { words } from '@bylaw/kernel'
import { option } from '@bylaw/rules-kit'
import type { Notice } from '../pack'

/** What R11.2.2.3 leaves open about the survey, beyond when it is sent and on which scale. */
export const surveyNotices: readonly Notice[] = [
  {
    id: 'r11.survey_of_whom',
    type: 'ambiguity',
    clauses: ['R11.2.2.3', 'R11.2.1.4'],
    ask: words(
      '客户对一次服务的打分，算到谁头上？几个人先后处理的怎么算？',
      'To whom does a customer’s mark count, and what when several people worked on it?',
    ),
    options: [
      option(
        'last_assignee',
        words('算到关闭时的负责人', 'The assignee at closing'),
        words('张三处理、李四关闭的，算李四。', 'Handled by An, closed by Bo: it counts for Bo.'),
      ),
      option(
        'everyone',
        words('每个处理过的人都算一次', 'Everyone who worked on it'),
        words('张三、李四各记一次。', 'It counts once for each.'),
      ),
    ],
    proposed: 'last_assignee',
    mustAsk: false,
  },
  {
    id: 'r11.survey_expires',
    type: 'gap',
    clauses: ['R11.2.2.3'],
    ask: words(
      '调查多久之内可以作答？原文没有写。',
      'For how long can the survey be answered? The text does not say.',
    ),
    options: [
      option(
        { count: 14, unit: 'days' },
        words('14 天', '14 days'),
        words('3 月 2 日发出，3 月 16 日失效。', 'Sent on 2 March, it ends on 16 March.'),
      ),
      option(
        { count: 7, unit: 'days' },
        words('7 天', '7 days'),
        words('3 月 2 日发出，3 月 9 日失效。', 'Sent on 2 March, it ends on 9 March.'),
      ),
    ],
    proposed: { count: 14, unit: 'days' },
    mustAsk: false,
    ruleSet: 'satisfaction',
    at: '/expires',
  },
  {
    id: 'r11.survey_reminders',
    type: 'gap',
    clauses: ['R11.2.2.3'],
    ask: words(
      '客户没有作答，要不要提醒？原文没有写。',
      'Are customers who do not answer reminded? The text does not say.',
    ),
    options: [
      option(
        { after: { count: 3, unit: 'days' }, most: 1 },
        words('3 天后提醒一次', 'Once, after 3 days'),
        words('3 月 2 日发出，3 月 5 日提醒。', 'Sent on 2 March, reminded on 5 March.'),
      ),
      option(
        { after: { count: 3, unit: 'days' }, most: 0 },
        words('不提醒', 'No'),
        words('只发一次。', 'It is sent once.'),
      ),
    ],
    proposed: { after: { count: 3, unit: 'days' }, most: 1 },
    mustAsk: false,
    ruleSet: 'satisfaction',
    at: '/reminders',
  },
]
