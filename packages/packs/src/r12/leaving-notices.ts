import { words } from '@bylaw/kernel'
import { option } from '@bylaw/rules-kit'
import type { Notice } from '../pack'

/** What R12.4 leaves open about resignation. */
export const leavingNotices: readonly Notice[] = [
  {
    id: 'r12.formalities',
    type: 'gap',
    clauses: ['R12.4.3'],
    ask: words(
      '离职手续包括哪些事项？原文没有写。',
      'What do the formalities consist of? The text does not say.',
    ),
    options: [
      option(
        'as_r19',
        words(
          '按工程部的移交清单：资料、借款、借用物品、其他',
          'The list of the engineering department: files, loans, goods, anything else',
        ),
        words(
          '清单上任何一项没有签收，离职证明就不开。',
          'The certificate waits for every item of the list.',
        ),
      ),
      option(
        'own',
        words('公司自己的清单', 'A list of the company’s own'),
        words('在离职规则的移交事项里逐项写明。', 'Its items are written into the rule set.'),
      ),
    ],
    proposed: 'own',
    mustAsk: false,
  },
  {
    id: 'r12.in_writing',
    type: 'ambiguity',
    clauses: ['R12.4.1'],
    ask: words(
      '邮件或系统里提交算不算“书面”？',
      'Does an e-mail, or a form in the system, count as written?',
    ),
    options: [
      option(
        'electronic_counts',
        words('算，以送达时间为准', 'Yes, from when it arrives'),
        words('3 月 15 日提交，从当天起算。', 'Sent on 15 March, it counts from that day.'),
      ),
      option(
        'paper_only',
        words('只认签字的纸质申请', 'Only a signed letter'),
        words(
          '3 月 15 日发邮件、18 日交纸质，从 18 日起算。',
          'Mailed on the 15th, handed in on the 18th: from the 18th.',
        ),
      ),
    ],
    proposed: 'electronic_counts',
    mustAsk: false,
  },
  {
    id: 'r12.refused_resignation',
    type: 'ambiguity',
    clauses: ['R12.4.1', 'R12.4.3'],
    ask: words(
      '“申请”是否要公司批准才能走？手续没办完能否走？',
      'Does “application” mean that the company must agree, and may one leave before the formalities are done?',
    ),
    options: [
      option(
        'notice_is_enough',
        words('到期即可离职，不需要批准', 'Once the time is over no consent is needed'),
        words('手续没办完只影响离职证明。', 'Open formalities only hold the certificate.'),
      ),
      option(
        'needs_consent',
        words('批准后才能离职', 'Only with consent'),
        words('与法律规定的通知解除不符。', 'It is not what the law says of notice.'),
      ),
    ],
    proposed: 'notice_is_enough',
    mustAsk: false,
  },
  {
    id: 'r12.law_notice',
    type: 'gap',
    clauses: ['R12.4.2'],
    ask: words(
      '法律规定提前 30 天书面通知，试用期提前 3 天；“一个月”有时长于 30 天，以哪个为限？',
      'The law says 30 days in writing, 3 days on probation; “one month” is sometimes longer. Which is the limit?',
    ),
    options: [
      option(
        'not_beyond_law',
        words('不超过法律规定', 'Never beyond the law'),
        words('3 月 15 日递交，4 月 14 日可走。', 'A letter of 15 March: 14 April.'),
      ),
    ],
    proposed: 'not_beyond_law',
    mustAsk: false,
    law: true,
  },
]
