import { words } from '@bylaw/kernel'
import type { Notice } from '../pack'
import { stageNotices } from './stage-answers'

/** What R07 leaves open beyond the rule sets’ own questions. */
export const notices: readonly Notice[] = [
  ...stageNotices,
  {
    id: 'r07.hiring_pass',
    type: 'gap',
    clauses: ['R07.2.1'],
    ask: words(
      '录用考核考什么、多少分合格？原文没有写。',
      'What does the assessment before hiring test, and what passes it? The text does not say.',
    ),
    options: [],
    mustAsk: false,
  },
  {
    id: 'r07.evaluation_contents',
    type: 'gap',
    clauses: ['R07.2.5'],
    ask: words(
      '工作评估看什么、由谁评、多久一次？原文没有写。',
      'What is evaluated, by whom and how often? The text does not say.',
    ),
    options: [
      {
        value: 'r15',
        label: words('按《技术部人员考核管理制度》（R15）执行', 'The review of R15'),
        consequence: words(
          '同时采用 R15，按季度和年度评分。',
          'R15 is adopted as well: quarterly and annual scores.',
        ),
      },
      {
        value: 'r08',
        label: words('按《技术部部门管理制度》（R08）执行', 'The appraisal of R08'),
        consequence: words(
          '同时采用 R08，分部门和个人评分。',
          'R08 is adopted as well: department and individuals are scored.',
        ),
      },
    ],
    proposed: 'r15',
    mustAsk: true,
  },
  {
    id: 'r07.answer_in_time',
    type: 'gap',
    clauses: ['R07.4.1'],
    ask: words(
      '“及时”答复客户是多久？原文没有写。',
      'How soon is “in time”? The text does not say.',
    ),
    options: [
      {
        value: 'support_levels',
        label: words('按公司采用的服务时限', 'By the service levels the company has adopted'),
        consequence: words(
          '采用 R05 或 R06 的时限规则；没有采用的不作承诺。',
          'Those of R05 or R06; without either nothing is promised.',
        ),
      },
      {
        value: 'same_day',
        label: words('当天答复', 'The same day'),
        consequence: words('另建一份时限规则。', 'A rule set of its own is written.'),
      },
    ],
    proposed: 'support_levels',
    mustAsk: false,
  },
  {
    id: 'r07.temporary_group_head',
    type: 'gap',
    clauses: ['R07.1.3'],
    ask: words(
      '临时项目组由谁负责、向谁报告？',
      'Who heads a temporary project group, and to whom does it report?',
    ),
    options: [
      {
        value: 'named_by_director',
        label: words(
          '技术总监指定负责人并向其报告',
          'The director names its head, who reports to the director',
        ),
        consequence: words(
          '成立文件写明负责人和期限。',
          'The paper that forms it names head and term.',
        ),
      },
      {
        value: 'from_lead_department',
        label: words('由牵头部门负责人兼任', 'The head of the leading department'),
        consequence: words('研发牵头的由研发负责人兼任。', 'R&D’s head where R&D leads.'),
      },
    ],
    proposed: 'named_by_director',
    mustAsk: false,
  },
]
