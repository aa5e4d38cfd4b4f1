import { words } from '@bylaw/kernel'
import type { Notice } from '../../pack'

/** What R03.1 and R03.2 leave open: who is responsible, and who decides. */
export const pairNotices: readonly Notice[] = [
  {
    id: 'r03.manager_alone_or_three',
    type: 'contradiction',
    clauses: ['R03.1.3', 'R03.2.6'],
    ask: words(
      '售前经理决定派其他人时，还要不要三级同意？两条规定不一致。',
      'When the pre-sales manager sends someone else, are the three approvals still needed? The two clauses disagree.',
    ),
    options: [
      {
        value: 'three_still',
        label: words('仍须三级同意', 'Still all three'),
        consequence: words(
          '售前经理先定人选，三级同意后到场。',
          'The manager picks, and the person goes once all three agree.',
        ),
      },
      {
        value: 'manager_alone',
        label: words('由售前经理决定即可', 'The manager’s decision is enough'),
        consequence: words('事后向三级报告。', 'The three are told afterwards.'),
      },
    ],
    proposed: 'three_still',
    mustAsk: true,
  },
  {
    id: 'r03.which_manager',
    type: 'ambiguity',
    clauses: ['R03.1.3', 'R03.2.6', 'R03.4.2'],
    ask: words(
      '“技术支持部经理”“售前经理”和抄送的“经理”是不是同一人？',
      'Are the support manager, the pre-sales manager and the manager who is copied one person?',
    ),
    options: [
      {
        value: 'two_posts',
        label: words(
          '支持部经理审批，售前经理决定和收抄送',
          'Two posts: one approves, the other decides and is copied',
        ),
        consequence: words('须分别指定两人。', 'Two people are named.'),
      },
      {
        value: 'one_post',
        label: words('同一人', 'One person'),
        consequence: words('同一人既决定又审批。', 'The same person decides and approves.'),
      },
    ],
    proposed: 'two_posts',
    mustAsk: false,
  },
  {
    id: 'r03.project_or_customer',
    type: 'ambiguity',
    clauses: ['R03.1.1'],
    ask: words(
      '同一客户有几个项目时，责任售前按项目还是按客户指定？',
      'A customer with several projects: is the pair named per project or per customer?',
    ),
    options: [
      {
        value: 'project_first',
        label: words('按项目，没有项目的按客户', 'Per project, else per customer'),
        consequence: words('项目指定了的，以项目为准。', 'A pair named for the project prevails.'),
      },
      {
        value: 'customer',
        label: words('一律按客户', 'Always per customer'),
        consequence: words('同一客户只有一对责任售前。', 'A customer has one pair.'),
      },
    ],
    proposed: 'project_first',
    mustAsk: false,
  },
  {
    id: 'r03.no_second',
    type: 'gap',
    clauses: ['R03.1.1', 'R03.2.3'],
    ask: words(
      '没有指定第二责任售前时怎么办？原文没有写。',
      'What if no second was named? The text does not say.',
    ),
    options: [
      {
        value: 'manager_decides',
        label: words('直接报售前经理', 'Straight to the pre-sales manager'),
        consequence: words(
          '第一责任人没空即报售前经理。',
          'A busy first means the manager is told.',
        ),
      },
      {
        value: 'must_name',
        label: words('不指定不立项', 'No project without one'),
        consequence: words(
          '项目建立时必须填写两人。',
          'Both are filled in when a project is set up.',
        ),
      },
    ],
    proposed: 'manager_decides',
    mustAsk: false,
  },
  {
    id: 'r03.who_says_urgent',
    type: 'ambiguity',
    clauses: ['R03.2.3'],
    ask: words(
      '业务人员说紧急就算紧急吗？原文没有标准。',
      'Is it urgent because sales says so? The text has no criterion.',
    ),
    options: [
      {
        value: 'sales_says',
        label: words('业务说了算，写明理由', 'Sales decides, with a reason'),
        consequence: words('理由记在请求上，事后可查。', 'The reason stays with the request.'),
      },
      {
        value: 'criterion',
        label: words('须符合约定的情形', 'Only in cases agreed on'),
        consequence: words(
          '例如客户停工、投标当日截止。',
          'Such as a customer at a standstill, or a bid due today.',
        ),
      },
    ],
    proposed: 'sales_says',
    mustAsk: false,
  },
  {
    id: 'r03.no_answer_from_sales',
    type: 'gap',
    clauses: ['R03.2.1'],
    ask: words(
      '业务人员迟迟不答复能否等待时怎么办？',
      'What if sales does not say whether it can wait?',
    ),
    options: [
      {
        value: 'treated_urgent',
        label: words('按紧急处理', 'Treated as urgent'),
        consequence: words('转给第二责任人，不再等。', 'It goes to the second without waiting.'),
      },
      {
        value: 'treated_waiting',
        label: words('按同意等待处理', 'Treated as agreed'),
        consequence: words(
          '以第一责任人提出的时间为时限。',
          'The time that the first named holds.',
        ),
      },
    ],
    proposed: 'treated_urgent',
    mustAsk: false,
  },
  {
    id: 'r03.manager_away',
    type: 'gap',
    clauses: ['R03.2.6'],
    ask: words(
      '售前经理也联系不上时由谁决定？',
      'Who decides when the pre-sales manager cannot be reached either?',
    ),
    options: [
      {
        value: 'support_manager',
        label: words('技术支持部经理', 'The support manager'),
        consequence: words('顺次报技术支持部经理。', 'The support manager is told next.'),
      },
      {
        value: 'first_keeps',
        label: words('仍由第一责任人负责', 'It stays with the first'),
        consequence: words('第一责任人自行取舍手上的工作。', 'The first chooses what to leave.'),
      },
    ],
    proposed: 'support_manager',
    mustAsk: false,
  },
]
