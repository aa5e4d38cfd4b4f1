import { words } from '@bylaw/kernel'
import type { Notice } from '../../pack'

/** What R19.6, R19.8 and R19.9 leave open about trips and allowances. */
export const travelNotices: readonly Notice[] = [
  {
    id: 'r19.extension_afterwards',
    type: 'ambiguity',
    clauses: ['R19.6.3'],
    ask: words('超出行程能否事后补批？', 'May an overrun be approved afterwards?'),
    options: [
      {
        value: 'afterwards_with_reason',
        label: words('可以，写明理由并标注', 'Yes, with a reason, and flagged'),
        consequence: words('多留的两天补批后照发补贴。', 'Two extra days are paid once approved.'),
      },
      {
        value: 'before_only',
        label: words('只能事前', 'Before the overrun only'),
        consequence: words(
          '事后申请的两天，费用和补贴都不报。',
          'Two days applied for afterwards get neither expenses nor allowance.',
        ),
      },
    ],
    proposed: 'afterwards_with_reason',
    mustAsk: true,
  },
  {
    id: 'r19.annex_1_twice',
    type: 'contradiction',
    clauses: ['R19.6.1', 'R19.15.2'],
    ask: words(
      '附件一既是出差派遣单，又是现场交接单，是哪一份？',
      'Annex 1 is named both as the travel form and as the site hand-over form. Which is it?',
    ),
    options: [
      {
        value: 'two_forms',
        label: words('两份不同的表', 'Two forms'),
        consequence: words('出差、交接各用各的表。', 'Travel and hand-over each have a form.'),
      },
      {
        value: 'one_form',
        label: words('同一份表', 'One form'),
        consequence: words('一份表兼作两用。', 'One form serves both.'),
      },
    ],
    proposed: 'two_forms',
    mustAsk: false,
  },
  {
    id: 'r19.seat_class',
    type: 'gap',
    clauses: ['R19.8.1'],
    ask: words(
      '车船乘坐等级和报销上限没有规定，按什么标准？',
      'No seat class or ceiling is named for coach, train and ship. Which holds?',
    ),
    options: [],
    mustAsk: true,
  },
  {
    id: 'r19.transport_afterwards',
    type: 'ambiguity',
    clauses: ['R19.8.2'],
    ask: words('飞机、出租车能否事后补批？', 'May plane or taxi be approved afterwards?'),
    options: [
      {
        value: 'no',
        label: words('不能，特殊情况作例外处理', 'No; an exception only'),
        consequence: words(
          '未申请的出租车费自理。',
          'A taxi not applied for is the traveller’s own.',
        ),
      },
      {
        value: 'yes',
        label: words('可以', 'Yes'),
        consequence: words('事后经同意即可报销。', 'It is reimbursed once agreed to.'),
      },
    ],
    proposed: 'no',
    mustAsk: true,
  },
]
