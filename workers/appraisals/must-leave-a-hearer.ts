import { words } from '@bylaw/kernel'
import { whoMay } from '../notices/tell'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import { appealDecision, appealRules } from './appeal-rules'
import type { AppraisalSheet } from './store'
import { superiorsAmong } from './superiors'
import { unsaid } from './told'

/**
 * Refuses a change in calibration by the last who could hear an appeal against the result: whoever
 * changes it gave it as well (R12.2.3). Where nobody could hear it before either, or the rules do not
 * say, nothing is lost by it.
 */
export async function mustLeaveAHearer(scope: Scope, sheet: AppraisalSheet): Promise<void> {
  const givers = [
    ...new Set([...sheet.scorers, ...(sheet.calibrated ?? []).map(({ personId }) => personId)]),
  ]
  const before = unsaid({ ...sheet, scorers: givers })
  const pinned = await appealRules(scope, before.standing)
  if (!pinned.ok) return
  const hearers = await whoMay(scope, 'appraisal.hear_appeal')
  const isHeard = async (told: typeof before): Promise<boolean | undefined> => {
    const superiors = await superiorsAmong(scope, hearers, told.sheet)
    const answer = await appealDecision(scope, told, pinned.value, { hearers, superiors })
    return answer.ok ? answer.value.decision.heard : undefined
  }
  const after = unsaid({ ...sheet, scorers: [...givers, scope.personId] })
  if ((await isHeard(before)) === true && (await isHeard(after)) === false)
    throw new Problem('wrong_state', { detail: nobodyLeft })
}

const nobodyLeft = words(
  '您改动之后，公司里就没有人能受理本人对这份结果的申诉了。请先让另一人有权受理申诉，或维持现在的结果。',
  'If you change it as well, nobody is left who could hear the person’s appeal against it. Have somebody else hold that right first, or leave the result as it is.',
)
