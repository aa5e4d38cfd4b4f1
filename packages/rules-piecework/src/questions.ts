import { words } from '@bylaw/kernel'
import type { Question } from '@bylaw/rules-kit'

export const secondRate: Question = {
  id: 'piecework.second_rate_meaning',
  type: 'ambiguity',
  at: '/secondRateMeaning',
  ask: words(
    '给水管单价表的第二栏单价付的是什么？',
    'What does the second price column of the water-supply table pay for?',
  ),
  inText: words(
    '表头缺失，第二栏为 0.3、0.5、0.7 元/米。',
    'The table has lost its heads; the column has 0.3, 0.5 and 0.7 yuan per metre.',
  ),
  options: [
    {
      value: 'second_person',
      label: words(
        '两人配合，第二人按第二栏计',
        'Two roles: the second person is paid by column 2',
      ),
      consequence: words(
        '第一人按第一栏、第二人按第二栏，每米共付两栏之和。',
        'The first person is paid by column 1, the second by column 2; a metre costs both.',
      ),
      inText: words(
        'Φ110 焊接：第一人每米 0.50 元，第二人每米 0.30 元，公司每米共付 0.80 元。',
        'Φ110 welding: 0.50 a metre to the first person, 0.30 to the second; a metre costs 0.80.',
      ),
    },
    {
      value: 'both_columns',
      label: words('一人兼得两栏', 'One person earns both columns'),
      consequence: words(
        '按第二栏申报的行两栏相加。',
        'A line claimed at the second rate pays both.',
      ),
      inText: words(
        '按第二栏申报的行两栏相加：Φ110 焊接每米 0.80 元。',
        'A line claimed at the second rate pays both: Φ110 welding earns 0.80 a metre.',
      ),
    },
    {
      value: 'other_work',
      label: words('另一类施工或工地的单价', 'The price of another kind of work or site'),
      consequence: words(
        '按第二栏申报的行只计第二栏。',
        'A line claimed at the second rate pays column 2 alone.',
      ),
      inText: words(
        '按第二栏申报的行只计第二栏：Φ110 每米 0.30 元。',
        'A line claimed at the second rate pays column 2 alone: Φ110 earns 0.30 a metre.',
      ),
    },
  ],
  proposed: 'second_person',
  mustAsk: true,
}

export const guidanceRate: Question = {
  id: 'piecework.guidance_rate',
  type: 'gap',
  at: '/scopeFactors/guidance',
  ask: words('技术指导怎样计酬？', 'How is technical guidance paid?'),
  inText: words(
    '制度列出“包技术指导”提成，却没有单价。',
    'The text names commission for it but prints no price.',
  ),
  options: [
    {
      value: 'by_day',
      label: words('只按天计酬', 'By the day only'),
      consequence: words(
        '技术指导不按米计，按天申报。',
        'Guidance is claimed in days, not metres.',
      ),
      inText: words(
        '技术指导不按米计，按天申报：2 天 160.00 元。',
        'Guidance is claimed in days, not metres: two days pay 160.00.',
      ),
    },
    {
      value: '1',
      label: words('按焊接单价计', 'At the welding rate'),
      consequence: words(
        '每米技术指导照焊接单价付。',
        'A metre of guidance pays what welding it pays.',
      ),
      inText: words('Φ110 技术指导 1000 米计 500.00 元。', '1,000 m of Φ110 guidance pays 500.00.'),
    },
  ],
  proposed: 'by_day',
  mustAsk: true,
}

export const stageMode: Question = {
  id: 'piecework.stage_mode',
  type: 'contradiction',
  at: '/stages/mode',
  ask: words(
    '提成按月计 60%，还是等完工一次结算？',
    'Is commission counted at 60% every month, or in one lump at completion?',
  ),
  options: [
    {
      value: 'cumulative',
      label: words('按月累计计提', 'Every month, cumulatively'),
      consequence: words(
        '每月付到累计提成的 60%，完工付到 90%，分毫不差。',
        'Each month tops up to 60% of all earned so far, completion to 90%; no fen is lost or made.',
      ),
    },
    {
      value: 'lump_at_completion',
      label: words('完工一次结算', 'In one lump at completion'),
      consequence: words(
        '完工前各月计 0.00 元，完工时一次付 90%。',
        'Months before completion count 0.00; completion pays 90% at once.',
      ),
    },
  ],
  proposed: 'cumulative',
  mustAsk: false,
}

const dayRateStaged: Question = {
  id: 'piecework.day_rate_staged',
  type: 'ambiguity',
  at: '/dayRate/staged',
  ask: words(
    '不能计件的每天 80 元，是否也分 60%、90%、10% 三段付？',
    'Is the 80 a day paid in stages as well?',
  ),
  options: [
    {
      value: false,
      label: words('当月全额', 'In full in the month'),
      consequence: words('3 天当月计 240.00 元。', 'Three days count 240.00 this month.'),
    },
    {
      value: true,
      label: words('同提成分段', 'In stages, like commission'),
      consequence: words('3 天当月先计 144.00 元。', 'Three days count 144.00 this month.'),
    },
  ],
  proposed: false,
  mustAsk: false,
}

const dayRateSteps: Question = {
  id: 'piecework.day_rate_steps',
  type: 'ambiguity',
  at: '/dayRate/steps',
  ask: words(
    '按天计酬的工作可以报半天或几小时吗？',
    'May day-rate work be claimed in half days or in hours?',
  ),
  options: [
    {
      value: 'whole_days',
      label: words('只报整天', 'Whole days only'),
      consequence: words('1.5 天不能申报。', '1.5 days is refused.'),
    },
    {
      value: 'half_days',
      label: words('可报半天', 'Halves'),
      consequence: words('1.5 天计 120.00 元。', '1.5 days pay 120.00.'),
    },
    {
      value: 'eighths',
      label: words('按小时，8 小时为一天', 'Hours, eight to a day'),
      consequence: words('3 小时报 0.375 天，计 30.00 元。', '3 hours are 0.375 days: 30.00.'),
    },
  ],
  proposed: 'half_days',
  mustAsk: false,
}

const earlyApplication: Question = {
  id: 'piecework.early_application',
  type: 'ambiguity',
  at: '/stages/earlyApplication',
  ask: words(
    '余下 10% 未满两年就申请，算不算数？',
    'May the last 10% be applied for before the two years are over?',
  ),
  options: [
    {
      value: 'refused',
      label: words('不算，到期后再申请', 'No: apply again once it is due'),
      consequence: words('提前的申请无效。', 'An early application has no effect.'),
    },
    {
      value: 'waits',
      label: words('算，到期自动生效', 'Yes: it takes effect on the day'),
      consequence: words('到期当天即可发放。', 'It is payable on the very day it falls due.'),
    },
  ],
  proposed: 'waits',
  mustAsk: false,
}

/** What R19.14, R19.15 and R19.18 leave open about piece-rates. */
export const questions: readonly Question[] = [
  secondRate,
  guidanceRate,
  stageMode,
  dayRateStaged,
  dayRateSteps,
  earlyApplication,
]
