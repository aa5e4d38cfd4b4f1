import { words } from '@bylaw/kernel'
import type { Notice } from '../../pack'

/** What R14.1 and R14.2 leave open: ranking, known experience, assignment. */
export const intakeNotices: readonly Notice[] = [
  {
    id: 'r14.inside_or_outside_first',
    type: 'ambiguity',
    clauses: ['R14.1.1'],
    ask: words(
      '内部问题和外部客户的问题，优先级相同吗？',
      'Do problems from inside and from customers rank alike?',
    ),
    options: [
      {
        value: 'alike',
        label: words('相同，只看影响和紧急', 'Alike, by impact and urgency'),
        consequence: words(
          '内部停工的排在客户咨询之前。',
          'A standstill inside comes before a customer’s question.',
        ),
      },
      {
        value: 'outside_first',
        label: words('外部优先一级', 'Customers one step higher'),
        consequence: words('同样情况下客户的排前。', 'In the same case the customer comes first.'),
      },
    ],
    proposed: 'alike',
    mustAsk: false,
  },
  {
    id: 'r14.known_experience',
    type: 'gap',
    clauses: ['R14.1.4'],
    ask: words(
      '“已知经验”怎样算匹配？原文没有写。',
      'What is a match with known experience? The text does not say.',
    ),
    options: [
      {
        value: 2,
        label: words('至少提到文章的两个关键词', 'At least two of an article’s keywords'),
        consequence: words(
          '只提到“登录”的不列参考，“登录”和“证书”都提到才列。',
          '“Login” alone brings nothing up; with “certificate” as well it does.',
        ),
      },
      {
        value: 1,
        label: words('提到一个关键词即可', 'One keyword is enough'),
        consequence: words(
          '提到“登录”就列出所有登录类文章。',
          '“Login” brings up every article on logging in.',
        ),
      },
    ],
    proposed: 2,
    mustAsk: false,
    ruleSet: 'intake',
    at: '/known/articleKeywords',
  },
  {
    id: 'r14.specialism_kept_by',
    type: 'gap',
    clauses: ['R14.2.1'],
    ask: words(
      '人员的专长和等级由谁登记、多久更新？',
      'Who records people’s specialisms and levels, and how often?',
    ),
    options: [
      {
        value: 'manager_yearly',
        label: words('经理登记，培训后更新', 'The manager, renewed after training'),
        consequence: words(
          '没有登记的不参加按专长分派。',
          'Who is not recorded is not matched by specialism.',
        ),
      },
      {
        value: 'self',
        label: words('本人申报，经理确认', 'The person, confirmed by the manager'),
        consequence: words('确认之前不生效。', 'It counts once confirmed.'),
      },
    ],
    proposed: 'manager_yearly',
    mustAsk: false,
  },
  {
    id: 'r14.may_refuse',
    type: 'gap',
    clauses: ['R14.2.1', 'R14.2.2'],
    ask: words(
      '承办人能否退回分派？原文没有写。',
      'May the assignee hand the work back? The text does not say.',
    ),
    options: [
      {
        value: 'with_reason',
        label: words('写明理由可以退回', 'With a reason'),
        consequence: words('退回之前仍由其负责。', 'Until it is taken back it stays theirs.'),
      },
      {
        value: 'no',
        label: words('不能', 'No'),
        consequence: words('只能由上级改派。', 'Only a superior reassigns.'),
      },
    ],
    proposed: 'with_reason',
    mustAsk: false,
  },
  {
    id: 'r14.told_how',
    type: 'ambiguity',
    clauses: ['R14.2.2'],
    ask: words(
      '“立即通知”用什么方式？通知不到怎么办？',
      'How is the assignee told, and what if the message does not arrive?',
    ),
    options: [
      {
        value: 'app_then_phone',
        label: words('系统通知，紧急的另打电话', 'In the system; by telephone as well when urgent'),
        consequence: words(
          '紧急工单通知后 5 分钟未读即打电话。',
          'Urgent and unread after 5 minutes: a call.',
        ),
      },
      {
        value: 'app',
        label: words('系统通知即可', 'In the system'),
        consequence: words('看到为止。', 'That is enough.'),
      },
    ],
    proposed: 'app_then_phone',
    mustAsk: false,
  },
]
