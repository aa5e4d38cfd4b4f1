import { words } from '@bylaw/kernel'
import type { Notice } from '../pack'

/** What R13 leaves open beyond the rule sets’ own questions. */
export const notices: readonly Notice[] = [
  {
    id: 'r13.post_numbers',
    type: 'gap',
    clauses: ['R13.1.4'],
    ask: words(
      '经理设几名？原文只列岗位，没有人数。',
      'How many managers are there? The text lists posts without numbers.',
    ),
    options: [
      {
        value: 1,
        label: words('一名', 'One'),
        consequence: words('设两名经理的，编制不合规。', 'A second manager breaks the shape.'),
      },
      {
        value: null,
        label: words('不限', 'Any number'),
        consequence: words('只要求至少一名。', 'At least one is asked for.'),
      },
    ],
    proposed: 1,
    mustAsk: false,
    ruleSet: 'support_posts',
    at: '/posts/2/most',
  },
  {
    id: 'r13.daily_or_workday',
    type: 'ambiguity',
    clauses: ['R13.1.3'],
    ask: words('“每日”包括休息日吗？', 'Does “daily” include days off?'),
    options: [
      {
        value: 'workdays',
        label: words('只算工作日', 'Working days'),
        consequence: words('周五检查后下周一再查。', 'Done on Friday, due on Monday.'),
      },
      {
        value: 'every_day',
        label: words('每个自然日', 'Every day'),
        consequence: words(
          '周六、周日也要查，轮休时指定代理。',
          'Saturday and Sunday too, with someone standing in.',
        ),
      },
    ],
    proposed: 'workdays',
    mustAsk: false,
  },
  {
    id: 'r13.supervisor_away',
    type: 'gap',
    clauses: ['R13.1.3'],
    ask: words('主管不在时由谁每日检查？', 'Who watches while the supervisor is away?'),
    options: [
      {
        value: 'manager',
        label: words('经理', 'The manager'),
        consequence: words('不在的日子由经理检查。', 'The manager does it on those days.'),
      },
      {
        value: 'named',
        label: words('主管指定的工程师', 'An engineer whom the supervisor names'),
        consequence: words('请假时写明代理人。', 'The leave request names who stands in.'),
      },
    ],
    proposed: 'manager',
    mustAsk: false,
  },
  {
    id: 'r13.training_for_customers',
    type: 'ambiguity',
    clauses: ['R13.1.2'],
    ask: words(
      '培训客户是随问题进行，还是另外安排？',
      'Are customers trained along with a problem, or apart?',
    ),
    options: [
      {
        value: 'along',
        label: words('随问题进行，记在工单里', 'Along with it, on the ticket'),
        consequence: words(
          '解决后向客户说明用法并记录。',
          'The use is explained once solved, and recorded.',
        ),
      },
      {
        value: 'planned',
        label: words('另外安排', 'Planned apart'),
        consequence: words('须另建定期事务。', 'A recurring duty has to be added.'),
      },
    ],
    proposed: 'along',
    mustAsk: false,
  },
  {
    id: 'r13.secrets_scope',
    type: 'gap',
    clauses: ['R13.2.1'],
    ask: words(
      '哪些属于商业秘密、离职后保密多久？原文没有写。',
      'What is a business secret, and for how long after leaving? The text does not say.',
    ),
    options: [
      {
        value: 'list_first',
        label: words('先列清单再要求签字', 'Listed before anyone signs'),
        consequence: words(
          '清单以外的不作为秘密处理。',
          'What is not listed is not treated as one.',
        ),
      },
      {
        value: 'all_internal',
        label: words('内部资料都算', 'Everything internal'),
        consequence: words('范围过宽，难以主张。', 'Too wide to be claimed easily.'),
      },
    ],
    proposed: 'list_first',
    mustAsk: false,
  },
  {
    id: 'r13.breach_of_secrecy',
    type: 'gap',
    clauses: ['R13.2.1', 'R13.2.2'],
    ask: words(
      '泄密有什么后果？原文没有写。',
      'What follows from a breach? The text does not say.',
    ),
    options: [
      {
        value: 'discipline',
        label: words('按公司的奖惩规定', 'By the company’s discipline'),
        consequence: words('须另行采用奖惩规定。', 'A regulation on discipline has to be adopted.'),
      },
      {
        value: 'record_only',
        label: words('只记录并报经理', 'Recorded, and the manager is told'),
        consequence: words('由经理决定下一步。', 'The manager decides what follows.'),
      },
    ],
    proposed: 'discipline',
    mustAsk: false,
  },
  {
    id: 'r13.law_personal_data',
    type: 'gap',
    clauses: ['R13.2.2', 'R13.2.3'],
    ask: words(
      '处理客户个人信息的依据、保存期限和告知是否齐备？个人信息保护法有要求。',
      'Are the ground, the retention and the notice for personal data in place? The personal information protection law asks for them.',
    ),
    options: [
      {
        value: 'register',
        label: words('列明用途、期限并告知', 'Purpose and period listed, people told'),
        consequence: words(
          '到期删除或去标识。',
          'At the end of the period it is deleted or made anonymous.',
        ),
      },
      {
        value: 'later',
        label: words('先采用制度，再补', 'Adopted first, made good later'),
        consequence: words('补齐之前存在合规风险。', 'Until then there is a legal risk.'),
      },
    ],
    proposed: 'register',
    mustAsk: false,
    law: true,
  },
  {
    id: 'r13.whose_evaluation',
    type: 'ambiguity',
    clauses: ['R13.3.1'],
    ask: words(
      '“评估”评的是部门工作还是个人？',
      'Is it the department’s work or people that are evaluated?',
    ),
    options: [
      {
        value: 'department',
        label: words('部门工作', 'The department’s work'),
        consequence: words('不产生个人等级。', 'Nobody gets a grade from it.'),
      },
      {
        value: 'people',
        label: words('个人', 'People'),
        consequence: words('须另行采用考核规定。', 'A regulation on appraisal has to be adopted.'),
      },
    ],
    proposed: 'department',
    mustAsk: false,
  },
]
