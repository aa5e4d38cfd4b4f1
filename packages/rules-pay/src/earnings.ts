import { ok, type Result, refuse, type Words, words, yuanFromFen } from '@bylaw/kernel'
import { type Refusal, type Trace, undecided } from '@bylaw/rules-kit'
import { pieceInMonthConfirmed } from './change-questions'
import type { PayFacts } from './facts'
import { ALLOWANCE, allowanceByDays, hasAllowance } from './field-allowance'
import { type Fixed, fixedLines, type TracedLine, traced } from './line'
import type { MonthEmployment } from './month-employment'
import { type Monthly, onProbation, salary } from './monthly'
import { fieldCondition } from './questions'
import type { PayRules } from './rules'
import { fieldLevels } from './settled-questions'
import type { PaidMonth, PaidStretch } from './stretches'

/** What the month earned before the guarantee, rewards and penalties. */
export interface Earnings {
  /** As printed. */
  readonly lines: readonly TracedLine[]
  /** Those of them that are not of days on probation. */
  readonly confirmed: readonly TracedLine[]
}

export function earnings(
  rules: PayRules,
  facts: PayFacts,
  month: PaidMonth,
): Result<Earnings, Refusal> {
  if (facts.status === 'contracted') {
    const lines = [commissionLine(facts), ...dayRate(facts)].filter(
      ({ amountFen }) => amountFen > 0,
    )
    return ok({ lines, confirmed: lines })
  }
  const fixed: (Fixed & { readonly isConfirmed: boolean })[] = []
  for (const stretch of month.stretches) {
    const theirs =
      stretch.status === 'probation' ? ok(onProbation(rules)) : confirmed(rules, stretch)
    if (!theirs.ok) return theirs
    const isConfirmed = stretch.status !== 'probation'
    const during =
      month.stretches.length > 1 ? { stretch: { ...stretch.worked, fact: stretch.fact } } : {}
    const { portion } = stretch
    fixed.push(...theirs.value.map((each) => ({ ...each, ...during, portion, isConfirmed })))
  }
  const byDays = allowanceByDays(rules, facts, month)
  if (!byDays.ok) return byDays
  const work = workLines(rules, facts, month)
  if (!work.ok) return work

  const printed = withReason(fixedLines(fixed), month.instead)
  const ofConfirmed = printed.filter((_, index) => fixed[index]?.isConfirmed)
  const others = [...byDays.value, ...work.value]
  return ok({ lines: [...printed, ...others], confirmed: [...ofConfirmed, ...others] })
}

/** Why the month is not paid by its stretches, with the first of its lines. */
const withReason = (lines: readonly TracedLine[], instead: readonly Trace[]): TracedLine[] =>
  lines.map((line, index) =>
    index > 0 || instead.length === 0
      ? line
      : { ...line, trace: { ...line.trace, of: [...(line.trace.of ?? []), ...instead] } },
  )

/**
 * Whether metres of the month are paid, now or later. On probation they are recorded and pay nothing
 * (R19.9); of a month in which somebody is confirmed, the company has decided.
 */
export function paysForPiece(
  rules: PayRules,
  month: Pick<MonthEmployment, 'status' | 'stretches'>,
): boolean {
  const { status, stretches = [] } = month
  const first = stretches[0]
  if (!first) return status !== 'probation'
  if (rules.changeInMonth === 'as_begun') return first.status !== 'probation'
  if (rules.changeInMonth === 'as_ended') return status !== 'probation'
  const isMixed = stretches.some((each) => each.status !== first.status)
  return isMixed ? rules.pieceInMonthConfirmed === 'all' : first.status !== 'probation'
}

function confirmed(rules: PayRules, stretch: PaidStretch): Result<Monthly[], Refusal> {
  if (stretch.monthlyFen !== undefined) return ok([salary(stretch.monthlyFen, stretch.fact)])
  const index = rules.levels.findIndex(({ level }) => level === stretch.level)
  const level = rules.levels[index]
  if (!level) return unknownLevel(rules, stretch)
  const { fen, condition } = rules.fieldAllowance
  const base: Monthly = {
    code: 'base',
    name: words(`基本工资（${level.level} 级）`, `Base pay (level ${level.level})`),
    monthlyFen: level.baseFen,
    rule: `/levels/${index}/baseFen`,
  }
  if (condition !== 'per_month' || !hasAllowance(rules, stretch)) return ok([base])
  const also = [fieldCondition.at, fieldLevels.at]
  return ok([
    base,
    {
      code: 'field_allowance',
      name: ALLOWANCE,
      monthlyFen: fen,
      rule: '/fieldAllowance/fen',
      also,
    },
  ])
}

/** Piece pay where it is due; work by the day is none, and is due on probation too (R19.18). */
function workLines(
  rules: PayRules,
  facts: PayFacts,
  { stretches }: PaidMonth,
): Result<TracedLine[], Refusal> {
  // Whoever has a salary is not asked for metres; what they did all the same is paid.
  const isSalaried = stretches.every(({ monthlyFen }) => monthlyFen !== undefined)
  if (isSalaried && facts.commissionFen === 0) return ok(dayRate(facts))
  const statuses = new Set(stretches.map(({ status }) => status))
  const isMixed = statuses.size > 1
  if (isMixed && rules.pieceInMonthConfirmed === null && ofMonthFen(facts) > 0)
    return undecided(pieceInMonthConfirmed)
  if (!isMixed && !statuses.has('probation')) return ok([commissionLine(facts), ...dayRate(facts)])
  if (isMixed && (rules.pieceInMonthConfirmed === 'all' || ofMonthFen(facts) === 0))
    return ok([
      commissionLine(facts, ofMonthFen(facts) > 0 ? { rule: pieceInMonthConfirmed.at } : {}),
      ...dayRate(facts),
    ])
  return ok([isMixed ? notYetDue(facts) : notOnProbation(facts), ...dayRate(facts)])
}

const commissionLine = ({ commissionFen }: PayFacts, why: Pick<Trace, 'rule'> = {}): TracedLine =>
  traced('commission', COMMISSION, commissionFen, { ...why, fact: '/commissionFen' })

const dayRate = ({ dayRateFen }: PayFacts): TracedLine[] =>
  dayRateFen > 0
    ? [traced('day_rate', words('按天计酬', 'Day-rate work'), dayRateFen, { fact: '/dayRateFen' })]
    : []

/** What metres of the month itself come to; the rest was earned before it, or by a contract. */
const ofMonthFen = ({ commissionFen, releasedFen = 0 }: PayFacts): number =>
  commissionFen - releasedFen

/** On probation metres are recorded but pay nothing (R19.9, R19.13); the slip says so. */
const notOnProbation = (facts: PayFacts): TracedLine =>
  notDue(facts, words('试用期不计提成', 'no piece pay on probation'), '/probation')

const notYetDue = (facts: PayFacts): TracedLine =>
  notDue(
    facts,
    words('转正当月不计提成', 'no piece pay in the month of confirmation'),
    pieceInMonthConfirmed.at,
  )

/** What was earned before falls due all the same. */
function notDue(facts: PayFacts, because: Words, rule: string): TracedLine {
  const { releasedFen = 0 } = facts
  const [recorded, released] = [ofMonthFen(facts), releasedFen].map(yuanFromFen)
  if (releasedFen === 0)
    return traced('commission', COMMISSION, 0, {
      because: words(
        `${because.zh}，已记录的 ${recorded} 不发`,
        `${because.en}: ${recorded} is recorded and not paid`,
      ),
      rule,
      fact: '/commissionFen',
    })
  return traced('commission', COMMISSION, releasedFen, {
    because: words(
      `此前挣得、本月到期的 ${released}；${because.zh}，已记录的 ${recorded} 不发`,
      `${released} was earned before and falls due now; ${because.en}: ${recorded} is recorded and not paid`,
    ),
    rule,
    fact: '/releasedFen',
  })
}

const COMMISSION = words('计件提成', 'Commission')

const unknownLevel = (
  { levels }: PayRules,
  facts: Pick<PayFacts, 'level'>,
): Result<never, Refusal> =>
  refuse(
    facts.level === null
      ? {
          code: 'missing_fact',
          message: words('转正员工缺少技能级别。', 'A confirmed person has no level yet.'),
          rule: '/levels',
          fact: '/level',
        }
      : {
          code: 'no_such_level',
          message: words(
            `没有 ${facts.level} 级，工资表只有 1 至 ${levels.length} 级。`,
            `There is no level ${facts.level}: the table has levels 1 to ${levels.length}.`,
          ),
          rule: '/levels',
          fact: '/level',
          details: { level: facts.level, highest: levels.length },
        },
  )
