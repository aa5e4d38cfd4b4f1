import { words } from '@bylaw/kernel'
import type { Notice } from '../../pack'

/** What R08.4 leaves open about reviewing and changing the regulation itself. */
export const reviewNotices: readonly Notice[] = [
  {
    id: 'procedure.cadence',
    type: 'gap',
    clauses: ['R08.4.5'],
    ask: words(
      '本制度多久检查、改进一次？原文没有周期。',
      'How often is this regulation reviewed? The text has no period.',
    ),
    options: [
      {
        value: { every: 1, unit: 'year' },
        label: words('每年', 'Every year'),
        consequence: words(
          '今年 3 月检查过，明年 3 月再检查。',
          'Reviewed this March, again next March.',
        ),
      },
      {
        value: { every: 1, unit: 'quarter' },
        label: words('每季度', 'Every quarter'),
        consequence: words(
          '3 月 31 日检查过，6 月 30 日再检查。',
          'Reviewed on 31 March, again on 30 June.',
        ),
      },
    ],
    proposed: { every: 1, unit: 'year' },
    mustAsk: true,
    ruleSet: 'regulation_review',
    at: '/template/cadence',
  },
  {
    id: 'r08.supervised_by',
    type: 'gap',
    clauses: ['R08.4.5'],
    ask: words(
      '本制度的执行由谁监督、谁可以修改？',
      'Who supervises this regulation, and who may change it?',
    ),
    options: [
      {
        value: 'director',
        label: words(
          '技术总监监督，公司批准修改',
          'The director supervises, the company approves changes',
        ),
        consequence: words('改动须有批准记录。', 'Changes need an approval on record.'),
      },
      {
        value: 'department',
        label: words('由部门自行修改', 'The department changes it by itself'),
        consequence: words('部门会议通过即生效。', 'A department meeting is enough.'),
      },
    ],
    proposed: 'director',
    mustAsk: false,
  },
]
