import { words } from '@bylaw/kernel'
import type { Notice } from '../../pack'

/** What R19.12 and R19.13.9 leave open about the monthly award and the next level. */
export const awardNotices: readonly Notice[] = [
  {
    id: 'r19.award_each',
    type: 'ambiguity',
    clauses: ['R19.12.2'],
    ask: words('200 元是每人 200，还是两人共 200？', 'Is it 200 each, or 200 shared by the two?'),
    options: [
      {
        value: 'each',
        label: words('每人 200 元', '200 each'),
        consequence: words('每月共发 400 元。', '400 a month in all.'),
      },
      {
        value: 'shared',
        label: words('两人共 200 元', '200 shared'),
        consequence: words('每人 100 元。', '100 each.'),
      },
    ],
    proposed: 'each',
    mustAsk: true,
  },
  {
    id: 'r19.veto_ground',
    type: 'ambiguity',
    clauses: ['R19.12.4'],
    ask: words(
      '一票否决须有当月记录在案的理由，还是可以任意否决？',
      'Does a veto need a ground recorded in that month, or is it free?',
    ),
    options: [
      {
        value: 'needs_ground',
        label: words('须有理由', 'It needs a ground'),
        consequence: words(
          '没有投诉、质量问题或懈怠记录，不能否决。',
          'Without a recorded complaint, quality problem or slackness there is no veto.',
        ),
      },
      {
        value: 'free',
        label: words('可以任意', 'It is free'),
        consequence: words('不写理由也能否决。', 'A veto without a reason stands.'),
      },
    ],
    proposed: 'needs_ground',
    mustAsk: false,
  },
  {
    id: 'r19.award_tie',
    type: 'ambiguity',
    clauses: ['R19.12.3'],
    ask: words('最后一个名额票数相同怎么办？', 'What if the last seat is tied?'),
    options: [
      {
        value: 'manager_decides',
        label: words('部门经理决定并记录', 'The manager decides, on record'),
        consequence: words(
          '两人各 5 票，由经理选一人并写明理由。',
          'Two with five votes each: the manager picks one and says why.',
        ),
      },
      {
        value: 'run_off',
        label: words('再投一轮', 'A run-off'),
        consequence: words('只在得票相同的人中再投。', 'Those who are tied are voted on again.'),
      },
      {
        value: 'both',
        label: words('都当选', 'Both win'),
        consequence: words('当月三人获奖，共 600 元。', 'Three win that month: 600.'),
      },
    ],
    proposed: 'manager_decides',
    mustAsk: false,
  },
  {
    id: 'r19.vetoed_seat',
    type: 'ambiguity',
    clauses: ['R19.12.3', 'R19.12.4'],
    ask: words(
      '被否决的名额由下一名递补，还是空缺？',
      'Does a vetoed seat go to the next in line or stay empty?',
    ),
    options: [
      {
        value: 'next_in_line',
        label: words('递补', 'The next in line'),
        consequence: words('第三名递补，仍发两份。', 'The third takes it; two awards are paid.'),
      },
      {
        value: 'empty',
        label: words('空缺', 'Empty'),
        consequence: words('当月只发一份 200 元。', 'Only one award of 200 is paid.'),
      },
    ],
    proposed: 'next_in_line',
    mustAsk: true,
  },
  {
    id: 'r19.vote_rules',
    type: 'gap',
    clauses: ['R19.12.3'],
    ask: words(
      '每人几票、能否提名自己、至少多少人投票？怎样既不记名又可查？',
      'How many votes each, may one nominate oneself, what quorum? How does anonymity survive the audit log?',
    ),
    options: [
      {
        value: 'one_token',
        label: words(
          '每人每月一票，不能投自己，计票与身份分开存',
          'One vote per person and month, none for oneself, tally kept apart from identity',
        ),
        consequence: words(
          '日志只记谁投过票，不记投给谁。',
          'The log knows who has voted, never for whom.',
        ),
      },
    ],
    proposed: 'one_token',
    mustAsk: false,
  },
  {
    id: 'r19.six_months_since',
    type: 'ambiguity',
    clauses: ['R19.13.9'],
    ask: words(
      '晋级的“6 个月”从入职、转正还是上次定级算起？',
      'The six months before a higher level count from entry, confirmation or the last level?',
    ),
    options: [
      {
        value: 'at_current_level',
        label: words('从当前级别算起', 'At the current level'),
        consequence: words(
          '1 月 10 日定 3 级，7 月 10 日起可申请 4 级。',
          'Level 3 since 10 January: level 4 from 10 July.',
        ),
      },
      {
        value: 'since_entry',
        label: words('从入职算起', 'Since entry'),
        consequence: words(
          '入职满 6 个月即可，不论何时定级。',
          'Six months after entry, whatever the last level.',
        ),
      },
    ],
    proposed: 'at_current_level',
    mustAsk: true,
  },
  {
    id: 'r19.promotion_marks',
    type: 'gap',
    clauses: ['R19.13.9'],
    ask: words(
      '理论考试、能力考核的合格线和考核人是谁定的？',
      'What are the pass marks and who assesses, in theory and in ability?',
    ),
    options: [],
    mustAsk: true,
  },
  {
    id: 'r19.higher_pay_from',
    type: 'ambiguity',
    clauses: ['R19.13.9', 'R19.13.4'],
    ask: words('升级后的工资从哪天起算？', 'From when does the higher level pay?'),
    options: [
      {
        value: 'next_pay_month',
        label: words('下一个工资月', 'The next pay month'),
        consequence: words(
          '6 月 12 日批准，7 月起按新级别。',
          'Approved on 12 June, paid from July.',
        ),
      },
      {
        value: 'day_of_approval',
        label: words('批准之日', 'The day of approval'),
        consequence: words('6 月按两段折算。', 'June is worked out in two parts.'),
      },
    ],
    proposed: 'next_pay_month',
    mustAsk: true,
  },
]
