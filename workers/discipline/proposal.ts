import type { CaseProposal, Refusal as RefusalOnTheWire } from '@bylaw/contract'
import { ok, type Result, refuse, yuanFromFen } from '@bylaw/kernel'
import { discipline } from '@bylaw/rules-discipline'
import { dateIn } from '../platform/today'
import { explanation } from '../rulebook/explanation'
import { pinnedRules } from '../rulebook/pinned-rules'
import { refusalView } from '../rulebook/refusal-view'
import type { Scope } from '../scope'
import type { CaseRow } from './store'

export interface Proposed {
  readonly view: CaseProposal
  /** Nothing unless the rules lead to a fine. */
  readonly fineFen: number
}

/** The step that the rules lead to, after those that were taken against the person before (R12.3). */
export async function proposalOf(
  scope: Scope,
  row: CaseRow,
): Promise<Result<Proposed, RefusalOnTheWire>> {
  const pinned = await pinnedRules(scope, 'discipline', row)
  const earlier = await scope.discipline.stepsTaken(row.personId)
  const answer = discipline.decide(pinned.rules, {
    breach: row.breach,
    on: row.breachOn,
    serious: row.serious,
    earlier: earlier.map(({ step, decidedAtMs }) => ({
      step,
      on: dateIn(scope.zone, decidedAtMs),
    })),
    lossFen: row.lossFen,
  })
  if (!answer.ok) return refuse(await refusalView(scope, answer.refusal, row.ruleSetId))
  const { decision, trace } = answer.value
  const steps = (pinned.rules.ladder ?? []).filter(
    (step) => step !== 'fine' || pinned.rules.fine?.on,
  )
  return ok({
    fineFen: decision.fineFen,
    view: {
      step: decision.step,
      steps: steps.slice(0, steps.indexOf(decision.step) + 1),
      fine:
        decision.fineFen === 0
          ? null
          : { amount: yuanFromFen(decision.fineFen), currency: scope.currency },
      explanation: explanation(trace, pinned, await scope.rules.decisionsFor('discipline')),
    },
  })
}
