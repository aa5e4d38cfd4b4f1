import { assert, ok, type Result, refuse, words, yuanFromFen } from '@bylaw/kernel'
import type { Refusal, Trace } from '@bylaw/rules-kit'
import {
  type PieceworkFacts,
  type PieceworkLine,
  type PieceworkRules,
  piecework,
} from '@bylaw/rules-piecework'
import { completionNotRecorded } from './not-recorded'

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
    if (rules.stages.mode === 'lump_at_completion' && decision.carriedFen > 0)
      return refuse(completionNotRecorded(project, decision.carriedFen))
    if (decision.countedNowFen < 0) return refuse(countedTooMuch(project, decision.countedNowFen))
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

/** Adds days in whole thousandths, without a float on the way: 1.5 and 2 are 3.5. */
export function sumOfDays(days: readonly string[]): string {
  const thousandths = days.reduce((sum, text) => {
    const [, whole, part = ''] = /^(\d+)(?:\.(\d{1,3}))?$/.exec(text) ?? []
    assert(whole !== undefined, `days are plain decimals to the thousandth, got ${text}`)
    return sum + Number(whole) * 1_000 + Number(part.padEnd(3, '0'))
  }, 0)
  const part = String(thousandths % 1_000)
    .padStart(3, '0')
    .replace(/0+$/, '')
  return `${Math.floor(thousandths / 1_000)}${part && `.${part}`}`
}

const step = (name: Trace['name'], amountFen: number, inner: Trace | undefined): Trace => ({
  name,
  value: amountFen,
  unit: 'fen',
  because: words(yuanFromFen(amountFen), yuanFromFen(amountFen)),
  ...(inner ? { of: [inner] } : {}),
})

/** More was counted in earlier months than the rules now allow; taking it back is not ours to decide. */
const countedTooMuch = (project: ProjectWork, countedNowFen: number): Refusal => ({
  code: 'counted_too_much_before',
  message: words(
    `项目“${project.projectName}”以前各月多计了 ${yuanFromFen(-countedNowFen)} 元，请先处理多计的部分。`,
    `Earlier months counted ${yuanFromFen(-countedNowFen)} too much for ${project.projectName}; settle that first.`,
  ),
  fact: '/previousPaidFen',
  details: { projectId: project.projectId, countedNowFen },
})
