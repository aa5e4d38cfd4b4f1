import { words } from '@bylaw/kernel'
import type { Notice } from '../../pack'

/** What R19.9 leaves open about board, lodging and new employees. */
export const lodgingNotices: readonly Notice[] = [
  {
    id: 'r19.big_cities',
    type: 'gap',
    clauses: ['R19.9.3', 'R19.9.4'],
    ask: words(
      '省会、副省级城市、直辖市按哪一档？省外焊接呢？',
      'Which tier are provincial capitals, sub-provincial cities and municipalities? And welding outside the province?',
    ),
    options: [
      {
        value: 'prefecture',
        label: words('按地级市 80 元，并标注', 'The prefecture’s 80, and flagged'),
        consequence: words('在省会过 5 夜计 400 元。', 'Five nights in a capital pay 400.'),
      },
      {
        value: 'own_tier',
        label: words('另定一档', 'A tier of its own'),
        consequence: words('公司补一档标准后再算。', 'The company sets a figure first.'),
      },
    ],
    proposed: 'prefecture',
    mustAsk: true,
  },
  {
    id: 'r19.host_provides_part',
    type: 'ambiguity',
    clauses: ['R19.9.5'],
    ask: words(
      '对方只管吃或只管住，补贴怎样算？',
      'The other side provides only meals or only a bed: what is left of the allowance?',
    ),
    options: [
      {
        value: 'by_share',
        label: words('按公司定的比例', 'By shares the company sets'),
        consequence: words(
          '吃、住各占一半时，管吃的发 40 元（地级市）。',
          'With half for each, meals provided leave 40 in a prefecture.',
        ),
      },
      {
        value: 'cancel_all',
        label: words('全部取消', 'Nothing'),
        consequence: words('每天 0 元。', '0 a day.'),
      },
      {
        value: 'cancel_half',
        label: words('取消一半', 'Half'),
        consequence: words('地级市每天 40 元。', '40 a day in a prefecture.'),
      },
      {
        value: 'keep',
        label: words('照发', 'All of it'),
        consequence: words('地级市每天 80 元。', '80 a day in a prefecture.'),
      },
    ],
    proposed: 'by_share',
    mustAsk: true,
  },
  {
    id: 'r19.subsidy_by_size',
    type: 'gap',
    clauses: ['R19.9.5'],
    ask: words(
      '“视工程大小给一定补助”没有标准，怎样给？',
      '“Something by size of project” has no formula. How is it granted?',
    ),
    options: [
      {
        value: 'approved_amount',
        label: words('逐次审批金额并写明理由', 'An approved amount with a reason, case by case'),
        consequence: words('没有审批就没有补助。', 'Without approval there is none.'),
      },
    ],
    proposed: 'approved_amount',
    mustAsk: false,
  },
  {
    id: 'r19.same_day_trip',
    type: 'ambiguity',
    clauses: ['R19.9.6'],
    ask: words(
      '当天往返、不过夜的出差有没有补贴？',
      'Does a same-day trip without a night pay anything?',
    ),
    options: [
      {
        value: 'nothing',
        label: words('没有', 'Nothing'),
        consequence: words('过夜数为 0，计 0 元。', 'No nights: 0.'),
      },
      {
        value: 'meal_money',
        label: words('发餐费', 'Meal money'),
        consequence: words('公司须先定餐费标准。', 'The company sets a figure first.'),
      },
    ],
    proposed: 'nothing',
    mustAsk: true,
  },
  {
    id: 'r19.flat_60',
    type: 'ambiguity',
    clauses: ['R19.9.7'],
    ask: words(
      '新员工每天 60 元是包干，还是凭票在 60 元内报销？',
      'Is the new employee’s 60 flat, or up to 60 against receipts?',
    ),
    options: [
      {
        value: 'flat',
        label: words('包干', 'Flat'),
        consequence: words('实际花 45 元也发 60 元。', '60 even when 45 was spent.'),
      },
      {
        value: 'receipts',
        label: words('凭票，上限 60 元', 'Against receipts, up to 60'),
        consequence: words('花 45 元报 45 元。', '45 spent is 45 paid.'),
      },
    ],
    proposed: 'flat',
    mustAsk: true,
  },
  {
    id: 'r19.new_employee_on_guidance',
    type: 'ambiguity',
    clauses: ['R19.9.7', 'R19.9.1'],
    ask: words(
      '新员工去省外做技术指导，按 60 元还是 120 元？',
      'A new employee on guidance outside the province: 60 or 120?',
    ),
    options: [
      {
        value: '60',
        label: words('60 元', '60'),
        consequence: words('4 天 240 元。', 'Four days pay 240.'),
      },
      {
        value: '120',
        label: words('120 元', '120'),
        consequence: words('4 天 480 元。', 'Four days pay 480.'),
      },
    ],
    proposed: '60',
    mustAsk: true,
  },
  {
    id: 'r19.new_employee_nights',
    type: 'ambiguity',
    clauses: ['R19.9.7', 'R19.9.6'],
    ask: words(
      '新员工的 60 元按天还是按过夜数？',
      'Is the new employee’s 60 per day or per night?',
    ),
    options: [
      {
        value: 'nights',
        label: words('按过夜数', 'Nights'),
        consequence: words(
          '1 日去、3 日回，2 夜 120 元。',
          'Out on the 1st, back on the 3rd: 2 nights, 120.',
        ),
      },
      {
        value: 'days',
        label: words('按天', 'Days'),
        consequence: words(
          '1 日去、3 日回，3 天 180 元。',
          'Out on the 1st, back on the 3rd: 3 days, 180.',
        ),
      },
    ],
    proposed: 'nights',
    mustAsk: true,
  },
  {
    id: 'r19.regional_office_rate',
    type: 'gap',
    clauses: ['R19.9.9'],
    ask: words(
      '区域办事处驻点人员每天补贴多少？原文印的是“待定”。',
      'What is the daily allowance of residents of a regional office? The text prints “to be decided”.',
    ),
    options: [],
    mustAsk: true,
  },
]
