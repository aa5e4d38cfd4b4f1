import { words } from '@bylaw/kernel'
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
    id: 'r05.follow_up_after',
    type: 'gap',
    clauses: ['R05.4'],
    ask: words(
      '关闭后多久回访？原文只说一定时间。',
      'How long after closing is the customer asked? The text says only some time.',
    ),
    options: [
      {
        value: '3_days',
        label: words('3 天', '3 days'),
        consequence: words('周一关闭，周四发满意度调查。', 'Closed on Monday, asked on Thursday.'),
      },
      {
        value: '7_days',
        label: words('7 天', '7 days'),
        consequence: words(
          '周一关闭，下周一发满意度调查。',
          'Closed on Monday, asked a week later.',
        ),
      },
    ],
    proposed: '3_days',
    mustAsk: true,
  },
  {
    id: 'r05.satisfaction_scale',
    type: 'gap',
    clauses: ['R05.4'],
    ask: words('满意度用几分制？', 'On what scale is satisfaction scored?'),
    options: [
      {
        value: '1_to_5',
        label: words('1–5 分', '1 to 5'),
        consequence: words('4 分及以上算满意。', '4 and above count as satisfied.'),
      },
      {
        value: '1_to_10',
        label: words('1–10 分', '1 to 10'),
        consequence: words('8 分及以上算满意。', '8 and above count as satisfied.'),
      },
    ],
    proposed: '1_to_5',
    mustAsk: true,
  },
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
