import { words } from '@bylaw/kernel'
import { surveyEnds } from '../open-survey'
import type { Notice } from '../pack'

/** What R05 leaves open beyond the rule sets’ own questions. */
export const notices: readonly Notice[] = [
  {
    id: 'r05.targets',
    type: 'gap',
    clauses: ['R05.5.1', 'R05.5.2'],
    ask: words(
      '响应时间、解决时间和优先级只有名称没有数字，各是多少？',
      'Response time, resolution time and priorities are named without a figure. What are they?',
    ),
    options: [
      {
        value: 'starter',
        label: words('采用系统初始值', 'The initial values of the system'),
        consequence: words(
          '紧急 30 分钟答复、4 小时解决；低优先级 8 小时答复、40 小时解决。',
          'Urgent: answered in 30 minutes, solved in 4 hours. Low: 8 and 40 hours.',
        ),
      },
      {
        value: 'own',
        label: words('改为公司自己的数字', 'Figures of the company’s own'),
        consequence: words(
          '发布新版本后，新工单按新数字计时。',
          'New tickets follow them once a new version is published.',
        ),
      },
    ],
    proposed: 'starter',
    mustAsk: false,
  },
  {
    id: 'r05.office_hours',
    type: 'gap',
    clauses: ['R05.5'],
    ask: words(
      '服务时间没有写，几点到几点算工作时间？',
      'Service hours are not named. When does the clock run?',
    ),
    options: [
      {
        value: 'starter',
        label: words(
          '周一至周五 9:00–18:00，午休 12:00–13:00',
          'Monday to Friday 09:00–18:00, lunch 12:00–13:00',
        ),
        consequence: words(
          '周五 17:50 报的紧急问题，下周一 9:20 前答复。',
          'Urgent on Friday at 17:50: answered by Monday 09:20.',
        ),
      },
      {
        value: 'own',
        label: words('改为公司自己的时间', 'Hours of the company’s own'),
        consequence: words('在日历规则里修改。', 'They are edited in the calendar rule set.'),
      },
    ],
    proposed: 'starter',
    mustAsk: false,
  },
  {
    id: 'survey.after',
    type: 'gap',
    clauses: ['R05.4'],
    ask: words(
      '关闭后多久回访？原文只说“约定的时间”。',
      'How long after closing is the customer asked? The text says only “some set time”.',
    ),
    options: [
      {
        value: { count: 3, unit: 'days' },
        label: words('3 天', '3 days'),
        consequence: words(
          '周一 10:00 关闭，周四 10:00 发出。',
          'Closed on Monday at 10:00, asked on Thursday at 10:00.',
        ),
      },
      {
        value: { count: 1, unit: 'working_days' },
        label: words('下一个工作日', 'The next working day'),
        consequence: words(
          '周五 17:00 关闭，周一上班时发出。',
          'Closed on Friday at 17:00, asked on Monday at opening.',
        ),
      },
      {
        value: { count: 7, unit: 'days' },
        label: words('7 天', '7 days'),
        consequence: words('周一关闭，下周一发出。', 'Closed on Monday, asked a week later.'),
      },
    ],
    proposed: { count: 3, unit: 'days' },
    mustAsk: true,
    ruleSet: 'satisfaction',
    at: '/after',
  },
  ...surveyEnds('r05', 'R05.4'),
  {
    id: 'r05.periodic_duties',
    type: 'gap',
    clauses: ['R05.6.2', 'R05.6.3'],
    ask: words(
      '“定期”培训和更新知识库，周期是多久？',
      'Training and knowledge-base upkeep are “regular”. How often?',
    ),
    options: [],
    mustAsk: false,
  },
]
