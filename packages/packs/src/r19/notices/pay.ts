import { words } from '@bylaw/kernel'
import type { Notice } from '../../pack'

/** What R19.13 leaves open beyond the rule set’s own questions. */
export const payNotices: readonly Notice[] = [
  {
    id: 'r19.pay_beyond_the_text',
    type: 'gap',
    clauses: ['R19.13.3'],
    ask: words(
      '加班费、社会保险和个人所得税怎样算？制度没有写。',
      'How are overtime, social insurance and income tax worked out? The text is silent.',
    ),
    options: [
      {
        value: 'outside',
        label: words('另行计算，不在本工资表内', 'Worked out elsewhere, not on this slip'),
        consequence: words(
          '工资条的应发数未扣个人所得税和社会保险。',
          'The slip’s payable amount is before tax and social insurance.',
        ),
      },
      {
        value: 'own_rules',
        label: words('公司补写规则', 'The company writes rules of its own'),
        consequence: words(
          '规则写好之前，工资条不含这三项。',
          'Until they are written the slip leaves all three out.',
        ),
      },
    ],
    proposed: 'outside',
    mustAsk: false,
  },
  {
    id: 'r19.guarantee_claw_back',
    type: 'ambiguity',
    clauses: ['R19.13.1', 'R19.15.5'],
    ask: words(
      '保底按当月计提的 60% 比较，以后发放的 30%、10% 是否抵扣以前的补足？',
      'The guarantee is tested with the 60% counted now. Do the 30% and 10% paid later make up for past top-ups?',
    ),
    options: [
      {
        value: 'no_claw_back',
        label: words('不抵扣', 'No'),
        consequence: words(
          '以前补足的 170 元不追回，后来的提成照发。',
          'A past top-up of 170 is not taken back; later commission is paid in full.',
        ),
      },
      {
        value: 'claw_back',
        label: words('抵扣', 'Yes'),
        consequence: words(
          '后来的提成先扣回补过的 170 元，原文没有这样写。系统照发，要扣的请登记为扣罚。',
          '170 is taken from later commission; the source does not say so. The system pays it in full: record what is to come off as a penalty.',
        ),
      },
    ],
    proposed: 'no_claw_back',
    mustAsk: false,
  },
  {
    id: 'r19.law_minimum_wage',
    type: 'gap',
    clauses: ['R19.13.1', 'R19.13.5'],
    ask: words(
      '最低工资标准不含加班费和特殊条件津贴，并限制扣款；本表的比较口径是否合规？',
      'Minimum-wage rules leave out overtime and allowances for special conditions, and limit deductions. Does the comparison comply?',
    ),
    options: [
      {
        value: 'check_with_counsel',
        label: words('上线前请法律顾问核对', 'Check with counsel before go-live'),
        consequence: words(
          '野外补助 500 元可能不得计入最低工资。',
          'The field allowance of 500 may not count towards the minimum wage.',
        ),
      },
    ],
    proposed: 'check_with_counsel',
    mustAsk: false,
    law: true,
  },
  {
    id: 'r19.law_shutdown',
    type: 'gap',
    clauses: ['R19.13.2'],
    ask: words(
      '停工超过一个工资支付周期的待遇由当地规定，不能由公司单方决定，是否核对过？',
      'Pay in a stoppage beyond one pay period follows local rules, not the employer alone. Has this been checked?',
    ),
    options: [
      {
        value: 'check_with_counsel',
        label: words('上线前请法律顾问核对', 'Check with counsel before go-live'),
        consequence: words(
          '公司最低标准不得低于当地规定的生活费。',
          'The company’s minimum may not be below the local living allowance.',
        ),
      },
    ],
    proposed: 'check_with_counsel',
    mustAsk: false,
    law: true,
  },
]
