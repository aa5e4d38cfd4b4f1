import { words } from '@bylaw/kernel'
import type { Notice } from '../../pack'

/** What R19.16 leaves open about the text of personal contracts; figures are asked by their rules. */
export const contractingNotices: readonly Notice[] = [
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
]
