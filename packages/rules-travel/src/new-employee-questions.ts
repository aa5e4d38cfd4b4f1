import { words } from '@bylaw/kernel'
import { option, type Question } from '@bylaw/rules-kit'

export const newPaid: Question = {
  id: 'travel.new_employee_flat',
  type: 'ambiguity',
  at: '/newEmployee/paid',
  ask: words(
    '新员工的每日补贴是包干，还是凭票在限额内报销？',
    'Is the new employee’s daily rate flat, or a limit for what receipts show?',
  ),
  inText: words('原文写每天 60 元。', 'The text says 60 a day.'),
  options: [
    option(
      'flat',
      words('包干', 'Flat'),
      words('花得少也照发。', 'It is paid even when less was spent.'),
      words('实际花 45 元也发 60 元。', '60 even when 45 was spent.'),
    ),
    option(
      'receipts',
      words('凭票，以此为限', 'Against receipts, up to that rate'),
      words('花多少报多少，以限额为止。', 'What was spent is paid, up to the rate.'),
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
    '新员工去省外做技术指导，按新员工标准还是按指导标准？',
    'A new employee on guidance outside the province: at which rate, that of new employees or of guidance?',
  ),
  inText: words(
    '原文新员工每天 60 元，省外指导每天 120 元。',
    'The text has 60 a day for new employees and 120 for guidance.',
  ),
  options: [
    option(
      'new_employee',
      words('按新员工标准', 'The new employees’ rate'),
      words('省外指导也按新员工标准发。', 'Guidance pays new employees their own rate.'),
      words('4 天 240 元。', 'Four days pay 240.'),
    ),
    option(
      'guidance',
      words('按指导标准', 'The rate of guidance'),
      words(
        '省外指导对新员工也按指导标准发。',
        'Guidance pays new employees what it pays anybody.',
      ),
      words('4 天 480 元。', 'Four days pay 480.'),
    ),
  ],
  proposed: 'new_employee',
  mustAsk: true,
}

export const newCounts: Question = {
  id: 'travel.new_employee_nights',
  type: 'ambiguity',
  at: '/newEmployee/counts',
  ask: words('新员工的补贴按天还是按过夜数？', 'Is the new employee’s rate per day or per night?'),
  inText: words('原文写每天 60 元。', 'The text says 60 a day.'),
  options: [
    option(
      'nights',
      words('按过夜数', 'Nights'),
      words(
        '例如 1 日去、3 日回，计 2 夜。',
        'For example out on the 1st, back on the 3rd: 2 nights.',
      ),
      words('1 日去、3 日回，2 夜 120 元。', 'Out on the 1st, back on the 3rd: 2 nights, 120.'),
    ),
    option(
      'days',
      words('按天', 'Days'),
      words(
        '例如 1 日去、3 日回，计 3 天。',
        'For example out on the 1st, back on the 3rd: 3 days.',
      ),
      words('1 日去、3 日回，3 天 180 元。', 'Out on the 1st, back on the 3rd: 3 days, 180.'),
    ),
  ],
  proposed: 'nights',
  mustAsk: true,
}
