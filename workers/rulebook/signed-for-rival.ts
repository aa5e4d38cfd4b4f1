import { type Words, words } from '@bylaw/kernel'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import { decidesAlone } from './acted-on'
import type { RuleSetInTime } from './rule-set-in-time'
import { spanAt } from './timeline'

/**
 * Refuses to let a rule set begin to decide beside one of its kind, where one decides: it would take
 * its place at the desk, or stop the pay. That holds within a regulation, where the one there is is
 * changed instead, and for one that another regulation keeps and whose changes pass that
 * regulation's path, since nobody who signs for that one would have seen it.
 *
 * @param regulationId the regulation that it belongs to, or comes to belong to
 */
export async function mustHaveNoRival(
  scope: Scope,
  { ruleSet, spans }: Pick<RuleSetInTime, 'ruleSet' | 'spans'>,
  regulationId: string | null,
  fromMs: number,
): Promise<void> {
  const decides = spanAt(spans, fromMs)?.of.repeals === false
  if (decides || !decidesAlone(ruleSet)) return
  const { id, kind } = ruleSet
  const [rival] = await scope.rules.rivalsOf({ id, kind, regulationId }, fromMs)
  if (!rival) return
  throw new Problem('wrong_state', {
    detail: rival.isBeside ? beside(rival) : signedForElsewhere(rival),
  })
}

const beside = ({ zh, en }: Words) =>
  words(
    `这部制度已有同类规则“${zh}”，同时只能有一套起作用。请起草修改那一套，或先将其废止。`,
    `“${en}” of this regulation is of this kind, of which one decides. Draft a change of it, or have it repealed first.`,
  )

const signedForElsewhere = ({ zh, en }: Words) =>
  words(
    `“${zh}”是同类规则，其修改须经另一部制度的审批。请起草修改那一套，或先将其废止。`,
    `“${en}” is of this kind, and its changes pass the path of another regulation. Draft a change of it, or have it repealed first.`,
  )
