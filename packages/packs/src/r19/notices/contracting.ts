import { words } from '@bylaw/kernel'
import type { Notice } from '../../pack'

/** What R19.16 to R19.18 leave open about personal contracts, outside crews and repairs. */
export const contractingNotices: readonly Notice[] = [
  {
    id: 'r19.contract_example',
    type: 'contradiction',
    clauses: ['R19.16.3', 'R19.16.5'],
    ask: words(
      '价目表单价 556.34 元按公式得 11.68 元，原文算例却是 12.66 元。以哪个为准？',
      'For a list price of 556.34 the formula gives 11.68, but the printed example says 12.66. Which holds?',
    ),
    options: [
      {
        value: 'formula',
        label: words('以公式为准（乘 1.2）', 'The formula (× 1.2)'),
        consequence: words(
          '556.34 × 0.35 × 0.05 × 1.2 = 11.68 元/米。',
          '556.34 × 0.35 × 0.05 × 1.2 = 11.68 a metre.',
        ),
      },
      {
        value: 'example',
        label: words('以算例为准（乘 1.3）', 'The example (× 1.3)'),
        consequence: words(
          '556.34 × 0.35 × 0.05 × 1.3 = 12.66 元/米。',
          '556.34 × 0.35 × 0.05 × 1.3 = 12.66 a metre.',
        ),
      },
    ],
    proposed: 'formula',
    mustAsk: true,
  },
  {
    id: 'r19.price_book',
    type: 'gap',
    clauses: ['R19.16.3', 'R19.16.4'],
    ask: words(
      '附件三（承包合同）和价目表没有提供，单价从哪里来？',
      'Annex 3 (the contract) and the price book are not supplied. Where do list prices come from?',
    ),
    options: [],
    mustAsk: true,
  },
  {
    id: 'r19.pressure_class',
    type: 'ambiguity',
    clauses: ['R19.16.3'],
    ask: words('“Φ200 1.6”里的 1.6 是什么？', 'What is the 1.6 in “Φ200 1.6”?'),
    options: [
      {
        value: 'pressure_class',
        label: words('压力等级 1.6 MPa', 'The pressure class, 1.6 MPa'),
        consequence: words(
          '价目表按管径和压力等级分列。',
          'The price book lists by diameter and pressure class.',
        ),
      },
      {
        value: 'factor',
        label: words('系数', 'A factor'),
        consequence: words(
          '单价还要再乘 1.6，与算例不符。',
          'The price would be multiplied by 1.6, which the example contradicts.',
        ),
      },
    ],
    proposed: 'pressure_class',
    mustAsk: false,
  },
  {
    id: 'r19.contractor_stages',
    type: 'ambiguity',
    clauses: ['R19.16.1', 'R19.15.5', 'R19.13.1'],
    ask: words(
      '停发工资的承包人还适用 60%、90%、10% 分段和 2000 元保底吗？',
      'Do the 60/90/10 stages and the guarantee of 2,000 hold for a contractor whose pay has stopped?',
    ),
    options: [
      {
        value: 'no',
        label: words('都不适用，并标注', 'Neither, and flagged'),
        consequence: words(
          '按合同结算，没有保底。',
          'The contract settles it; nothing is guaranteed.',
        ),
      },
      {
        value: 'yes',
        label: words('都适用', 'Both'),
        consequence: words(
          '承包款也分三段付，当月不足 2000 元补足。',
          'Contract money is staged too and topped up to 2,000.',
        ),
      },
    ],
    proposed: 'no',
    mustAsk: true,
  },
  {
    id: 'r19.contract_part_month',
    type: 'gap',
    clauses: ['R19.16.1'],
    ask: words(
      '月中开始承包，当月工资怎样折算？',
      'A contract starts within a month: how is that month’s pay worked out?',
    ),
    options: [
      {
        value: 'proration_basis',
        label: words('按不足月折算规则', 'By the rule for part months'),
        consequence: words(
          '6 月 16 日开工，付 6 月 1 日至 15 日的工资。',
          'Work starts on 16 June: 1 to 15 June are paid.',
        ),
      },
      {
        value: 'no_pay',
        label: words('当月不发', 'Nothing that month'),
        consequence: words('整月工资停发。', 'The whole month’s pay stops.'),
      },
    ],
    proposed: 'proration_basis',
    mustAsk: true,
  },
  {
    id: 'r19.contract_rounding',
    type: 'ambiguity',
    clauses: ['R19.16.3', 'R19.16.4'],
    ask: words(
      '承包单价先四舍五入到分，还是只对总价四舍五入？',
      'Is the unit price rounded to the fen first, or only the total?',
    ),
    options: [
      {
        value: 'unit_first',
        label: words('先对单价', 'The unit price first'),
        consequence: words('11.68 × 1000 米 = 11680.00 元。', '11.68 × 1,000 m = 11,680.00.'),
      },
      {
        value: 'total_only',
        label: words('只对总价', 'The total only'),
        consequence: words(
          '11.68314 × 1000 米 = 11683.14 元，多 3.14 元。',
          '11.68314 × 1,000 m = 11,683.14, which is 3.14 more.',
        ),
      },
    ],
    proposed: 'unit_first',
    mustAsk: true,
  },
  {
    id: 'r19.section_4_11_5',
    type: 'contradiction',
    clauses: ['R19.16.4'],
    ask: words(
      '“程序同 4.11.5”，但原文没有 4.11.5。指哪一条？',
      '“Procedure as in 4.11.5”, but there is no 4.11.5. Which section is meant?',
    ),
    options: [
      {
        value: '4.13',
        label: words('4.13', '4.13'),
        consequence: words(
          '焊接承包按管道安装承包的程序办。',
          'Welding contracts follow the procedure of installation contracts.',
        ),
      },
      {
        value: '4.14',
        label: words('4.14', '4.14'),
        consequence: words('按 4.14 的程序办。', 'The procedure of 4.14 holds.'),
      },
    ],
    proposed: '4.13',
    mustAsk: false,
  },
  {
    id: 'r19.drain_contract_price',
    type: 'gap',
    clauses: ['R19.16.3', 'R19.16.4'],
    ask: words(
      '排水管的承包单价是多少？原文没有公式。',
      'What is the contract price of drainage pipe? The text has no formula.',
    ),
    options: [],
    mustAsk: true,
  },
]
