import { words } from '@bylaw/kernel'
import type { Question } from '@bylaw/rules-kit'

export const changeInMonth: Question = {
  id: 'pay.change_in_month',
  type: 'gap',
  at: '/changeInMonth',
  ask: words(
    '月中转正、调整级别或重新入职的，当月工资怎样算？',
    'How is a month paid within which somebody is confirmed, gets another level or comes back?',
  ),
  inText: words('制度没有写。', 'The text has no rule.'),
  options: [
    {
      value: 'by_stretch',
      label: words('分段计算', 'By stretches'),
      consequence: words(
        '变动前后各按自己的标准，以在职天数折算，两段相加。',
        'Each stretch is paid its own rate for its days, and they are added up.',
      ),
      inText: words(
        '11 月 16 日由 3 级调为 4 级、按日历天数：1700 × 15 ÷ 30 + 1900 × 15 ÷ 30 = 1800.00 元。',
        'From level 3 to 4 on 16 November, by calendar days: 1,700 × 15 ÷ 30 + 1,900 × 15 ÷ 30 = 1,800.00.',
      ),
    },
    {
      value: 'as_begun',
      label: words('当月按变动前，下月起按变动后', 'As before, until the next month'),
      consequence: words(
        '当月都按变动前的标准，新标准从下月 1 日起算。',
        'All of the month is paid as before; what is new is paid from the first of the next.',
      ),
      inText: words(
        '11 月 16 日由 3 级调为 4 级：11 月 1700.00 元，12 月起 1900.00 元。',
        'From level 3 to 4 on 16 November: 1,700.00 for November, 1,900.00 from December.',
      ),
    },
    {
      value: 'as_ended',
      label: words('当月都按变动后', 'As after, for all of the month'),
      consequence: words(
        '当月都按变动后的标准。',
        'All of the month is paid as the change has it.',
      ),
      inText: words(
        '11 月 16 日由 3 级调为 4 级：11 月 1900.00 元。',
        'From level 3 to 4 on 16 November: 1,900.00 for November.',
      ),
    },
  ],
  proposed: 'by_stretch',
  mustAsk: true,
}

export const pieceInMonthConfirmed: Question = {
  id: 'pay.piece_in_month_confirmed',
  type: 'gap',
  at: '/pieceInMonthConfirmed',
  ask: words(
    '月中转正、分段计算的，当月的工程量计不计提成？',
    'Somebody is confirmed within a month that is paid by stretches: is its piece pay due?',
  ),
  inText: words(
    '试用期不计提成；工程量按月填报，分不出哪些是转正以后做的。',
    'Probation has no piece pay, and quantities are reported by the month: which were done after it cannot be told.',
  ),
  options: [
    {
      value: 'all',
      label: words('当月全部计提成', 'All of the month’s is'),
      consequence: words(
        '当月已核实的工程量都计提成。',
        'All quantities of the month that are verified earn piece pay.',
      ),
    },
    {
      value: 'none',
      label: words('当月不计，下月起计', 'None of it, only from the next month'),
      consequence: words(
        '当月的工程量只记录，不计提成。',
        'The month’s quantities are recorded and earn no piece pay.',
      ),
    },
  ],
  proposed: 'all',
  mustAsk: true,
}
