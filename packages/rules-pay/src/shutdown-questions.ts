import { words } from '@bylaw/kernel'
import type { Question } from '@bylaw/rules-kit'

export const furloughMonth: Question = {
  id: 'pay.furlough_month',
  type: 'ambiguity',
  at: '/furlough/monthIs',
  ask: words('“放假一个月”怎样算满？', 'When is an announced shutdown “one month” long?'),
  options: [
    {
      value: 'calendar_month',
      label: words('到次月同一天的前一天', 'To the day before the same day of the next month'),
      consequence: words(
        '例如 3 月 1 日至 30 日放假 30 天，未满一个月，仍按平时的保底。',
        'For example 1 to 30 March are 30 days and short of a month: the usual guarantee stands.',
      ),
      inText: words(
        '3 月 1 日至 30 日放假 30 天，未满一个月，仍保 2000 元。',
        '1 to 30 March are 30 days and short of a month: 2,000 stays guaranteed.',
      ),
    },
    {
      value: '30_days',
      label: words('满 30 天', '30 days'),
      consequence: words(
        '例如 3 月 1 日至 30 日已满一个月，改按公司最低标准；2 月放假 28 天则未满。',
        'For example 1 to 30 March is a month: the company’s minimum takes over; the 28 days of February are none.',
      ),
    },
  ],
  proposed: 'calendar_month',
  mustAsk: true,
}

export const furloughAcrossMonths: Question = {
  id: 'pay.furlough_across_months',
  type: 'ambiguity',
  at: '/furlough/acrossMonths',
  ask: words(
    '放假只占工资月的一部分时，这个月按哪个保底？',
    'A shutdown covers only a part of a pay month: which guarantee holds in it?',
  ),
  options: [
    {
      value: 'by_day',
      label: words('按天分段', 'By day'),
      consequence: words(
        '放假的天按公司最低标准，其余的天按平时的保底，按折算口径相加。',
        'Days of shutdown count at the company’s minimum and the others at the usual guarantee, by the basis of part months.',
      ),
      inText: words(
        '11 月放假 20 天、公司最低标准 1500 元、按日历天数：2000 × 10 ÷ 30 + 1500 × 20 ÷ 30 = 1666.67 元。',
        '20 days of November at a company’s minimum of 1,500, by calendar days: 2,000 × 10 ÷ 30 + 1,500 × 20 ÷ 30 = 1,666.67.',
      ),
    },
    {
      value: 'by_majority',
      label: words('按当月多数天', 'By the month’s majority'),
      consequence: words(
        '放假超过当月在职天数一半的，全月按公司最低标准；否则全月按平时的保底。',
        'Where more than half of the days employed are shut, all of the month takes the company’s minimum; otherwise none of it.',
      ),
    },
    {
      value: 'whole_month',
      label: words('涉及的月份全月', 'Every month it touches'),
      consequence: words(
        '只放一天的月份也全月按公司最低标准。',
        'A month with a single day of it takes the company’s minimum throughout.',
      ),
    },
  ],
  proposed: 'by_day',
  mustAsk: true,
}
