import { ok, type Result, words } from '@bylaw/kernel'
import type { Refusal, Trace } from '@bylaw/rules-kit'
import {
  type DayRateShare,
  type PieceworkDecision,
  type PieceworkFacts,
  type PieceworkLine,
  type PieceworkRules,
  piecework,
  type Stage,
  sumOfDays,
} from '@bylaw/rules-piecework'
import { type Beside, elsewhere } from './besides'

/** A person's verified work on one project in one month, and what earlier months made of it. */
export interface ProjectWork {
  readonly projectId: string
  readonly projectName: string
  readonly lines: readonly PieceworkLine[]
  /** Plain decimals such as `1.5`, one per verified report. */
  readonly dayRateDays: readonly string[]
  /** Parts of days at the day rate that crews did; left out where there are none. */
  readonly dayRateShares?: readonly DayRateShare[]
  readonly previousEarnedFen: number
  readonly previousPaidFen: number
  /** Earned in the month on a personal contract that is paid in the same stages. */
  readonly contracted?: readonly Pick<Beside, 'fen' | 'name' | 'explanation'>[]
  /** When it was completed, by the end of the month; null while it is at work. */
  readonly completedOn: string | null
  /** When the person applied for what is held after that, if it was granted. */
  readonly appliedOn: string | null
}

/** What a person's projects add to the month's pay. */
export interface Commission {
  readonly commissionFen: number
  readonly dayRateFen: number
  readonly byProject: readonly {
    readonly projectId: string
    readonly earnedFen: number
    readonly countedFen: number
    readonly stage: Stage
    /** How what was counted came to be, for the ledger to open; without the single lines. */
    readonly counted: Trace | undefined
  }[]
  /** One step per project, for the slip's lines to open. */
  readonly commissionTraces: readonly Trace[]
  readonly dayRateTraces: readonly Trace[]
}

/** Where nobody worked by the piece. */
export const NO_COMMISSION: Commission = {
  commissionFen: 0,
  dayRateFen: 0,
  byProject: [],
  commissionTraces: [],
  dayRateTraces: [],
}

/**
 * Decides each project by the piece-rate rules as they settle it on a day; the first refusal stops
 * the whole slip. A project without work in the month is left out unless something of it is paid.
 *
 * @param on the last day of the month
 */
export function commissionOf(
  rules: PieceworkRules,
  projects: readonly ProjectWork[],
  on: string,
): Result<Commission, Refusal> {
  const decided = []
  for (const project of projects) {
    const answer = piecework.decide(rules, factsOf(project, on))
    if (!answer.ok) return answer
    const { decision, trace } = answer.value
    const [counted, days] = withContracts(trace, project).of ?? []
    const name = words(project.projectName, project.projectName)
    const { earnedFen, countedNowFen: countedFen, dayRateFen } = decision
    if (!hasWork(project) && countedFen === 0) continue
    decided.push({
      stage: stageOf(project, decision),
      counted: counted && withoutLines(counted),
      earnedFen,
      countedFen,
      dayRateFen,
      projectId: project.projectId,
      commissionTrace: step(name, countedFen, counted),
      dayRateTrace: days && step(name, dayRateFen, days),
    })
  }
  return ok({
    commissionFen: decided.reduce((sum, { countedFen }) => sum + countedFen, 0),
    dayRateFen: decided.reduce((sum, { dayRateFen }) => sum + dayRateFen, 0),
    byProject: decided.map(({ projectId, earnedFen, countedFen, stage, counted }) => ({
      projectId,
      earnedFen,
      countedFen,
      stage,
      counted,
    })),
    commissionTraces: decided.map(({ commissionTrace }) => commissionTrace),
    dayRateTraces: decided.flatMap(({ dayRateTrace }) => (dayRateTrace ? [dayRateTrace] : [])),
  })
}

const factsOf = (project: ProjectWork, on: string): PieceworkFacts => ({
  lines: [...project.lines],
  dayRateDays: sumOfDays(project.dayRateDays),
  ...(project.dayRateShares?.length ? { dayRateShares: [...project.dayRateShares] } : {}),
  ...(project.contracted
    ? { contractFen: project.contracted.reduce((sum, { fen }) => sum + fen, 0) }
    : {}),
  previousEarnedFen: project.previousEarnedFen,
  previousPaidFen: project.previousPaidFen,
  completed: project.completedOn !== null,
  rest:
    project.completedOn === null
      ? null
      : { completedOn: project.completedOn, appliedOn: project.appliedOn, on },
})

const stageOf = ({ completedOn }: ProjectWork, { rest }: PieceworkDecision): Stage =>
  completedOn === null ? 'at_work' : rest?.state === 'payable' ? 'rest_payable' : 'completed'

/** Whether the month has work on it, or only what is left of earlier ones. */
export const hasWork = ({ lines, dayRateDays, contracted = [] }: ProjectWork): boolean =>
  lines.length + dayRateDays.length + contracted.length > 0

/** Where contract money was counted, the step opens into what was verified of the contract. */
function withContracts(step: Trace, project: ProjectWork): Trace {
  const of =
    step.fact === '/contractFen'
      ? project.contracted?.map(({ name, explanation }) => ({
          ...elsewhere(explanation.trace),
          name,
        }))
      : step.of?.map((each) => withContracts(each, project))
  return of ? { ...step, of } : step
}

const withoutLines = ({ of = [], ...counted }: Trace): Trace => ({
  ...counted,
  of: of.map(({ of: _, ...step }) => step),
})

const step = (name: Trace['name'], amountFen: number, inner: Trace | undefined): Trace => ({
  name,
  value: amountFen,
  unit: 'fen',
  ...(inner ? { of: [inner] } : {}),
})
