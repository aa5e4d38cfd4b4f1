import type { RulesOf } from '@bylaw/rulebook'
import { corrected, further } from '@bylaw/rules-piecework'
import { monthEndMs } from '../platform/month'
import { explanation } from '../rulebook/explanation'
import type { InForce } from '../rulebook/reads'
import type { Scope } from '../scope'
import { type Beyond, enteredLess } from './beyond-stage'
import type { StandingOf, WorkOf } from './standing-store'
import type { Calculated } from './writes'

type Counted = Calculated['commissions'][number]

/** What a run enters into the ledger, and what of it is less than the month alone would make it. */
interface WithinStage {
  readonly rows: readonly Counted[]
  readonly beyond: readonly Beyond[]
}

/**
 * What a run enters of a month beside what was paid for it before, so that of no project more is counted
 * than its stage allows by now: it may have been completed since, and what was held of it paid. What is too
 * much is taken back by the very run that finds it, and owed like any other overpayment.
 */
export async function withinStage(
  scope: Scope,
  month: string,
  rows: readonly Counted[],
): Promise<WithinStage> {
  const standings = await scope.pay.standingsOf(rows)
  if (standings.length === 0) return { rows, beyond: [] }
  const standingOf = new Map(standings.map((each) => [keyOf(each), each]))
  const [ratesIn, decisions, projects] = await Promise.all([
    ratesOfMonths(scope, new Set([month, ...standings.map(({ latest }) => latest)])),
    scope.rules.decisionsFor('piecework'),
    scope.projects.readAll([...new Set(standings.map(({ projectId }) => projectId))]),
  ])
  const within = rows.map((row): { readonly row: Counted; readonly beyond?: Beyond } => {
    const standing = standingOf.get(keyOf(row))
    // By the rules that settled it last: they say what its stage is worth.
    const rates = standing && (ratesIn.get(later(standing.latest, month)) ?? ratesIn.get(month))
    if (!rates) return { row }
    const { countedFen, beyond: trace } = heldTo(rates.rules, standing, row)
    if (!trace) return { row }
    const { personId, projectId, explanation: ofMonth = null } = row
    const beyond: Beyond = {
      ...{ personId, projectId, fen: countedFen - row.countedFen },
      projectName: projects.find(({ id }) => id === projectId)?.name ?? projectId,
      explanation: explanation(trace, rates, decisions),
    }
    return {
      row: { ...row, countedFen, explanation: enteredLess(row.countedFen, ofMonth, beyond) },
      beyond,
    }
  })
  return {
    rows: within.map(({ row }) => row),
    beyond: within.flatMap(({ beyond }) => beyond ?? []),
  }
}

/** Contract money that is paid at once is counted whatever the stage. */
function heldTo(
  { stages }: RulesOf<'piecework'>,
  standing: StandingOf,
  { earnedFen, countedFen, contractFen = 0, stage }: Counted,
) {
  const staged = { earnedFen: earnedFen - contractFen, countedFen: countedFen - contractFen }
  const held = corrected(stages, standing, staged, further(standing.stage, stage))
  return { ...held, countedFen: held.countedFen + contractFen }
}

/** The piece-rates at the end of some months; months without any are left out. */
async function ratesOfMonths(
  scope: Scope,
  months: ReadonlySet<string>,
): Promise<ReadonlyMap<string, InForce<'piecework'>>> {
  const found = await Promise.all(
    [...months].map(async (month) => {
      const rates = await scope.rules.inForce('piecework', undefined, monthEndMs(scope.zone, month))
      return rates?.ok ? [[month, rates.value] as const] : []
    }),
  )
  return new Map(found.flat())
}

const later = (one: string, other: string): string => (one < other ? other : one)

const keyOf = ({ personId, projectId }: WorkOf): string => `${personId} ${projectId}`
