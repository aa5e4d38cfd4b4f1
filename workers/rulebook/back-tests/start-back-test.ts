import type { BackTestView, NewBackTest } from '@bylaw/contract'
import { assert, daysAfter, words } from '@bylaw/kernel'
import { isKind, NOTHING_YET } from '@bylaw/rulebook'
import { auditEntry } from '../../audit/entry'
import { madeOnce } from '../../platform/made-once'
import { Problem } from '../../platform/problem'
import { saying } from '../../platform/saying'
import { startOfDate, today } from '../../platform/today'
import type { Scope } from '../../scope'
import { acceptableRules } from '../acceptable-rules'
import { foundDraft } from '../drafts/found-draft'
import { kindOf } from '../kind-of'
import { timeline } from '../timeline'
import { backTestView } from './back-test-view'
import { isTried, type TriedKind } from './tried-kinds'

/** A year and a month: longer than anybody compares. */
const MOST_DAYS = 400
/** As early as rules can hold: nothing is recorded of the time before. */
const EARLIEST = '2000-01-01'
/** Of one company, queued or running: they share the queue with everyone else’s. */
const MOST_AT_ONCE = 5

/** Begins to try a draft on what was recorded in a past period; the slices are done behind the scenes. */
export async function startBackTest(
  scope: Scope,
  draftId: string,
  { from, to }: NewBackTest,
): Promise<BackTestView> {
  const { draft, target } = await foundDraft(scope, draftId)
  if (target.of !== 'rule_set' || draft.repeals)
    throw new Problem('wrong_state', { detail: NOTHING_TO_TRY_ON })
  if (draft.state === 'published' || draft.state === 'withdrawn')
    throw new Problem('wrong_state', { detail: NO_LONGER_A_DRAFT })
  const { row: ruleSet } = target
  const { kind } = ruleSet
  if (!isKind(kind) || !isTried(kind))
    throw new Problem('wrong_state', { detail: NOTHING_TO_TRY_ON })
  const days = (Date.parse(to) - Date.parse(from)) / 86_400_000
  if (days < 0 || days > MOST_DAYS)
    throw new Problem('unacceptable', {
      errors: [{ pointer: '/to', code: 'period', message: PERIOD }],
    })
  if (from < EARLIEST)
    throw new Problem('unacceptable', {
      errors: [{ pointer: '/from', code: 'period', message: TOO_EARLY }],
    })
  if (to > endOfMonth(today(scope)))
    throw new Problem('unacceptable', {
      errors: [{ pointer: '/to', code: 'period', message: TO_COME }],
    })
  await mustHaveDecided(scope, { ruleSetId: ruleSet.id, kind }, { from, to })
  const rules = acceptableRules(kindOf(kind), draft.content, (pointer) => `/content${pointer}`)
  const id = scope.newId('btr')
  const made = await madeOnce(
    () =>
      saying({ too_many_requests: IS_FULL }, () =>
        scope.shard.batch([
          scope.rules.addBackTest({
            id,
            draftId,
            draftVersion: draft.version,
            ruleSetId: ruleSet.id,
            kind,
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
            stoppedBy: null,
          }),
          scope.rules.leavesRoom(draftId, MOST_AT_ONCE),
          scope.shard.mustHaveChanged('too_many_requests'),
          auditEntry(scope, 'draft.tried_on_past', draftId),
        ]),
      ),
    () => scope.rules.readBackTest(id),
  )
  await scope.later({ id, companyId: scope.companyId, shard: scope.shardName })
  const row = made ?? (await scope.rules.readBackTest(id))
  assert(row !== undefined, 'a back-test that was written is there')
  return backTestView(scope, row, draft)
}

/**
 * Months and sheets are tried with the draft in place of what decided them: where the rule set
 * decided none, there is nothing to compare, which is something else than no difference. Tickets
 * that no rules had are tried all the same.
 */
async function mustHaveDecided(
  scope: Scope,
  { ruleSetId, kind }: { readonly ruleSetId: string; readonly kind: TriedKind },
  { from, to }: NewBackTest,
): Promise<void> {
  if (kind === 'sla' || kind === 'calendar') return
  const found = await scope.rules.readRuleSetAt(ruleSetId)
  const fromMs = startOfDate(scope.zone, from)
  const untilMs = startOfDate(scope.zone, daysAfter(to, 1))
  const decided = timeline(found?.history ?? []).some(
    (span) => !span.of.repeals && span.fromMs < untilMs && span.untilMs > fromMs,
  )
  if (!decided)
    throw new Problem('unacceptable', {
      errors: [{ pointer: '/from', code: 'not_in_force', message: NOT_IN_FORCE_THEN }],
    })
}

/** A month that is not over is tried as far as it has come. */
const endOfMonth = (date: string): string => `${date.slice(0, 7)}-31`

/** A full queue is refused with how many are in it. */
const IS_FULL = words(
  `公司已有 ${MOST_AT_ONCE} 项历史试算在排队或进行，请等其中一项结束。`,
  `${MOST_AT_ONCE} back-tests of the company are queued or running: wait for one of them to end.`,
)

const NOT_IN_FORCE_THEN = words(
  '这套规则在所选期间没有施行过，没有可以比较的结果；请改选它施行的期间，或在“试算”中输入具体情形。',
  'These rules were never in force in that period, so there is nothing to compare: choose a period in which they were, or try a case.',
)
const TOO_EARLY = words(
  '期间最早从 2000 年起。',
  'The period begins in the year 2000 at the earliest.',
)
const TO_COME = words(
  '只能用已有的记录试算，期间最晚到本月。',
  'A draft is tried on what has happened: at the latest, this month.',
)
const NOTHING_TO_TRY_ON = words(
  '这类内容没有可供回溯试算的历史记录。',
  'Nothing is recorded that a draft of this kind could be tried on.',
)
const NO_LONGER_A_DRAFT = words(
  '草案已发布或已撤回，不再试算；以前的试算结果仍可查看。',
  'The draft was published or withdrawn and is tried no more; what was found before can still be read.',
)
const PERIOD = words(
  `结束日期不能早于开始日期，期间最长 ${MOST_DAYS} 天。`,
  `The period ends on or after its first day and is at most ${MOST_DAYS} days long.`,
)
