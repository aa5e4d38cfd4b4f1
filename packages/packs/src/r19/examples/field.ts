import { words } from '@bylaw/kernel'
import {
  type DecisionOf,
  type ExampleOf,
  type FactsOf,
  type RulesOf,
  withProposals,
} from '@bylaw/rulebook'

type Month = ExampleOf<'pay'>
type Rules = RulesOf<'pay'>
type Facts = FactsOf<'pay'>
type Line = DecisionOf<'pay'>['lines'][number]

/** The worked cases of a month’s pay (PAY-01 to PAY-06). */
export function fieldExamples(printed: Rules): readonly Month[] {
  const rules: Rules = { ...withProposals('pay', printed), prorationBasis: 'calendar_days' }
  const literal: Rules = { ...rules, guarantee: { ...rules.guarantee, reading: 'literal_net' } }
  const uncovered: Rules = { ...rules, guarantee: { ...rules.guarantee, coversProbation: false } }
  const shut: Rules = { ...rules, furlough: { ...rules.furlough, companyMinimumFen: 3550_00 } }
  return [
    {
      name: words('1 级无提成，补到保底', 'level 1 without commission is topped up'),
      rules,
      facts: welder({ level: 1 }),
      // 1300 + 500 = 1800, 200 short of 2000.
      expect: slip([base(1, 1300_00), allowance(500_00), commission(0), topUp(200_00)], 2000_00),
    },
    {
      name: words(
        '2 级无提成，正好是保底',
        'level 2 without commission is exactly at the guarantee',
      ),
      rules,
      facts: welder({ level: 2 }),
      expect: slip([base(2, 1500_00), allowance(500_00), commission(0), topUp(0)], 2000_00),
    },
    {
      name: words('4 级有提成和奖励', 'level 4 with commission and a reward'),
      rules,
      facts: welder({ level: 4, commissionFen: 370_35, rewards: [award] }),
      // 1900 + 500 + 370.35 + 200 = 2970.35.
      expect: slip(
        [base(4, 1900_00), allowance(500_00), commission(370_35), topUp(0), reward],
        2970_35,
      ),
    },
    {
      name: words('8 级有罚款', 'level 8 with a penalty'),
      rules,
      facts: welder({ level: 8, commissionFen: 1234_56, penalties: [fine] }),
      // 3000 + 500 + 1234.56 − 100 = 4634.56.
      expect: slip(
        [base(8, 3000_00), allowance(500_00), commission(1234_56), topUp(0), penalty],
        4634_56,
      ),
    },
    {
      name: words('照字面读，1 级的奖励被吃掉', 'to the letter, level 1 loses its reward'),
      rules: literal,
      facts: welder({ level: 1, rewards: [award] }),
      expect: slip([base(1, 1300_00), allowance(500_00), commission(0), topUp(0), reward], 2000_00),
    },
    {
      name: words('照字面读，1 级的罚款落空', 'to the letter, level 1’s penalty has no effect'),
      rules: literal,
      facts: welder({ level: 1, penalties: [fine] }),
      // 1800 − 100 = 1700, filled up by 300.
      expect: slip(
        [base(1, 1300_00), allowance(500_00), commission(0), topUp(300_00), penalty],
        2000_00,
      ),
    },
    {
      name: words('3 级，计提 618.60', 'level 3 with 618.60 counted'),
      rules,
      facts: welder({ level: 3, commissionFen: 618_60 }),
      // 1700 + 500 + 618.60 = 2818.60.
      expect: slip([base(3, 1700_00), allowance(500_00), commission(618_60), topUp(0)], 2818_60),
    },
    {
      name: words('试用期满月，保底不包括试用期', 'a month on probation outside the guarantee'),
      rules: uncovered,
      facts: newcomer({}),
      // 1500 + 300 = 1800.
      expect: slip([onProbation(1500_00), subsidy(300_00), commission(0)], 1800_00),
    },
    {
      name: words(
        '试用期焊的米数不计钱，保底补足',
        'metres on probation pay nothing; the guarantee fills up',
      ),
      rules,
      facts: newcomer({ commissionFen: 150_00 }),
      expect: slip([onProbation(1500_00), subsidy(300_00), commission(0), topUp(200_00)], 2000_00),
    },
    {
      name: words('3 级只做 6 月 16 日至 30 日', 'level 3 from 16 to 30 June'),
      rules,
      facts: welder({ level: 3, worked: { from: '2026-06-16', to: '2026-06-30' } }),
      // 15 of 30 days: 850 + 250 = 1100, above half the guarantee.
      expect: slip([base(3, 850_00), allowance(250_00), commission(0), topUp(0)], 1100_00),
    },
    {
      name: words(
        '放假一个月，按公司最低标准',
        'a month of shutdown goes by the company’s minimum',
      ),
      rules: shut,
      facts: welder({ level: 1, furloughMonths: 1 }),
      // An assumed minimum of 3550: 1800 is 1750 short of it.
      expect: slip([base(1, 1300_00), allowance(500_00), commission(0), topUp(1750_00)], 3550_00),
    },
    {
      name: words('保底口径未定，不算工资', 'no pay while the guarantee is undecided'),
      rules: printed,
      facts: welder({ level: 3 }),
      expect: { refusal: 'undecided' },
    },
  ]
}

const june = { from: '2026-06-01', to: '2026-06-30' }
const award = { name: '当月优秀员工', fen: 200_00 }
const fine = { name: '工具丢失', fen: 100_00 }

const welder = (given: Partial<Facts>): Facts => ({
  status: 'confirmed',
  level: 1,
  period: june,
  worked: june,
  commissionFen: 0,
  dayRateFen: 0,
  fieldDays: null,
  rewards: [],
  penalties: [],
  furloughMonths: 0,
  ...given,
})
const newcomer = (given: Partial<Facts>): Facts =>
  welder({ status: 'probation', level: null, ...given })

const printedAs =
  (code: Line['code'], zh: string, en: string) =>
  (amountFen: number): Line => ({ code, name: words(zh, en), amountFen })

const base = (level: number, amountFen: number) =>
  printedAs('base', `基本工资（${level} 级）`, `Base pay (level ${level})`)(amountFen)
const allowance = printedAs('field_allowance', '野外补助', 'Field allowance')
const onProbation = printedAs('base', '试用期工资', 'Probation pay')
const subsidy = printedAs('post_subsidy', '岗位补助费', 'Post allowance')
const commission = printedAs('commission', '计件提成', 'Commission')
const topUp = printedAs('top_up', '保底补足', 'Top-up to the guarantee')
const reward = printedAs('reward', '奖励：当月优秀员工', 'Reward: 当月优秀员工')(200_00)
const penalty = printedAs('penalty', '扣罚：工具丢失', 'Penalty: 工具丢失')(-100_00)

const slip = (lines: Line[], payableFen: number): Month['expect'] => ({
  decision: { lines, payableFen },
})
