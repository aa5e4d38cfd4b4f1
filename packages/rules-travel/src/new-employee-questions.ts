import { words } from '@bylaw/kernel'
import { option, type Question } from '@bylaw/rules-kit'

export const newPaid: Question = {
  id: 'travel.new_employee_flat',
  type: 'ambiguity',
  at: '/newEmployee/paid',
  ask: words(
    '新员工每天 60 元是包干，还是凭票在 60 元内报销？',
    'Is the new employee’s 60 flat, or up to 60 against receipts?',
  ),
  options: [
    option(
      'flat',
      words('包干', 'Flat'),
      words('实际花 45 元也发 60 元。', '60 even when 45 was spent.'),
    ),
    option(
      'receipts',
      words('凭票，上限 60 元', 'Against receipts, up to 60'),
      words('花 45 元报 45 元。', '45 spent is 45 paid.'),
    ),
  ],
  proposed: 'flat',
  mustAsk: true,
}

export const newOnGuidance: Question = {
  id: 'travel.new_employee_on_guidance',
  type: 'ambiguity',
  at: '/newEmployee/onGuidance',
  ask: words(
    '新员工去省外做技术指导，按 60 元还是 120 元？',
    'A new employee on guidance outside the province: 60 or 120?',
  ),
  options: [
    option('new_employee', words('60 元', '60'), words('4 天 240 元。', 'Four days pay 240.')),
    option('guidance', words('120 元', '120'), words('4 天 480 元。', 'Four days pay 480.')),
  ],
  proposed: 'new_employee',
  mustAsk: true,
}

export const newCounts: Question = {
  id: 'travel.new_employee_nights',
  type: 'ambiguity',
  at: '/newEmployee/counts',
  ask: words('新员工的 60 元按天还是按过夜数？', 'Is the new employee’s 60 per day or per night?'),
  options: [
    option(
      'nights',
      words('按过夜数', 'Nights'),
      words('1 日去、3 日回，2 夜 120 元。', 'Out on the 1st, back on the 3rd: 2 nights, 120.'),
    ),
    option(
      'days',
      words('按天', 'Days'),
      words('1 日去、3 日回，3 天 180 元。', 'Out on the 1st, back on the 3rd: 3 days, 180.'),
    ),
  ],
  proposed: 'nights',
  mustAsk: true,
}
