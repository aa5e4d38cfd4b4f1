import { words } from '@bylaw/kernel'
import type { Notice } from '../../pack'

/** What R09.2 and R09.3 leave open about problems, their reports and training. */
export const problemNotices: readonly Notice[] = [
  {
    id: 'r09.response_time',
    type: 'gap',
    clauses: ['R09.2.1', 'R09.3.2'],
    ask: words(
      '“及时”响应问题报告、处理故障是多久？原文没有写。',
      'How soon is a problem or fault dealt with “promptly”? The text does not say.',
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
        value: 'own',
        label: words('信息技术部另定', 'IT sets its own'),
        consequence: words('另建一份时限规则。', 'A rule set of its own is written.'),
      },
    ],
    proposed: 'support_levels',
    mustAsk: true,
  },
  {
    id: 'r09.what_is_complex',
    type: 'ambiguity',
    clauses: ['R09.2.4'],
    ask: words(
      '什么样的问题算“复杂”，必须会商？',
      'Which problems are “complex” and have to be talked through?',
    ),
    options: [
      {
        value: 'no_known_solution',
        label: words('没有已有解决办法的', 'Those without a known solution'),
        consequence: words(
          '知识库里找不到办法的，会商后再处理。',
          'What the knowledge base does not know is talked through.',
        ),
      },
      {
        value: 'handler_says',
        label: words('由处理人判断', 'Whoever handles it says so'),
        consequence: words('处理人认为需要时召集。', 'They call the others when they want to.'),
      },
    ],
    proposed: 'handler_says',
    mustAsk: false,
  },
  {
    id: 'r09.report_for_which',
    type: 'ambiguity',
    clauses: ['R09.2.5'],
    ask: words(
      '每个问题都要写问题处理报告，还是只有复杂问题才写？',
      'Is a handling report written for every problem or for complex ones only?',
    ),
    options: [
      {
        value: 'every',
        label: words('每个问题都写', 'Every one'),
        consequence: words('没有报告不能办结。', 'Without it nothing is closed.'),
      },
      {
        value: 'complex',
        label: words('只写复杂问题', 'Complex ones'),
        consequence: words('一般问题以处理记录代替。', 'For the others the record will do.'),
      },
    ],
    proposed: 'every',
    mustAsk: false,
  },
  {
    id: 'r09.suggestions',
    type: 'gap',
    clauses: ['R09.2.3'],
    ask: words(
      '工单里出现几个关键词才推荐知识库文章？原文没有写。',
      'How many keywords of an article must a ticket mention before it is suggested? The text does not say.',
    ),
    options: [
      {
        value: 2,
        label: words('2 个', 'Two'),
        consequence: words(
          '提到“打印机”和“驱动”的，推荐打印机驱动的文章。',
          'Mentioning “printer” and “driver” suggests the article on printer drivers.',
        ),
      },
      {
        value: 1,
        label: words('1 个', 'One'),
        consequence: words('只提到“打印机”也推荐。', 'Mentioning “printer” alone suggests it.'),
      },
    ],
    proposed: 2,
    mustAsk: false,
    ruleSet: 'it_priority',
    at: '/known/articleKeywords',
  },
  {
    id: 'procedure.cadence',
    type: 'gap',
    clauses: ['R09.3.3'],
    ask: words(
      '对其他部门的使用培训多久一次？原文没有周期。',
      'How often are other departments trained? The text has no period.',
    ),
    options: [
      {
        value: { every: 1, unit: 'quarter' },
        label: words('每季度', 'Every quarter'),
        consequence: words(
          '3 月 31 日培训过，6 月 30 日再培训。',
          'Trained on 31 March, again on 30 June.',
        ),
      },
      {
        value: { every: 1, unit: 'year' },
        label: words('每年', 'Every year'),
        consequence: words('次年同一天再培训。', 'Again on the same day of the next year.'),
      },
    ],
    proposed: { every: 1, unit: 'quarter' },
    mustAsk: true,
    ruleSet: 'user_training',
    at: '/template/cadence',
  },
]
