import { ok, type Result, refuse, words } from '@bylaw/kernel'
import type { Refusal, Trace } from '@bylaw/rules-kit'
import {
  type PieceworkFacts,
  type PieceworkLine,
  type PieceworkRules,
  piecework,
  sumOfDays,
  unsettled,
} from '@bylaw/rules-piecework'

/** A person's verified work on one project in one month, and what earlier months made of it. */
export interface ProjectWork {
  readonly projectId: string
  readonly projectName: string
  readonly lines: readonly PieceworkLine[]
  /** Plain decimals such as `1.5`, one per verified report. */
  readonly dayRateDays: readonly string[]
  readonly previousEarnedFen: number
  readonly previousPaidFen: number
}

/** What a person's projects add to the month's pay. */
export interface Commission {
  readonly commissionFen: number
  readonly dayRateFen: number
  readonly byProject: readonly {
    readonly projectId: string
    readonly earnedFen: number
    readonly countedFen: number
  }[]
  /** One step per project, for the slip's lines to open. */
  readonly commissionTraces: readonly Trace[]
  readonly dayRateTraces: readonly Trace[]
}

/** Decides each project by the piece-rate rules; the first refusal stops the whole slip. */
export function commissionOf(
  rules: PieceworkRules,
  projects: readonly ProjectWork[],
): Result<Commission, Refusal> {
  const decided = []
  for (const project of projects) {
    const answer = piecework.decide(rules, factsOf(project))
    if (!answer.ok) return answer
    const { decision, trace } = answer.value
    const refusal = unsettled(rules, decision, project)
    if (refusal) return refuse(refusal)
    const [counted, days] = trace.of ?? []
    const name = words(project.projectName, project.projectName)
    const { earnedFen, countedNowFen: countedFen, dayRateFen } = decision
    decided.push({
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
    byProject: decided.map(({ projectId, earnedFen, countedFen }) => ({
      projectId,
      earnedFen,
      countedFen,
    })),
    commissionTraces: decided.map(({ commissionTrace }) => commissionTrace),
    dayRateTraces: decided.flatMap(({ dayRateTrace }) => (dayRateTrace ? [dayRateTrace] : [])),
  })
}

const factsOf = (project: ProjectWork): PieceworkFacts => ({
  lines: [...project.lines],
  dayRateDays: sumOfDays(project.dayRateDays),
  previousEarnedFen: project.previousEarnedFen,
  previousPaidFen: project.previousPaidFen,
  // Nobody can record a completion yet. Rules that pay nothing before it are refused above.
  completed: false,
})

const step = (name: Trace['name'], amountFen: number, inner: Trace | undefined): Trace => ({
  name,
  value: amountFen,
  unit: 'fen',
  ...(inner ? { of: [inner] } : {}),
})
