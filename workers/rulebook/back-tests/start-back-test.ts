import type { BackTestView, NewBackTest } from '@bylaw/contract'
import { assert, words } from '@bylaw/kernel'
import { isKind, NOTHING_YET } from '@bylaw/rulebook'
import { auditEntry } from '../../audit/entry'
import { Problem } from '../../platform/problem'
import type { Scope } from '../../scope'
import { acceptableRules } from '../acceptable-rules'
import { foundDraft } from '../drafts/found-draft'
import { kindOf } from '../kind-of'
import { backTestView } from './back-test-view'
import { isTried } from './tried-kinds'

/** A year and a month: longer than anybody compares. */
const MOST_DAYS = 400

/** Begins to try a draft on what was recorded in a past period; the slices are done behind the scenes. */
export async function startBackTest(
  scope: Scope,
  draftId: string,
  { from, to }: NewBackTest,
): Promise<BackTestView> {
  const { draft, target } = await foundDraft(scope, draftId)
  if (target.of !== 'rule_set' || draft.repeals)
    throw new Problem('wrong_state', { detail: NOTHING_TO_TRY_ON })
  const { row: ruleSet } = target
  if (!isKind(ruleSet.kind) || !isTried(ruleSet.kind))
    throw new Problem('wrong_state', { detail: NOTHING_TO_TRY_ON })
  const days = (Date.parse(to) - Date.parse(from)) / 86_400_000
  if (days < 0 || days > MOST_DAYS)
    throw new Problem('unacceptable', {
      errors: [{ pointer: '/to', code: 'period', message: PERIOD }],
    })
  const rules = acceptableRules(
    kindOf(ruleSet.kind),
    draft.content,
    (pointer) => `/content${pointer}`,
  )
  const id = scope.newId('btr')
  await scope.shard.batch([
    scope.rules.addBackTest({
      id,
      draftId,
      draftVersion: draft.version,
      ruleSetId: ruleSet.id,
      kind: ruleSet.kind,
      rules,
      fromDate: from,
      toDate: to,
      askedAs: scope.claims,
      askedAtMs: scope.now,
      state: 'queued',
      done: 0,
      total: null,
      place: { month: null, after: null },
      found: NOTHING_YET,
      slice: 0,
      failures: 0,
      touchedAtMs: scope.now,
    }),
    auditEntry(scope, 'draft.tried_on_past', draftId),
  ])
  await scope.later({ id, companyId: scope.companyId, shard: scope.shardName })
  const row = await scope.rules.readBackTest(id)
  assert(row !== undefined, 'a back-test that was written is there')
  return backTestView(scope, row, draft.version)
}

const NOTHING_TO_TRY_ON = words(
  '这类内容没有可供回溯试算的历史记录。',
  'Nothing is recorded that a draft of this kind could be tried on.',
)
const PERIOD = words(
  `结束日期不能早于开始日期，期间最长 ${MOST_DAYS} 天。`,
  `The period ends on or after its first day and is at most ${MOST_DAYS} days long.`,
)
