import { words } from '@bylaw/kernel'
import type { Notice } from '../pack'
import { reworded } from '../reworded'

/** What R06 leaves open beyond its figures and the rule sets’ own questions. */
export const notices: readonly Notice[] = [
  reworded(
    'routing',
    'routing.demand',
    { ruleSet: 'assignment', clauses: ['R06.5.2'] },
    words(
      '多难、多急的工单要求哪一级专长？原文只说按规范分派，没有规范。',
      'Which difficulty and urgency take which level of expertise? The text speaks of a standard for assigning and prints none.',
    ),
  ),
  reworded(
    'escalation',
    'escalation.request',
    { ruleSet: 'chasing', clauses: ['R06.6.5'] },
    words(
      '转请其他部门的工单没有答复，隔多久催一次、催几次、再找谁？原文只说跟踪至办结。',
      'When a ticket raised to another department is not answered, how often is it chased and who hears of it then? The text only says that it is followed until done.',
    ),
  ),
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
  {
    id: 'r06.user_knowledge',
    type: 'ambiguity',
    clauses: ['R06.3.2', 'R06.3.3'],
    ask: words('知识库向用户开放到什么范围？', 'How much of the knowledge base do users see?'),
    options: [
      {
        value: 'marked_public',
        label: words('只开放标为公开的文章', 'Only articles marked public'),
        consequence: words('内部排查记录用户看不到。', 'Internal notes stay internal.'),
      },
      {
        value: 'all',
        label: words('全部开放', 'All of it'),
        consequence: words(
          '含有客户信息的文章也会公开，须先清理。',
          'Articles with customer details would be shown and have to be cleaned first.',
        ),
      },
    ],
    proposed: 'marked_public',
    mustAsk: false,
  },
  {
    id: 'r06.evaluation_contents',
    type: 'gap',
    clauses: ['R06.4.2', 'R06.6.1', 'R06.6.2'],
    ask: words(
      '绩效评估、团队评估看哪些指标，各占多少？原文没有写。',
      'What do the evaluations of people and team look at, and with which weights? The text does not say.',
    ),
    options: [
      {
        value: 'r15',
        label: words(
          '个人按《技术部人员考核管理制度》（R15）执行',
          'For people, the review of R15',
        ),
        consequence: words(
          '同时采用 R15，评分和定等按其规定。',
          'R15 is adopted as well; scores and grades follow it.',
        ),
      },
      {
        value: 'own',
        label: words('公司自定考核表', 'A sheet of the company’s own'),
        consequence: words('新建一份考核规则。', 'A new appraisal rule set is written.'),
      },
    ],
    proposed: 'r15',
    mustAsk: true,
  },
  {
    id: 'r06.result_consequences',
    type: 'gap',
    clauses: ['R06.4.3'],
    ask: words(
      '评估结果对应的晋升和薪酬激励是多少？原文没有写。',
      'What do the results change in post and pay? The text has no figures.',
    ),
    options: [],
    mustAsk: true,
  },
  {
    id: 'r06.raised_stays_whose',
    type: 'ambiguity',
    clauses: ['R06.6.4', 'R06.6.5'],
    ask: words(
      '工单转请研发或产品部门后，由谁对用户负责？',
      'Once a ticket is raised to R&D or product, who answers to the user?',
    ),
    options: [
      {
        value: 'support',
        label: words('仍由技术支持负责人负责', 'Still its assignee in support'),
        consequence: words(
          '研发逾期时由技术支持催办并告知用户。',
          'When R&D is late, support chases and tells the user.',
        ),
      },
      {
        value: 'other',
        label: words('由接手部门负责', 'The department that took it'),
        consequence: words('用户须向研发部门查询进展。', 'The user asks R&D how it goes on.'),
      },
    ],
    proposed: 'support',
    mustAsk: false,
  },
  {
    id: 'r06.raised_clock',
    type: 'ambiguity',
    clauses: ['R06.2.3', 'R06.6.4'],
    ask: words(
      '等待研发、产品部门处理期间，解决时限是否继续计时？',
      'Does the resolution time run on while R&D or product has it?',
    ),
    options: [
      {
        value: false,
        label: words('继续计时', 'It runs on'),
        consequence: words(
          '转研发 3 小时，4 小时的时限只剩 1 小时。',
          'After three hours at R&D one of four hours is left.',
        ),
      },
      {
        value: true,
        label: words('暂停计时', 'It stands still'),
        consequence: words('研发退回后仍有 4 小时。', 'Four hours are left when it comes back.'),
      },
    ],
    proposed: false,
    mustAsk: false,
    ruleSet: 'support',
    at: '/pauses/waitingThirdParty',
  },
]
