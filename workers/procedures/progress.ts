import { words } from '@bylaw/kernel'
import { Problem } from '../platform/problem'
import { dateIn, today } from '../platform/today'
import type { InForce } from '../rulebook/reads'
import { refusalView } from '../rulebook/refusal-view'
import type { Scope } from '../scope'
import { dueBy } from './due'
import type { Entry, Start } from './facts'
import { awaited, type Standing, standingOf } from './standing'
import type { EntryRow, RecordRow } from './store'

/** An entry as the rule is told of it. */
export const entryOf = (
  scope: Scope,
  { act, personId, role, atMs }: Pick<EntryRow, 'act' | 'personId' | 'role' | 'atMs'>,
): Entry => ({ act, personId, role, on: dateIn(scope.zone, atMs) })

export const startOf = (
  scope: Scope,
  row: Pick<RecordRow, 'startedBy' | 'responsibleId' | 'startedAtMs' | 'draftedAs' | 'dueOn'>,
): Start => ({
  startedBy: row.startedBy,
  responsibleId: row.responsibleId,
  startedOn: dateIn(scope.zone, row.startedAtMs),
  draftedAs: row.draftedAs,
  dueOn: row.dueOn,
})

/**
 * Where a record stands after what was just done. What the rule cannot accept is refused with its
 * own words; a question it leaves open stands in the record’s way, and is shown there.
 */
export async function progress(
  scope: Scope,
  { ref, rules }: Pick<InForce<'procedure'>, 'ref' | 'rules'>,
  start: Start,
  entries: readonly Entry[],
): Promise<Standing> {
  const standing = standingOf(rules.template, start, entries, today(scope))
  const { answer } = standing
  if (answer && !answer.ok && answer.refusal.code !== 'undecided')
    throw new Problem('rules_incomplete', {
      refusal: await refusalView(scope, answer.refusal, ref.ruleSetId),
    })
  if (answer?.ok && answer.value.decision.by === 'form') mustHold(answer.value.decision.wrong)
  return standing
}

/** What a record becomes by that. */
export const changeBy = (scope: Scope, standing: Standing): Partial<RecordRow> => ({
  awaited: awaited(standing.waits),
  ...(standing.dueOn === undefined ? {} : dueBy(scope, standing.dueOn)),
  ...(standing.finished ? { state: 'done' as const, finishedAtMs: scope.now, awaited: [] } : {}),
})

function mustHold(wrong: readonly string[]): void {
  if (wrong.length === 0) return
  throw new Problem('unacceptable', {
    errors: wrong.map((box) => ({
      pointer: `/boxes/${box}`,
      code: 'holds_something_else',
      message: words('填写的不是这一栏应填的内容。', 'This box takes something else.'),
    })),
  })
}
