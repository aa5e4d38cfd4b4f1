import { ok, type Result, refuse, words } from '@bylaw/kernel'
import { type Decided, type Refusal, summing, undecided } from '@bylaw/rules-kit'
import { type Earnings, earnings } from './earnings'
import type { PayFacts } from './facts'
import { guaranteeLine } from './guarantee'
import { belowLeast } from './least'
import { type SlipLine, type TracedLine, totalFen, traced } from './line'
import { coversProbation } from './questions'
import type { PayRules } from './rules'
import { guaranteedMonth, type PaidMonth, paidMonth, together } from './stretches'

export interface PayDecision {
  /** As printed; the trace's `of` explains them in the same order. */
  readonly lines: readonly SlipLine[]
  /** The sum of the printed lines. */
  readonly payableFen: number
}

/** One person's pay for one calendar month (R19.13). */
export function decide(rules: PayRules, facts: PayFacts): Result<Decided<PayDecision>, Refusal> {
  const month = paidMonth(rules, facts)
  if (!month.ok) return month
  const earned = earnings(rules, facts, month.value)
  if (!earned.ok) return earned
  const extras = rewardsAndPenalties(facts)
  const covered = guaranteedMonth(rules, facts, month.value)
  if (!covered.ok) return covered
  const topUp = topUpLines(rules, facts, covered.value, earned.value, extras)
  if (!topUp.ok) return topUp

  const lines = [...earned.value.lines, ...topUp.value, ...besides(facts), ...extras]
  const payableFen = totalFen(lines)
  const tooLow = belowLeast(rules, facts, lines, month.value.portion)
  if (tooLow) return refuse(tooLow)
  return ok({
    decision: {
      lines: lines.map(({ code, name, amountFen }) => ({ code, name, amountFen })),
      payableFen,
    },
    trace: {
      name: words('应发工资', 'Payable'),
      value: payableFen,
      unit: 'fen',
      ...summing(lines.map(({ amountFen }) => amountFen)),
      of: lines.map(({ trace }) => trace),
    },
  })
}

/**
 * The guarantee's line, or none where it does not cover people on probation, or on a contract. Of a
 * month that is partly on probation, it then guarantees the other part.
 */
function topUpLines(
  rules: PayRules,
  facts: PayFacts,
  { stretches, portion }: PaidMonth,
  { lines, confirmed }: Earnings,
  extras: readonly TracedLine[],
): Result<TracedLine[], Refusal> {
  if (facts.status === 'contracted' && !facts.guaranteed) return ok([])
  const others = stretches.filter(({ status }) => status !== 'probation')
  const onProbation = others.length < stretches.length
  const covers = rules.guarantee.coversProbation
  if (onProbation && covers === null) return undecided(coversProbation)
  const isPart = onProbation && !covers
  if (isPart && others.length === 0) return ok([])
  const line = guaranteeLine(
    rules,
    facts,
    {
      days: (isPart ? others : stretches).map(({ worked }) => worked),
      portion: isPart ? together(others) : portion,
    },
    isPart ? confirmed : lines,
    extras,
    onProbation,
  )
  return line.ok ? ok([line.value]) : line
}

/** Printed after the guarantee, which takes no account of them. */
const besides = ({ besides: others = [] }: PayFacts): TracedLine[] =>
  others.map(({ code, name, fen }, index) => traced(code, name, fen, { fact: `/besides/${index}` }))

const rewardsAndPenalties = ({ rewards, penalties }: PayFacts): TracedLine[] => [
  ...rewards.map(({ name, fen, settles }, index) =>
    traced(
      settles ?? 'reward',
      settles ? ofTrip(name) : words(`奖励：${name}`, `Reward: ${name}`),
      fen,
      {
        fact: `/rewards/${index}`,
      },
    ),
  ),
  ...penalties.map(({ name, fen, settles }, index) =>
    traced(
      settles ?? 'penalty',
      settles ? ofTrip(name) : words(`扣罚：${name}`, `Penalty: ${name}`),
      fen === 0 ? 0 : -fen,
      { fact: `/penalties/${index}` },
    ),
  ),
]

const ofTrip = (name: string) => words(`出差结算：${name}`, `Travel settlement: ${name}`)
