import { type Words, words } from '@bylaw/kernel'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import { decidesAlone } from './acted-on'
import { planned } from './planned'
import type { RuleSetInTime } from './rule-set-in-time'
import type { Span } from './timeline'
import type { ValidFrom } from './valid-from'

/** A rule set of the same kind that may stand in the way. */
export interface Rival extends Words {
  /** Whether it belongs to the same regulation; the changes of others pass a path. */
  readonly isBeside: boolean
  readonly decides: readonly Stretch[]
}

/** A rule set that is there, or is to be, with when it decides. */
interface MayBegin extends Pick<RuleSetInTime, 'spans'> {
  readonly ruleSet: Pick<RuleSetInTime['ruleSet'], 'id' | 'kind' | 'key'>
}

/**
 * Refuses to let a rule set begin to decide beside one of its kind, where one decides: it would take
 * its place at the desk, or stop the pay. That holds within a regulation, where the one there is is
 * changed instead, and for one that another regulation keeps and whose changes pass that
 * regulation's path, since nobody who signs for that one would have seen it. All of the time counts
 * in which it would decide and does not yet: a change may reach past a repeal.
 *
 * @param regulationId the regulation that it belongs to, or comes to belong to
 */
export async function mustHaveNoRival(
  scope: Scope,
  inTime: MayBegin,
  regulationId: string | null,
  from: Pick<ValidFrom, 'validFromMs' | 'later'>,
): Promise<void> {
  const detail = await rivalOf(scope, inTime, regulationId, from)
  if (detail) throw new Problem('wrong_state', { detail })
}

/** Why a change must not begin then; undefined where nothing stands in its way. */
export async function rivalOf(
  scope: Scope,
  { ruleSet, spans }: MayBegin,
  regulationId: string | null,
  { validFromMs, later }: Pick<ValidFrom, 'validFromMs' | 'later'>,
): Promise<Words | undefined> {
  if (!decidesAlone(ruleSet)) return undefined
  const begins = beginsIn({ spans }, { validFromMs, later })
  if (begins.length === 0) return undefined
  const rivals = await scope.rules.rivalsOf({ id: ruleSet.id, kind: ruleSet.kind, regulationId })
  return rivalAmong(rivals, begins)
}

/** The same where the rivals are read already, and when it would begin to decide is known. */
export function rivalAmong(
  rivals: readonly Rival[],
  begins: readonly Stretch[],
): Words | undefined {
  const rival = rivals.find(({ decides }) => decides.some((stretch) => begins.some(meets(stretch))))
  if (!rival) return undefined
  return rival.isBeside ? beside(rival) : signedForElsewhere(rival)
}

export type Stretch = Pick<Span<unknown>, 'fromMs' | 'untilMs'>

/** When a change has a rule set decide that does not decide then yet. */
export function beginsIn(
  { spans }: Pick<RuleSetInTime, 'spans'>,
  { validFromMs, later }: Pick<ValidFrom, 'validFromMs' | 'later'>,
): readonly Stretch[] {
  const change = { fromMs: validFromMs, content: null, later, repeals: false }
  const decidesAlready = spans.filter(({ of }) => !of.repeals)
  return planned(spans, change)
    .slice(0, 1)
    .flatMap((first) => withoutThose(first, decidesAlready))
}

export const meets =
  (one: Stretch) =>
  (other: Stretch): boolean =>
    one.fromMs < other.untilMs && other.fromMs < one.untilMs

/** What is left of a stretch without others, which are in order. */
function withoutThose(whole: Stretch, others: readonly Stretch[]): Stretch[] {
  const left: Stretch[] = []
  let { fromMs } = whole
  for (const other of others.filter(meets(whole))) {
    if (other.fromMs > fromMs) left.push({ fromMs, untilMs: other.fromMs })
    fromMs = Math.max(fromMs, other.untilMs)
  }
  return fromMs < whole.untilMs ? [...left, { fromMs, untilMs: whole.untilMs }] : left
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
