import { monthsAfter, ok, type Result, refuse, words, yuanFromFen } from '@bylaw/kernel'
import { type Decided, type Refusal, type Trace, undecided } from '@bylaw/rules-kit'
import type { CareerFacts } from './facts'
import { firstPaid } from './first-paid'
import { monthsSince, passMarks, paysFrom } from './questions'
import { testSteps } from './results'
import type { CareerRules } from './rules'

export interface CareerDecision {
  readonly eligible: boolean
  /** What stands in the way: `only_next_level`, `too_early`, or the key of a test not passed. */
  readonly blocks: readonly string[]
  readonly earliestOn: string
  /** What the base pay changes by once approved; null while it does not, or is not known. */
  readonly baseChangeFen: number | null
  /** The first day on which the higher level pays; null before the application is approved. */
  readonly paysFrom: string | null
}

/** Whether a person may move up a level (R19.13.9): the next one, after six months, both tests passed. */
export function decide(
  rules: CareerRules,
  facts: CareerFacts,
): Result<Decided<CareerDecision>, Refusal> {
  const outside = [facts.currentLevel, facts.targetLevel].find(
    (level) => level < 1 || level > rules.highestLevel,
  )
  if (outside !== undefined) return refuse(noSuchLevel(outside, rules))
  if (rules.monthsSince === null) return undecided(monthsSince)
  const marked = Object.values(facts.results).some((result) => /^\d/.test(result))
  if (marked && rules.passMarks === null) return undecided(passMarks)

  const since = rules.monthsSince === 'at_current_level' ? 'atLevelSince' : 'enteredOn'
  const earliestOn = monthsAfter(facts[since], rules.months)
  const steps = [
    levelStep(rules, facts),
    timeStep(rules, facts, earliestOn, since),
    ...testSteps(rules, facts),
  ]
  const blocks = steps.filter(({ trace }) => trace.value === false).map(({ block }) => block)
  const eligible = blocks.length === 0
  if (eligible && facts.approvedOn !== null && rules.paysFrom === null) return undecided(paysFrom)
  const change = eligible && facts.basePay ? facts.basePay.thenFen - facts.basePay.nowFen : null
  return ok({
    decision: {
      eligible,
      blocks,
      earliestOn,
      baseChangeFen: change,
      paysFrom: eligible && facts.approvedOn !== null ? firstPaid(rules, facts.approvedOn) : null,
    },
    trace: {
      name: words('可否晋级', 'May move up'),
      value: eligible,
      unit: 'yes_no',
      because: eligible
        ? words('条件全部满足', 'every condition is met')
        : words(`还差 ${blocks.length} 项`, `${blocks.length} still missing`),
      rule: '/tests',
      fact: '/targetLevel',
      of: [...steps.map(({ trace }) => trace), ...payStep(facts, change)],
    },
  })
}

interface Condition {
  readonly block: string
  readonly trace: Trace
}

const levelStep = (
  { onlyNextLevel }: CareerRules,
  { currentLevel, targetLevel }: CareerFacts,
): Condition => ({
  block: 'only_next_level',
  trace: {
    name: words('申请的级别', 'The level applied for'),
    value: onlyNextLevel ? targetLevel === currentLevel + 1 : targetLevel > currentLevel,
    unit: 'yes_no',
    because: words(
      `现为 ${currentLevel} 级，申请 ${targetLevel} 级`,
      `at level ${currentLevel}, applies for level ${targetLevel}`,
    ),
    rule: '/onlyNextLevel',
    fact: '/targetLevel',
  },
})

const timeStep = (
  { months }: CareerRules,
  facts: CareerFacts,
  earliestOn: string,
  since: 'atLevelSince' | 'enteredOn',
): Condition => ({
  block: 'too_early',
  trace: {
    name: words(`满 ${months} 个月`, `${months} months served`),
    value: facts.appliesOn >= earliestOn,
    unit: 'yes_no',
    because: words(
      `自 ${facts[since]} 起，${earliestOn} 满；${facts.appliesOn} 申请`,
      `since ${facts[since]}, served on ${earliestOn}; applied on ${facts.appliesOn}`,
    ),
    rule: monthsSince.at,
    fact: `/${since}`,
  },
})

const payStep = ({ basePay }: CareerFacts, change: number | null): Trace[] =>
  basePay === null || change === null
    ? []
    : [
        {
          name: words('基本工资变化', 'Change of base pay'),
          value: change,
          unit: 'fen',
          because: words(difference(basePay, change), difference(basePay, change)),
          rule: paysFrom.at,
          fact: '/basePay',
        },
      ]

const difference = ({ nowFen, thenFen }: NonNullable<CareerFacts['basePay']>, change: number) =>
  `${yuanFromFen(thenFen)} − ${yuanFromFen(nowFen)} = ${yuanFromFen(change)}`

const noSuchLevel = (level: number, { highestLevel }: CareerRules): Refusal => ({
  code: 'no_such_level',
  message: words(
    `没有 ${level} 级，只有 1 至 ${highestLevel} 级。`,
    `There is no level ${level}: levels run from 1 to ${highestLevel}.`,
  ),
  rule: '/highestLevel',
  fact: '/targetLevel',
  details: { level, highest: highestLevel },
})
