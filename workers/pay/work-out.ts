import type { Explanation, RuleVersionRef } from '@bylaw/contract'
import { assert, lastDateOf, type Result } from '@bylaw/kernel'
import type { RulesOf } from '@bylaw/rulebook'
import type { Citations, Refusal, Trace } from '@bylaw/rules-kit'
import {
  type MonthEmployment,
  type PayDecision,
  pay,
  paysForPiece,
  type Shutdown,
} from '@bylaw/rules-pay'
import type { CompanyDecision } from '../rulebook/decision-store'
import { explained, traceView } from '../rulebook/explanation'
import { type Beside, rulesBeside, rulesOfAll, withBesides } from './besides'
import { type Commission, commissionOf, NO_COMMISSION, type ProjectWork } from './commission'
import { type ContractedPart, withContracts } from './contracted'
import { fieldDaysNotRecorded } from './not-recorded'
import { attendanceTaken, isWithin, type TakenDays } from './pay-calendar'
import { extraFact, type RecordedExtra, withSources } from './recorded-extra'
import { type ResidenceRate, residenceOf, type Stationed } from './residence'
import type { SlipLine } from './table'
import type { UnpaidDay } from './unpaid-days'

/** A rule version, as far as working out pay needs it. */
export interface PinnedFor<K extends 'pay' | 'piecework'> {
  readonly ref: RuleVersionRef
  readonly rules: RulesOf<K>
  readonly citations: Citations
}

export interface MonthRules {
  readonly pay: PinnedFor<'pay'>
  /** Undefined for a company without piece-rate rules; then nobody may have piecework. */
  readonly piecework: PinnedFor<'piecework'> | undefined
  /** Why work cannot be paid where there are none. */
  readonly withoutRates: Blocked
  /** What slips say of those that take effect within the month, by rule set. */
  readonly begunWithin?: ReadonlyMap<string, Trace>
  /** What a day at a regional office pays; left out where nobody is stationed. */
  readonly residence?: ResidenceRate
  /** What the company decided itself in either, for the slips to name. */
  readonly decisions: readonly CompanyDecision[]
}

/** All that is known of one person's month. */
export interface PersonMonth {
  readonly employment: MonthEmployment
  readonly work: readonly ProjectWork[]
  readonly rewards: readonly RecordedExtra[]
  readonly penalties: readonly RecordedExtra[]
  /** The days whose attendance the month takes; null where those are just the days they worked. */
  readonly attendance: TakenDays | null
  readonly unpaid: readonly UnpaidDay[]
  /** Verified parts of personal contracts; left out where there are none. */
  readonly contracted?: readonly ContractedPart[]
  readonly guaranteed?: boolean
  /** Where they are stationed on some day of the month; left out where nowhere. */
  readonly stationed?: readonly Stationed[]
  /** Announced shutdowns that reach into the month; left out where nobody could record any. */
  readonly shutdowns?: readonly Shutdown[]
}

export interface WorkedOut {
  readonly payableFen: number
  readonly lines: readonly SlipLine[]
  readonly explanation: Explanation
  readonly byProject: readonly SettledWork[]
}

/** What a run settles of one project, as the ledger will have it. */
export interface SettledWork {
  readonly projectId: string
  readonly earnedFen: number
  readonly countedFen: number
  /** Of both: contract money that is paid at once, of which stages take no account; left out where there is none. */
  readonly contractFen?: number
  readonly stage: Commission['byProject'][number]['stage']
  readonly explanation: Explanation | null
}

/** A refusal and the rule set that made it. */
export interface Blocked {
  readonly refusal: Refusal
  readonly ruleSetId: string
}

/**
 * One person's slip for a month: verified work becomes commission by the piece-rate rules, and
 * commission, level and extras become pay by the pay rules. Each line keeps how it came to be.
 */
export function workOut(
  rules: MonthRules,
  month: string,
  person: PersonMonth,
): Result<WorkedOut, Blocked> {
  const ruleSetOf = { pay: rules.pay.ref.ruleSetId, work: workRulesOf(rules) }
  const commission = commissionBy(rules, person.work, lastDateOf(month))
  if (!commission.ok) return blocked(commission.refusal, ruleSetOf.work)

  const { commissionFen, dayRateFen } = commission.value
  const { status, level, monthlyFen, worked: days, stretches } = person.employment
  const unpaid = person.unpaid.filter(isWithin(person.attendance ?? days))
  const atOnce = person.contracted?.filter(({ staged }) => !staged) ?? []
  const stays = residenceOf(rules.residence, person.stationed ?? [], person.employment)
  if (!stays.ok) return stays
  const besides = [...atOnce, ...stays.value]
  const answer = pay.decide(rules.pay.rules, {
    status,
    level,
    ...(monthlyFen === undefined ? {} : { monthlyFen }),
    period: { from: `${month}-01`, to: lastDateOf(month) },
    worked: days,
    ...(stretches ? { stretches: [...stretches] } : {}),
    commissionFen,
    dayRateFen,
    fieldDays: null,
    rewards: person.rewards.map(extraFact),
    penalties: person.penalties.map(extraFact),
    // Without a record of any, none is assumed, and the slip says so.
    furloughMonths: person.shutdowns ? 0 : null,
    ...(person.shutdowns?.length ? { shutdowns: [...person.shutdowns] } : {}),
    ...(person.attendance ? { attendance: person.attendance } : {}),
    ...(status === 'contracted' && person.guaranteed ? { guaranteed: true } : {}),
    ...(besides.length > 0
      ? { besides: besides.map(({ code, name, fen }) => ({ code, name, fen })) }
      : {}),
    ...(unpaid.length > 0
      ? { unpaid: unpaid.map(({ on, partBp, what }) => ({ on, partBp, what })) }
      : {}),
  })
  if (!answer.ok) {
    const { refusal } = answer
    return blocked(refusal.fact === '/fieldDays' ? fieldDaysNotRecorded : refusal, ruleSetOf.pay)
  }

  const { decision, trace } = answer.value
  const cited = explained(trace, rules.pay, rules.decisions)
  const opened = withBesides(withWork(rules, cited, commission.value), besides)
  const worked = withSources(opened, { ...person, unpaid })
  const whole = {
    ...worked,
    of: [...(worked.of ?? []), ...notes(rules, worked, person.attendance)],
  }
  const slip = {
    payableFen: decision.payableFen,
    lines: slipLines(rules, decision, whole, besides),
    explanation: {
      trace: traceView(whole),
      rules: [...refs(rules, whole), ...rulesOfAll(besides)],
    },
    // Later months build on what this one counted; work that pays nothing is nothing to build on.
    byProject: withContracts(
      paysForPiece(rules.pay.rules, person.employment) ? settledWork(rules, commission.value) : [],
      atOnce,
    ),
  }
  const sumFen = slip.lines.reduce((sum, { amountFen }) => sum + amountFen, 0)
  assert(sumFen === slip.payableFen, 'what is paid is the sum of the printed lines')
  return { ok: true, value: slip }
}

const settledWork = (
  { piecework, decisions }: MonthRules,
  { byProject }: Commission,
): SettledWork[] =>
  byProject.map(({ counted, ...work }) => ({
    ...work,
    explanation:
      piecework && counted
        ? { trace: traceView(explained(counted, piecework, decisions)), rules: [piecework.ref] }
        : null,
  }))

function commissionBy(
  { piecework, withoutRates }: MonthRules,
  work: readonly ProjectWork[],
  on: string,
): Result<Commission, Refusal> {
  if (piecework) return commissionOf(piecework.rules, work, on)
  if (work.length > 0) return { ok: false, refusal: withoutRates.refusal }
  return { ok: true, value: NO_COMMISSION }
}

const workRulesOf = ({ piecework, withoutRates }: MonthRules): string =>
  piecework?.ref.ruleSetId ?? withoutRates.ruleSetId

const slipLines = (
  rules: MonthRules,
  decision: PayDecision,
  whole: Trace,
  besides: readonly Beside[],
): SlipLine[] =>
  decision.lines.map(({ code, name, amountFen }, index) => {
    const trace = whole.of?.[index]
    assert(trace?.value === amountFen, 'a trace explains the lines in their order')
    return {
      code,
      name,
      amountFen,
      explanation: {
        trace: traceView(trace),
        rules: [...refs(rules, trace), ...rulesBeside(trace, besides)],
      },
    }
  })

/** Where pay took over a sum of commission, the step opens into the work it was earned by. */
function withWork(
  { piecework, decisions }: MonthRules,
  trace: Trace,
  commission: Commission,
): Trace {
  const { commissionTraces, dayRateTraces } = commission
  const opened = (step: Trace): Trace => {
    const inner =
      step.fact === '/commissionFen'
        ? commissionTraces
        : step.fact === '/dayRateFen'
          ? dayRateTraces
          : []
    const work = piecework ? inner.map((each) => explained(each, piecework, decisions)) : []
    const of = [...(step.of ?? []).map(opened), ...work]
    return of.length > 0 ? { ...step, of } : step
  }
  return opened(trace)
}

/** The rule versions that a step rests on: the piece-rates only where work was counted. */
const refs = ({ pay, piecework }: MonthRules, trace: Trace): RuleVersionRef[] =>
  piecework && restsOnWork(trace) ? [pay.ref, piecework.ref] : [pay.ref]

/** After its lines: rules of the slip that take effect within its month, and attendance of other days. */
const notes = (rules: MonthRules, trace: Trace, attendance: TakenDays | null): Trace[] => [
  ...refs(rules, trace).flatMap(({ ruleSetId }) => rules.begunWithin?.get(ruleSetId) ?? []),
  ...attendanceTaken(attendance),
]

const restsOnWork = ({ fact, of }: Trace): boolean =>
  ((fact === '/commissionFen' || fact === '/dayRateFen') && of !== undefined) ||
  (of ?? []).some(restsOnWork)

const blocked = (refusal: Refusal, ruleSetId: string): Result<never, Blocked> => ({
  ok: false,
  refusal: { refusal, ruleSetId },
})
