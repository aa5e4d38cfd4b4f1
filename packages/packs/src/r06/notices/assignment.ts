import { words } from '@bylaw/kernel'
import type { Notice } from '../../pack'
import { reworded } from '../../reworded'

/** What R06.1 and R06.5 leave open about groups, posts and giving out tickets. */
export const assignmentNotices: readonly Notice[] = [
  reworded(
    'routing',
    'routing.demand',
    { ruleSet: 'assignment', clauses: ['R06.5.2'] },
    words(
      '多难、多急的工单要求哪一级专长？原文只说按规范分派，没有规范。',
      'Which difficulty and urgency take which level of expertise? The text speaks of a standard for assigning and prints none.',
    ),
  ),
  {
    id: 'r06.groups_by',
    type: 'ambiguity',
    clauses: ['R06.1.1'],
    ask: words(
      '小组按业务、产品还是地区划分？三种能否并存？',
      'Are groups formed by business, by product or by region? May all three exist together?',
    ),
    options: [
      {
        value: 'one_way',
        label: words('全公司只用一种划分', 'One way for the whole company'),
        consequence: words('每张工单只对应一个小组。', 'Each ticket belongs to one group.'),
      },
      {
        value: 'mixed',
        label: words('可以并存，按顺序匹配', 'They may be mixed and are tried in order'),
        consequence: words(
          '华北地区的数据库工单先看产品组，再看地区组。',
          'A database ticket from the north goes to the product group first, then to the region.',
        ),
      },
    ],
    proposed: 'mixed',
    mustAsk: false,
  },
  {
    id: 'r06.no_group',
    type: 'ambiguity',
    clauses: ['R06.1.1', 'R06.2.5'],
    ask: words(
      '不属于任何小组的工单可以分派给谁？',
      'Who may be given a ticket that no group serves?',
    ),
    options: [
      {
        value: 'anyone',
        label: words('专长符合的任何人', 'Anyone with the expertise'),
        consequence: words(
          '没有产品信息的工单也能分派。',
          'A ticket without a product is assigned as well.',
        ),
      },
      {
        value: 'nobody',
        label: words('留在服务台', 'It stays at the desk'),
        consequence: words('由服务台补全信息后再分派。', 'The desk completes it first.'),
      },
    ],
    proposed: 'anyone',
    mustAsk: false,
    ruleSet: 'assignment',
    at: '/noGroup',
  },
  {
    id: 'r06.waiting_counts',
    type: 'gap',
    clauses: ['R06.5.2'],
    ask: words(
      '等待用户或其他部门的工单，还算不算本人手头的工作量？原文没有写。',
      'Does a ticket that waits for the user or others still count as its holder’s load? The text does not say.',
    ),
    options: [
      {
        value: 100,
        label: words('照算', 'In full'),
        consequence: words(
          '手头两张 480 分钟的工单，一张在等用户，仍算 960 分钟。',
          'Two of 480 minutes, one waiting for the user: 960.',
        ),
      },
      {
        value: 0,
        label: words('不算', 'Not at all'),
        consequence: words('同样的情况只算 480 分钟。', 'The same two: 480.'),
      },
    ],
    proposed: 0,
    mustAsk: false,
    ruleSet: 'assignment',
    at: '/capacity/waitingPercent',
  },
  {
    id: 'r06.how_many_posts',
    type: 'gap',
    clauses: ['R06.1.2', 'R06.1.3'],
    ask: words(
      '主管和经理各设几名？原文没有写。',
      'How many supervisors and managers are there? The text does not say.',
    ),
    options: [
      {
        value: 'any',
        label: words('至少一名，不设上限', 'One or more'),
        consequence: words('两名主管、一名经理符合编制。', 'Two supervisors and one manager fit.'),
      },
      {
        value: 'one_manager',
        label: words('经理只设一名', 'One manager only'),
        consequence: words(
          '编制规则里把经理的上限改为 1。',
          'The most for managers becomes 1 in the rule set.',
        ),
      },
    ],
    proposed: 'any',
    mustAsk: false,
  },
]
