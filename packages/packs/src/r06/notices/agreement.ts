import { words } from '@bylaw/kernel'
import type { Notice } from '../../pack'

/** What R06.2 leaves open about service levels, hours and warnings. */
export const agreementNotices: readonly Notice[] = [
  {
    id: 'r06.level_names',
    type: 'gap',
    clauses: ['R06.2.1'],
    ask: words(
      '“服务级别”有哪些？原文只有这个词。',
      'Which service levels are there? The text has only the word.',
    ),
    options: [
      {
        value: 'by_priority',
        label: words('按紧急、高、中、低四个优先级', 'By priority: urgent, high, normal, low'),
        consequence: words(
          '所有用户同一承诺，按问题轻重区分。',
          'The same promise to every user, by how pressing the problem is.',
        ),
      },
      {
        value: 'by_customer',
        label: words('再按用户级别区分', 'By the user’s level as well'),
        consequence: words(
          '在规则里为每个用户级别另加几行。',
          'Rows for each level of user are added to the rule set.',
        ),
      },
    ],
    proposed: 'by_priority',
    mustAsk: false,
  },
  {
    id: 'r06.office_hours',
    type: 'gap',
    clauses: ['R06.2.5'],
    ask: words(
      '服务台的服务时间没有写，几点到几点计时？',
      'The desk’s hours are not named. When do the clocks run?',
    ),
    options: [
      {
        value: 'starter',
        label: words(
          '周一至周五 9:00–18:00，午休 12:00–13:00',
          'Monday to Friday 09:00–18:00, lunch 12:00–13:00',
        ),
        consequence: words(
          '周五 17:50 起 30 分钟，到周一 9:20。',
          '30 minutes from Friday at 17:50 end on Monday at 09:20.',
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
    id: 'r06.warnings',
    type: 'gap',
    clauses: ['R06.5.5'],
    ask: words(
      '时限到期前提前多久提醒？原文没有写。',
      'How long before a due time are people warned? The text does not say.',
    ),
    options: [
      {
        value: [60, 15],
        label: words('提前 60 分钟和 15 分钟', '60 and 15 minutes before'),
        consequence: words(
          '17:00 到期的，16:00 和 16:45 各提醒一次。',
          'Due at 17:00: warned at 16:00 and at 16:45.',
        ),
      },
      {
        value: [],
        label: words('不提醒', 'Not at all'),
        consequence: words('只在列表里看得到剩余时间。', 'The time left shows in the list only.'),
      },
    ],
    proposed: [60, 15],
    mustAsk: false,
    ruleSet: 'support',
    at: '/warnings/leadMinutes',
  },
  {
    id: 'r06.agreement_made',
    type: 'ambiguity',
    clauses: ['R06.2', 'R06.2.1'],
    ask: words(
      '服务水平协议与每个用户分别签订，还是全公司一份？',
      'Is a service level agreement made with each user, or is there one for all?',
    ),
    options: [
      {
        value: 'one',
        label: words(
          '全公司一份，个别用户另签的从其约定',
          'One for all, unless a user has one of their own',
        ),
        consequence: words(
          '没有单独签订的用户按公司统一时限。',
          'Users without their own are promised the common times.',
        ),
      },
      {
        value: 'each',
        label: words('每个用户分别签订', 'One with each user'),
        consequence: words('没有签订的用户不作承诺。', 'A user without one is promised nothing.'),
      },
    ],
    proposed: 'one',
    mustAsk: false,
  },
]
