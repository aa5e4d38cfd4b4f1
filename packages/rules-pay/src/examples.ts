import { words } from '@bylaw/kernel'
import type { Example } from '@bylaw/rules-kit'
import type { PayDecision } from './decide'
import type { PayFacts } from './facts'
import type { LineCode, SlipLine } from './line'
import type { PayRules } from './rules'
import { starter } from './starter'

const june = { from: '2026-06-01', to: '2026-06-30' }
const welder: PayFacts = {
  status: 'confirmed',
  level: 3,
  period: june,
  worked: june,
  commissionFen: 0,
  dayRateFen: 0,
  fieldDays: null,
  rewards: [],
  penalties: [],
  furloughMonths: 0,
}
const newcomer: PayFacts = { ...welder, status: 'probation', level: null }

const decided: PayRules = {
  ...starter,
  guarantee: { ...starter.guarantee, reading: 'before_rewards', coversProbation: true },
  prorationBasis: 'calendar_days',
  changeInMonth: 'by_stretch',
  pieceInMonthConfirmed: 'all',
}
const shut: PayRules = {
  ...decided,
  furlough: {
    ...{ fromMonths: 1, companyMinimumFen: 2600_00 },
    ...{ monthIs: 'calendar_month', acrossMonths: 'by_day' },
  },
}
const shutdown = (from: string, to: string) => ({ from, to, what: words('缺料', 'No material') })
const withReading = (reading: PayRules['guarantee']['reading']): PayRules => ({
  ...decided,
  guarantee: { ...decided.guarantee, reading },
})

const line = (code: LineCode, zh: string, en: string, amountFen: number): SlipLine => ({
  code,
  name: words(zh, en),
  amountFen,
})
const base = (level: number, amountFen: number) =>
  line('base', `基本工资（${level} 级）`, `Base pay (level ${level})`, amountFen)
const field = (amountFen: number) =>
  line('field_allowance', '野外补助', 'Field allowance', amountFen)
const commission = (amountFen: number) => line('commission', '计件提成', 'Commission', amountFen)
const topUp = (amountFen: number) =>
  line('top_up', '保底补足', 'Top-up to the guarantee', amountFen)
const probation = line('base', '试用期工资', 'Probation pay', 1500_00)
const subsidy = line('post_subsidy', '岗位补助费', 'Post allowance', 300_00)
const reward = line('reward', '奖励：优秀员工', 'Reward: 优秀员工', 200_00)
const award = { name: '优秀员工', fen: 200_00 }

/** Of June 2026, whose Sundays are the 7th, 14th, 21st and 28th. */
const mondayToSaturday = Array.from({ length: 30 }, (_, n) => n + 1)
  .filter((day) => day % 7 !== 0)
  .map((day) => `2026-06-${String(day).padStart(2, '0')}`)

const absence = words('旷工', 'Unexcused absence')

const slip = (lines: SlipLine[], payableFen: number) => ({ decision: { lines, payableFen } })

/** Months of R19.13 worked by hand. */
export const examples: readonly Example<PayRules, PayFacts, PayDecision>[] = [
  {
    // One of June's 22 weekdays: 1700 × 21 ÷ 22 = 1622.73, 500 × 21 ÷ 22 = 477.27; the guarantee of
    // 2000 × 21 ÷ 22 = 1909.09 is passed.
    name: words('旷工一天，不发当天工资', 'a day of absence without pay'),
    rules: decided,
    facts: { ...welder, unpaid: [{ on: '2026-06-12', partBp: 10_000, what: absence }] },
    expect: slip([base(3, 1622_73), field(477_27), commission(0), topUp(0)], 2100_00),
  },
  {
    // Monday to Saturday are 26 days of June: 1700 × 20 ÷ 26 = 1307.69, 500 × 20 ÷ 26 = 384.62; the
    // guarantee of 2000 × 20 ÷ 26 = 1538.46 is passed.
    name: words('每周工作六天，请事假六天', 'six days of unpaid leave of a week of six days'),
    rules: decided,
    facts: {
      ...welder,
      workdays: { by: 'company', on: mondayToSaturday },
      unpaid: mondayToSaturday
        .slice(0, 6)
        .map((on) => ({ on, partBp: 10_000, what: words('事假', 'Unpaid leave') })),
    },
    expect: slip([base(3, 1307_69), field(384_62), commission(0), topUp(0)], 1692_31),
  },
  {
    // One of 22 weekdays: 6000 × 21 ÷ 22 = 5727.27.
    name: words('月薪 6000 元，请事假一天', 'a salary of 6000 with a day of unpaid leave'),
    rules: decided,
    facts: {
      ...{ ...welder, level: null, monthlyFen: 6000_00 },
      unpaid: [{ on: '2026-06-12', partBp: 10_000, what: words('事假', 'Unpaid leave') }],
    },
    expect: slip([line('base', '月薪', 'Monthly salary', 5727_27), topUp(0)], 5727_27),
  },
  {
    // 1700 + 500 + 618.60 = 2818.60, above the guarantee.
    name: words('3 级焊工，提成 618.60', 'a level 3 welder with 618.60 of commission'),
    rules: decided,
    facts: { ...welder, commissionFen: 618_60 },
    expect: slip([base(3, 1700_00), field(500_00), commission(618_60), topUp(0)], 2818_60),
  },
  {
    // 1300 + 500 = 1800; 200 to the guarantee; the reward of 200 comes on top.
    name: words(
      '1 级无提成：先补到保底，奖励另加',
      'level 1 without commission: topped up first, the reward on top',
    ),
    rules: decided,
    facts: { ...welder, level: 1, rewards: [award] },
    expect: slip([base(1, 1300_00), field(500_00), commission(0), topUp(200_00), reward], 2200_00),
  },
  {
    // 1300 + 500 + 200 = 2000 already.
    name: words(
      '照字面读，奖励被保底吃掉',
      'read to the letter, the guarantee swallows the reward',
    ),
    rules: withReading('literal_net'),
    facts: { ...welder, level: 1, rewards: [award] },
    expect: slip([base(1, 1300_00), field(500_00), commission(0), topUp(0), reward], 2000_00),
  },
  {
    // 1300 is topped up by 700; the allowance of 500 comes on top.
    name: words(
      '保底不含野外补助时多发 500',
      'left out of the comparison, the field allowance comes on top',
    ),
    rules: withReading('excluding_field'),
    facts: { ...welder, level: 1 },
    expect: slip([base(1, 1300_00), field(500_00), commission(0), topUp(700_00)], 2500_00),
  },
  {
    // 1500 + 300 = 1800, topped up by 200; the 90.00 of metres pays nothing.
    name: words(
      '试用期满月，保底包括试用期',
      'a full month on probation, covered by the guarantee',
    ),
    rules: decided,
    facts: { ...newcomer, commissionFen: 90_00 },
    expect: slip([probation, subsidy, commission(0), topUp(200_00)], 2000_00),
  },
  {
    // 15 of 30 days: 850 + 250 = 1100, above half the guarantee of 2000.
    name: words('3 级焊工 6 月 16 日入职', 'a level 3 welder who joins on 16 June'),
    rules: decided,
    facts: { ...welder, worked: { from: '2026-06-16', to: '2026-06-30' } },
    expect: slip([base(3, 850_00), field(250_00), commission(0), topUp(0)], 1100_00),
  },
  {
    // 15 of 30 days each: 750 + 150, then 650 + 250; with 90 of commission 1890, topped up to 2000.
    name: words('6 月 16 日转正，分段计算', 'confirmed on 16 June: paid by stretches'),
    rules: decided,
    facts: {
      ...{ ...welder, level: 1, commissionFen: 90_00 },
      stretches: [
        { status: 'probation', level: null, worked: { from: '2026-06-01', to: '2026-06-15' } },
        { status: 'confirmed', level: 1, worked: { from: '2026-06-16', to: '2026-06-30' } },
      ],
    },
    expect: slip(
      [
        line('base', '试用期工资（06-01 至 06-15）', 'Probation pay (06-01 to 06-15)', 750_00),
        line(
          ...(['post_subsidy', '岗位补助费（06-01 至 06-15）'] as const),
          ...(['Post allowance (06-01 to 06-15)', 150_00] as const),
        ),
        line(
          ...(['base', '基本工资（1 级，06-16 至 06-30）'] as const),
          ...(['Base pay (level 1, 06-16 to 06-30)', 650_00] as const),
        ),
        line(
          ...(['field_allowance', '野外补助（06-16 至 06-30）'] as const),
          ...(['Field allowance (06-16 to 06-30)', 250_00] as const),
        ),
        commission(90_00),
        topUp(110_00),
      ],
      2000_00,
    ),
  },
  {
    name: words('保底口径未定，拒绝计算', 'refused while nobody has said what is compared'),
    rules: starter,
    facts: welder,
    expect: { refusal: 'undecided' },
  },
  {
    name: words('放假一个月而公司最低工资未定', 'a month of shutdown without a company minimum'),
    rules: decided,
    facts: { ...welder, furloughMonths: 1 },
    expect: { refusal: 'undecided' },
  },
  {
    name: words(
      '放假 10 天在本月，按天分段',
      'ten days of a long shutdown are in the month, by day',
    ),
    rules: shut,
    // (2000 × 20 + 2600 × 10) ÷ 30 = 2200; level 1 earns 1800 of it.
    facts: { ...welder, level: 1, shutdowns: [shutdown('2026-06-21', '2026-07-31')] },
    expect: slip([base(1, 1300_00), field(500_00), commission(0), topUp(400_00)], 2200_00),
  },
  {
    name: words(
      '放假 30 天，算不算一个月未定',
      'thirty days: whether that is a month is not decided',
    ),
    rules: { ...shut, furlough: { ...shut.furlough, monthIs: null } },
    facts: { ...welder, shutdowns: [shutdown('2026-05-03', '2026-06-01')] },
    expect: { refusal: 'undecided' },
  },
  {
    name: words(
      '只放一部分的月份按哪个保底未定',
      'which guarantee a month shut in part has is not decided',
    ),
    rules: { ...shut, furlough: { ...shut.furlough, acrossMonths: null } },
    facts: { ...welder, shutdowns: [shutdown('2026-06-21', '2026-07-31')] },
    expect: { refusal: 'undecided' },
  },
  {
    name: words('工资表没有 9 级', 'the table has no level 9'),
    rules: decided,
    facts: { ...welder, level: 9 },
    expect: { refusal: 'no_such_level' },
  },
]
