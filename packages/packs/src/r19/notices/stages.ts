import { words } from '@bylaw/kernel'
import type { Notice } from '../../pack'

/** What R19.15 leaves open about statements and stages of payment. */
export const stageNotices: readonly Notice[] = [
  {
    id: 'r19.settle_to_90',
    type: 'ambiguity',
    clauses: ['R19.15.6'],
    ask: words(
      '“结算至 90%”是总共到 90%，还是在 60% 之外再付 90%？',
      'Does “settle to 90%” mean 90% in all, or 90% on top of the 60%?',
    ),
    options: [
      {
        value: 9_000,
        label: words('总共到 90%', '90% in all'),
        consequence: words(
          '617.25 元：已付 370.35，完工再付 185.18，留 61.72 元。',
          'Of 617.25: 370.35 paid, 185.18 at completion, 61.72 held.',
        ),
      },
      {
        value: 10_000,
        label: words('再付 90%，至多付清', '90% more, up to the whole'),
        consequence: words(
          '60% + 90% 超过提成总额，付到 100% 为止：完工再付 246.90 元，不再留存。',
          '60% + 90% is more than was earned, so completion pays the rest: 246.90, and nothing is held.',
        ),
      },
    ],
    proposed: 9_000,
    mustAsk: false,
    ruleSet: 'welding',
    at: '/stages/completionBp',
  },
  {
    id: 'r19.held_10_percent',
    type: 'gap',
    clauses: ['R19.15.8'],
    ask: words(
      '人员离职、被辞退、死亡、一直不申请或发现质量缺陷时，留存的 10% 怎么办？',
      'What becomes of the held 10% when the person leaves, is dismissed, dies, never applies, or a defect is found?',
    ),
    options: [
      {
        value: 'company_debt',
        label: words(
          '作为公司应付款，扣减须另作决定并记录',
          'A debt of the company; a deduction is its own recorded decision',
        ),
        consequence: words(
          '431.05 元的工程留存 43.10 元，一直挂账。',
          '43.10 of a project of 431.05 stays owed.',
        ),
      },
      {
        value: 'forfeited',
        label: words('不符合条件即取消', 'Lost'),
        consequence: words(
          '留存的 43.10 元不再支付，风险见合规提示。',
          'The 43.10 is never paid; see the legal notice.',
        ),
      },
    ],
    proposed: 'company_debt',
    mustAsk: true,
  },
  {
    id: 'r19.two_years_from',
    type: 'ambiguity',
    clauses: ['R19.15.8', 'R19.15.7'],
    ask: words(
      '“满两年”从完工日起算，哪天到期？',
      '“After two years”: on which day counted from completion?',
    ),
    options: [
      {
        value: 'completion_24_months',
        label: words('完工日加 24 个月', 'Completion + 24 months'),
        consequence: words(
          '2024-05-20 完工，2026-05-20 起可申请；2 月 29 日完工的取 2 月 28 日。',
          'Completed 2024-05-20: from 2026-05-20; 29 February becomes 28 February.',
        ),
      },
      {
        value: 'end_of_pay_month',
        label: words('到期那个工资月的月末', 'The end of that pay month'),
        consequence: words(
          '2024-05-20 完工，2026-05-31 起可申请。',
          'Completed 2024-05-20: from 2026-05-31.',
        ),
      },
    ],
    proposed: 'completion_24_months',
    mustAsk: false,
  },
  {
    id: 'r19.held_pay_of_leaver',
    type: 'contradiction',
    clauses: ['R19.15.8'],
    ask: words(
      '留存的 10%“计入工资”，但离职的人已没有工资可计，怎样付？',
      'The held 10% is “counted into wages”, yet a leaver has none. How is it paid?',
    ),
    options: [
      {
        value: 'separate_settlement',
        label: words('单独结算', 'As a settlement of its own'),
        consequence: words(
          '到期后单独支付，不进工资条。',
          'It is paid apart from any pay slip once due.',
        ),
      },
      {
        value: 'at_leaving',
        label: words('离职时一并结清', 'Settled on leaving'),
        consequence: words(
          '离职当月结清 43.10 元，不等两年。',
          'The 43.10 is paid in the month of leaving, without waiting.',
        ),
      },
    ],
    proposed: 'separate_settlement',
    mustAsk: true,
  },
  {
    id: 'r19.completion_without_return',
    type: 'ambiguity',
    clauses: ['R19.15.7'],
    ask: words(
      '没有余料退回，或分批退回时，哪天是完工日？',
      'Nothing comes back, or goods come back in parts: which day is completion?',
    ),
    options: [
      {
        value: 'last_return_or_sign_off',
        label: words(
          '最后一次退料日；无退料按验收签字日',
          'The last return; sign-off where nothing returns',
        ),
        consequence: words('分两批退料，以第二批为准。', 'With two returns the second counts.'),
      },
      {
        value: 'sign_off',
        label: words('一律按验收签字日', 'Always the sign-off'),
        consequence: words('与退料无关。', 'Returns make no difference.'),
      },
    ],
    proposed: 'last_return_or_sign_off',
    mustAsk: true,
  },
  {
    id: 'r19.statement_by_the_3rd',
    type: 'ambiguity',
    clauses: ['R19.15.3'],
    ask: words('“3 日前”含 3 日当天吗？', 'Does “by the 3rd” include the 3rd?'),
    options: [
      {
        value: 3,
        label: words('含，到 3 日 24 时', 'It does, to the end of the 3rd'),
        consequence: words(
          '3 月工程量 4 月 3 日报不算迟。',
          'March’s quantities reported on 3 April are in time.',
        ),
      },
      {
        value: 2,
        label: words('不含，到 2 日 24 时', 'It does not: the end of the 2nd'),
        consequence: words(
          '3 月工程量 4 月 3 日报算迟。',
          'March’s quantities reported on 3 April are late.',
        ),
      },
    ],
    proposed: 3,
    mustAsk: false,
    ruleSet: 'welding',
    at: '/statementDay',
  },
  {
    id: 'r19.late_statement',
    type: 'gap',
    clauses: ['R19.15.3', 'R19.15.4'],
    ask: words(
      '迟报或有争议的工程量，进下月还是单独补发？',
      'Are late or disputed quantities paid next month or off-cycle?',
    ),
    options: [
      {
        value: 'next_month',
        label: words('进下月，注明施工月份', 'Next month, dated to the month of work'),
        consequence: words(
          '3 月的 100 米在 5 月工资中补计。',
          '100 m of March are counted in the next month’s run.',
        ),
      },
      {
        value: 'off_cycle',
        label: words('单独补发', 'Off-cycle'),
        consequence: words(
          '核实后随时补一张工资条。',
          'A slip of its own follows as soon as they are verified.',
        ),
      },
    ],
    proposed: 'next_month',
    mustAsk: false,
  },
  {
    id: 'r19.law_held_wages',
    type: 'gap',
    clauses: ['R19.15.5', 'R19.15.8'],
    ask: words(
      '把已挣得的工资扣留两年、且须本人申请才发，可能违反足额支付和离职结清的规定，是否核对过？',
      'Holding back earned wages for two years, and paying only on application, may conflict with rules on full payment and settlement on leaving. Has this been checked?',
    ),
    options: [
      {
        value: 'check_with_counsel',
        label: words('上线前请法律顾问核对', 'Check with counsel before go-live'),
        consequence: words(
          '离职时可能须结清全部留存。',
          'All that is held may fall due on leaving.',
        ),
      },
    ],
    proposed: 'check_with_counsel',
    mustAsk: false,
    law: true,
  },
]
