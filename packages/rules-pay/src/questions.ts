import { words } from '@bylaw/kernel'
import type { Question } from '@bylaw/rules-kit'
import { changeInMonth, pieceInMonthConfirmed } from './change-questions'
import {
  fieldLevels,
  guaranteeInPartMonth,
  legalMinimum,
  levelEightBase,
} from './settled-questions'
import { furloughAcrossMonths, furloughMonth } from './shutdown-questions'

export const guaranteeReading: Question = {
  id: 'pay.guarantee_reading',
  type: 'ambiguity',
  at: '/guarantee/reading',
  ask: words(
    '每月保底是拿哪一部分工资去比？',
    'Which part of pay is compared with the monthly guarantee?',
  ),
  inText: words('原文保底 2000 元。', 'The text guarantees 2,000.'),
  options: [
    {
      value: 'before_rewards',
      label: words('奖罚之前的工资', 'Pay before rewards and penalties'),
      consequence: words(
        '先补到保底，奖励另加，罚款照扣。',
        'Pay is topped up first; a reward comes on top and a penalty is felt.',
      ),
      inText: words(
        '1 级、无提成：1800 元补到 2000 元；奖励 200 元另加，得 2200 元；罚款 100 元照扣，得 1900 元。',
        'Level 1 without commission: 1,800 is topped up to 2,000; a reward of 200 comes on top (2,200), a penalty of 100 is felt (1,900).',
      ),
    },
    {
      value: 'literal_net',
      label: words(
        '加上奖罚之后的应发工资（照字面）',
        'Pay after rewards and penalties, to the letter',
      ),
      consequence: words(
        '加上奖罚之后再补到保底；够不上保底时，奖罚等于没有。',
        'Pay is topped up after rewards and penalties; below the guarantee neither has an effect.',
      ),
      inText: words(
        '1 级、无提成：无论奖 200 元还是罚 100 元，都补到 2000 元，奖罚等于没有。',
        'Level 1 without commission: with a reward of 200 or a penalty of 100 pay is 2,000 either way; neither has an effect.',
      ),
    },
    {
      value: 'excluding_field',
      label: words(
        '不含野外补助，奖罚之前',
        'Pay without the field allowance, before rewards and penalties',
      ),
      consequence: words(
        '不含野外补助的工资先补到保底，野外补助另加。',
        'Pay without the field allowance is topped up, and the allowance comes on top.',
      ),
      inText: words(
        '1 级、无提成：1300 元补到 2000 元，再加野外补助 500 元，得 2500 元。',
        'Level 1 without commission: 1,300 is topped up to 2,000 and the field allowance of 500 comes on top: 2,500.',
      ),
    },
  ],
  proposed: 'before_rewards',
  mustAsk: true,
}

export const coversProbation: Question = {
  id: 'pay.guarantee_covers_probation',
  type: 'contradiction',
  at: '/guarantee/coversProbation',
  ask: words(
    '试用期工资低于保底的，保底是否包括试用期员工？',
    'Where probation pays less than the guarantee, does the guarantee cover people on probation?',
  ),
  inText: words(
    '试用期 1500 + 300 = 1800 元，工程部保底 2000 元。',
    'Probation pays 1,500 + 300 = 1,800, and 2,000 are guaranteed.',
  ),
  options: [
    {
      value: true,
      label: words('包括', 'Yes'),
      consequence: words(
        '试用期满月工资补到保底。',
        'A full month on probation is topped up to the guarantee.',
      ),
      inText: words(
        '试用期满月工资补足 200 元，应发 2000 元。',
        'A full month on probation is topped up by 200 to 2,000.',
      ),
    },
    {
      value: false,
      label: words('不包括', 'No'),
      consequence: words(
        '试用期满月只发试用期工资。',
        'A full month on probation pays what probation pays.',
      ),
      inText: words('试用期满月工资 1800 元。', 'A full month on probation pays 1,800.'),
    },
  ],
  proposed: true,
  mustAsk: true,
}

export const companyMinimum: Question = {
  id: 'pay.company_minimum',
  type: 'gap',
  at: '/furlough/companyMinimumFen',
  ask: words(
    '通知放假一个月及以上时按“公司最低标准工资”发放，这个标准是多少？',
    'In an announced shutdown of a month or more the company’s minimum wage is paid: how much is it?',
  ),
  inText: words('制度没有写。', 'The text has no figure.'),
  options: [],
  mustAsk: true,
}

export const prorationBasis: Question = {
  id: 'pay.proration_basis',
  type: 'gap',
  at: '/prorationBasis',
  ask: words(
    '月中入职或离职，不足一个月的工资按什么折算？',
    'How is a month paid that was not worked in full?',
  ),
  inText: words('制度没有写。', 'The text has no rule.'),
  options: [
    {
      value: 'calendar_days',
      label: words('按日历天数', 'By calendar days'),
      consequence: words(
        '例如 2026 年 6 月 16 日至 30 日，月薪 2200 元：2200 × 15 ÷ 30 = 1100.00 元。',
        'For example 16 to 30 June 2026 of 2,200: 2,200 × 15 ÷ 30 = 1,100.00.',
      ),
    },
    {
      value: 'weekdays_in_month',
      label: words('按当月工作日（周一至周五）', 'By the month’s weekdays'),
      consequence: words(
        '例如同一段时间：2200 × 11 ÷ 22 = 1100.00 元。',
        'For example the same stretch: 2,200 × 11 ÷ 22 = 1,100.00.',
      ),
    },
    {
      value: '21.75',
      label: words('按月计薪天数 21.75 天', 'By 21.75 paid days a month'),
      consequence: words(
        '例如同一段时间：2200 × 11 ÷ 21.75 = 1112.64 元。',
        'For example the same stretch: 2,200 × 11 ÷ 21.75 = 1,112.64.',
      ),
    },
  ],
  mustAsk: true,
}

/** A trip's log does not say it: it has no work in town, and whoever writes it would count their own days. */
const RECORDED = words(
  '每人每月的野外工作天数由他人登记，没有登记的，当月工资算不出来。',
  'Somebody else records everyone’s days on site each month; whose are not recorded cannot be paid.',
)

export const fieldCondition: Question = {
  id: 'pay.field_allowance_condition',
  type: 'ambiguity',
  at: '/fieldAllowance/condition',
  ask: words(
    '野外补助 500 元是每月固定，还是与出工天数有关？',
    'Is the field allowance of 500 flat per month, or does it depend on days on site?',
  ),
  options: [
    {
      value: 'per_month',
      label: words('每月固定', 'Flat per month'),
      consequence: words('每月 500.00 元。', '500.00 every month.'),
    },
    {
      value: 'per_field_day',
      label: words('按每个野外工作日', 'For each day on site'),
      consequence: words(
        `野外 2 天计 1000.00 元。${RECORDED.zh}`,
        `Two days on site pay 1,000.00. ${RECORDED.en}`,
      ),
    },
    {
      value: 'if_any_field_day',
      label: words('当月有野外工作才发', 'Only if there was a day on site'),
      consequence: words(
        `有 1 天即 500.00 元，没有则 0.00 元。${RECORDED.zh}`,
        `One day is enough for 500.00; none pays 0.00. ${RECORDED.en}`,
      ),
    },
  ],
  proposed: 'per_month',
  mustAsk: false,
}

/** What R19.13 leaves open about pay. */
export const questions: readonly Question[] = [
  guaranteeReading,
  coversProbation,
  companyMinimum,
  furloughMonth,
  furloughAcrossMonths,
  prorationBasis,
  changeInMonth,
  pieceInMonthConfirmed,
  fieldCondition,
  fieldLevels,
  levelEightBase,
  guaranteeInPartMonth,
  legalMinimum,
]
