import { ok, type Result, words, yuanFromFen } from '@bylaw/kernel'
import { type Decided, type Refusal, summing, type Trace } from '@bylaw/rules-kit'
import { dayWork } from './day-work'
import { shareText } from './decimal'
import type { PieceworkFacts } from './facts'
import { type LineAmount, lineAmount } from './line'
import { type Retention, retention } from './retention'
import type { PieceworkRules } from './rules'
import { type Stage, shareAt, TO_THE_TARGET, targetFen } from './staged'

export interface PieceworkDecision {
  readonly lines: readonly LineAmount[]
  /** Commission of this month's lines, with contract money that is staged. */
  readonly earnedFen: number
  /**
   * Of all that was earned so far, what this month's pay counts: nothing where more than the stage's share
   * was counted before, by rules that were lowered since. What was counted is not taken back.
   */
  readonly countedNowFen: number
  /** Earned so far, but left for a later stage. */
  readonly carriedFen: number
  /** Day-rate work paid in full this month; 0 when the company stages it. */
  readonly dayRateFen: number
  /** Whether the part held after completion can be paid; only where that was asked about. */
  readonly rest?: Retention
}

/** What one person's verified work on one project adds to this month's pay, and what it leaves. */
export function decide(
  rules: PieceworkRules,
  facts: PieceworkFacts,
): Result<Decided<PieceworkDecision>, Refusal> {
  const amounts: (LineAmount & { trace: Trace })[] = []
  for (const [index, line] of facts.lines.entries()) {
    const amount = lineAmount(rules, line, index)
    if (!amount.ok) return amount
    amounts.push(amount.value)
  }
  const days = dayWork(rules, facts)
  if (!days.ok) return days

  const { staged } = rules.dayRate
  const dayRateFen = staged ? 0 : days.value.amountFen
  const earnedParts = [
    ...amounts,
    ...(staged && days.value.amountFen > 0 ? [days.value] : []),
    ...contracted(facts),
  ]
  const earnedFen = earnedParts.reduce((sum, part) => sum + part.amountFen, 0)
  const soFarFen = facts.previousEarnedFen + earnedFen
  const rest = restOf(rules, facts)
  const stage = stageOf(facts, rest)
  const target = targetFen(rules.stages, soFarFen, stage)
  const countedNowFen = Math.max(target - facts.previousPaidFen, 0)
  const carriedFen = Math.max(soFarFen - facts.previousPaidFen - countedNowFen, 0)

  const earned: Trace = {
    name: words('本月提成', 'Commission earned this month'),
    value: earnedFen,
    unit: 'fen',
    ...summing(earnedParts.map((part) => part.amountFen)),
    of: earnedParts.map((part) => part.trace),
  }
  const counted = countedTrace(rules, facts, { soFarFen, target, stage, rest }, earned)
  const payFen = countedNowFen + dayRateFen
  return ok({
    decision: {
      lines: amounts.map(({ trace, ...amount }) => amount),
      earnedFen,
      countedNowFen,
      carriedFen,
      dayRateFen,
      ...(rest ? { rest } : {}),
    },
    trace: {
      name: words('本月计入工资', 'Counted into this month’s pay'),
      value: payFen,
      unit: 'fen',
      because: words(
        `${yuanFromFen(countedNowFen)} + ${yuanFromFen(dayRateFen)} = ${yuanFromFen(payFen)}；另有 ${yuanFromFen(carriedFen)} 留待以后结算`,
        `${yuanFromFen(countedNowFen)} + ${yuanFromFen(dayRateFen)} = ${yuanFromFen(payFen)}; ${yuanFromFen(carriedFen)} is left for later stages`,
      ),
      of: dayRateFen > 0 ? [counted, days.value.trace] : [counted],
    },
  })
}

/** Contract money, where it is paid in the stages of commission. */
const contracted = ({ contractFen }: PieceworkFacts) =>
  contractFen === undefined
    ? []
    : [
        {
          amountFen: contractFen,
          trace: {
            name: words('个人承包款', 'Personal contract'),
            value: contractFen,
            unit: 'fen' as const,
            fact: '/contractFen',
          },
        },
      ]

const restOf = ({ stages }: PieceworkRules, { completed, rest }: PieceworkFacts) =>
  completed && rest ? retention(stages, rest.completedOn, rest.on, rest.appliedOn) : undefined

const stageOf = ({ completed }: PieceworkFacts, rest: Retention | undefined): Stage =>
  rest?.state === 'payable' ? 'rest_payable' : completed ? 'completed' : 'at_work'

interface Settled {
  readonly soFarFen: number
  readonly target: number
  readonly stage: Stage
  readonly rest: Retention | undefined
}

function countedTrace(
  { stages }: PieceworkRules,
  facts: PieceworkFacts,
  { soFarFen, target, stage, rest }: Settled,
  earned: Trace,
): Trace {
  const countedFen = Math.max(target - facts.previousPaidFen, 0)
  const { bp, cited } = shareAt(stages, stage)
  const product = shareText(soFarFen, bp)
  const [counted, paid] = [yuanFromFen(countedFen), yuanFromFen(facts.previousPaidFen)]
  return {
    name: words('本月计提', 'Counted now'),
    value: countedFen,
    unit: 'fen',
    because:
      target < facts.previousPaidFen
        ? words(
            `累计提成 ${product}，以前已计 ${paid}，多于此数，本月不再计`,
            `earned so far: ${product}; ${paid} was counted before, which is more: nothing further counts`,
          )
        : words(
            `累计提成 ${product}，减去已计 ${paid}，本月计 ${counted}`,
            `earned so far: ${product}; less ${paid} counted before: ${counted}`,
          ),
    ...cited,
    rounding: TO_THE_TARGET,
    of: [
      earned,
      {
        name: words('以前各月提成', 'Earned in earlier months'),
        value: facts.previousEarnedFen,
        unit: 'fen',
        fact: '/previousEarnedFen',
      },
      {
        name: words('以前已计入', 'Counted in earlier months'),
        value: facts.previousPaidFen,
        unit: 'fen',
        fact: '/previousPaidFen',
      },
      ...restSteps(facts, rest),
    ],
  }
}

/** From when the part held after completion can be paid, and that it was applied for. */
const restSteps = ({ rest: asked }: PieceworkFacts, rest: Retention | undefined): Trace[] =>
  asked && rest
    ? [
        {
          name: words('留存部分可付之日', 'What is held can be paid from'),
          value: rest.dueFrom,
          unit: 'date',
          rule: '/stages/retentionMonths',
          fact: '/rest/completedOn',
        },
        {
          name: words('本人申请之日', 'Applied for on'),
          value: asked.appliedOn,
          unit: 'date',
          rule: '/stages/earlyApplication',
          fact: '/rest/appliedOn',
        },
      ]
    : []
