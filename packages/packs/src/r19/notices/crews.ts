import { words } from '@bylaw/kernel'
import type { Notice } from '../../pack'

/** What R19.17 and R19.18 leave open about outside crews and repairs. */
export const crewNotices: readonly Notice[] = [
  {
    id: 'r19.equal_price',
    type: 'ambiguity',
    clauses: ['R19.17.1'],
    ask: words(
      '“同等价格”要一分不差，还是允许差一点？',
      'Is “equal price” equal to the fen, or within a tolerance?',
    ),
    options: [
      {
        value: 'exact',
        label: words('一分不差', 'To the fen'),
        consequence: words(
          '内部报价高 0.01 元即不优先。',
          'An own crew that asks 0.01 more has no preference.',
        ),
      },
      {
        value: 'tolerance',
        label: words('允许差一点', 'Within a tolerance'),
        consequence: words('公司须先定允许差额。', 'The company sets the tolerance first.'),
      },
    ],
    proposed: 'exact',
    mustAsk: true,
  },
  {
    id: 'r19.unassigned_work_later',
    type: 'ambiguity',
    clauses: ['R19.17.2'],
    ask: words('未经分派的工程，事后能否补办？', 'Can unassigned work be regularised later?'),
    options: [
      {
        value: 'yes_by_manager',
        label: words(
          '工程部经理可补办，注明日期和理由',
          'Yes, by the manager, with date and reason',
        ),
        consequence: words('补办之日起提供支持。', 'Support starts on that date.'),
      },
      {
        value: 'no',
        label: words('不能', 'No'),
        consequence: words('始终不提供支持。', 'It never gets support.'),
      },
    ],
    proposed: 'yes_by_manager',
    mustAsk: false,
  },
  {
    id: 'r19.repair_floor',
    type: 'contradiction',
    clauses: ['R19.18.1'],
    ask: words(
      '“至少 200—500 元”把一个区间当作下限，最低收多少？',
      '“At least 200–500” makes a minimum of a range. What is the least?',
    ),
    options: [
      {
        value: 'floor_200',
        label: words(
          '最低 200 元，一般到 500 元，可以更高',
          '200 at least, 500 as a guide, more allowed',
        ),
        consequence: words('收 150 元被拒绝，收 600 元可以。', '150 is refused, 600 is allowed.'),
      },
      {
        value: 'floor_500',
        label: words('最低 500 元', '500 at least'),
        consequence: words('收 300 元被拒绝。', '300 is refused.'),
      },
    ],
    proposed: 'floor_200',
    mustAsk: true,
  },
  {
    id: 'r19.warranty_repairs',
    type: 'ambiguity',
    clauses: ['R19.18.1'],
    ask: words('保修期内的维修免费吗？', 'Are repairs under warranty free of charge?'),
    options: [
      {
        value: 'charge',
        label: words('照收', 'Charged'),
        consequence: words('保修期内也至少收 200 元。', 'At least 200 under warranty too.'),
      },
      {
        value: 'free_in_warranty',
        label: words('保修期内免费', 'Free under warranty'),
        consequence: words(
          '保修期内收 0 元，提成照计。',
          '0 under warranty; commission is paid as usual.',
        ),
      },
    ],
    mustAsk: true,
  },
]
