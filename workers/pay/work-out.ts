import type { Explanation, RuleVersionRef, TraceView } from '@bylaw/contract'
import { assert, type Result } from '@bylaw/kernel'
import type { RulesOf } from '@bylaw/rulebook'
import type { Citations, Refusal, Trace } from '@bylaw/rules-kit'
import {
  type MonthEmployment,
  type OwnWorkdays,
  type PayDecision,
  paidUntil,
  pay,
  type Shutdown,
} from '@bylaw/rules-pay'
import type { CompanyDecision } from '../rulebook/decision-store'
import { explained, traceView } from '../rulebook/explanation'
import { type Beside, rulesBeside, rulesOfAll, withBesides } from './besides'
import type { Commission, ProjectWork } from './commission'
import { type ContractedPart, withContracts } from './contracted'
import { factsOfPerson } from './facts-of-person'
import { attendanceTaken, type TakenDays } from './pay-calendar'
import type { RecordedDays } from './recorded-days'
import { type RecordedExtra, withSources } from './recorded-extra'
import type { ResidenceRate, Stationed } from './residence'
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
  /** How many days of the month they were on site; left out, or null, where nobody has recorded it. */
  readonly fieldDays?: RecordedDays | null
  /** Their days of work, which those without pay are counted in; left out where no hours are on record. */
  readonly workdays?: OwnWorkdays | null
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
  /** The last day of the month that is paid by what is on record of it; null where none is. */
  readonly paidUntil: string | null
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
  const known = factsOfPerson(rules, month, person)
  if (!known.ok) return known
  const { facts, commission, due, atOnce, besides, unpaid } = known.value
  const answer = pay.decide(rules.pay.rules, facts)
  if (!answer.ok)
    return { ok: false, refusal: { refusal: answer.refusal, ruleSetId: rules.pay.ref.ruleSetId } }

  const { decision, trace } = answer.value
  const cited = explained(trace, rules.pay, rules.decisions)
  const opened = withBesides(withWork(rules, cited, commission, due), besides)
  const worked = withSources(opened, { ...person, unpaid })
  const whole = {
    ...worked,
    of: [...(worked.of ?? []), ...notes(rules, worked, person.attendance)],
  }
  const view = traceView(whole)
  const slip = {
    payableFen: decision.payableFen,
    paidUntil: paidUntil(rules.pay.rules, facts),
    lines: slipLines(rules, decision, { whole, view }, besides),
    explanation: {
      trace: view,
      rules: [...refs(rules, whole), ...rulesOfAll(besides)],
    },
    // Later months build on what this one counted; work that pays nothing is nothing to build on.
    byProject: withContracts(settledWork(rules, due), atOnce),
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

/** Each line with the very step of the whole that explains it, which is then kept once (`keptExplanation`). */
const slipLines = (
  rules: MonthRules,
  decision: PayDecision,
  { whole, view }: { readonly whole: Trace; readonly view: TraceView },
  besides: readonly Beside[],
): SlipLine[] =>
  decision.lines.map(({ code, name, amountFen }, index) => {
    const [trace, shown] = [whole.of?.[index], view.of?.[index]]
    assert(trace !== undefined && shown?.value === amountFen, 'a trace explains the lines in order')
    return {
      code,
      name,
      amountFen,
      explanation: {
        trace: shown,
        rules: [...refs(rules, trace), ...rulesBeside(trace, besides)],
      },
    }
  })

/** Where pay took over a sum of commission, the step opens into the work it was earned by. */
function withWork(
  { piecework, decisions }: MonthRules,
  trace: Trace,
  { commissionTraces, dayRateTraces }: Commission,
  due: Commission,
): Trace {
  const tracesOf: Readonly<Record<string, readonly Trace[]>> = {
    '/commissionFen': commissionTraces,
    '/releasedFen': due.commissionTraces,
    '/dayRateFen': dayRateTraces,
  }
  const opened = (step: Trace): Trace => {
    const inner = tracesOf[step.fact ?? ''] ?? []
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
  (['/commissionFen', '/releasedFen', '/dayRateFen'].includes(fact ?? '') && of !== undefined) ||
  (of ?? []).some(restsOnWork)
