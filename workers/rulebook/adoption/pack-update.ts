import type { PackUpdateView } from '@bylaw/contract'
import { sameJson } from '@bylaw/kernel'
import type { Clause, Pack } from '@bylaw/packs'
import { auditEntry } from '../../audit/entry'
import { Problem } from '../../platform/problem'
import type { Scope } from '../../scope'
import { lastAnswer } from '../decided-in-time'
import { optionsView, proposedIn } from '../question-view'
import type { QuestionRow } from '../reads'
import { textInTime } from '../texts/text-in-time'
import { spanToChange } from '../timeline'
import type { AskedRow } from '../writes'
import { type FoundUpdate, foundUpdate } from './pack-update-found'
import type { ChangedQuestion } from './pack-update-questions'

/**
 * How a regulation's pack differs by now from what the company adopted; null where it does not, and
 * where the company has put just this state of it aside.
 *
 * @param shipped the packs as the product has them now
 */
export async function readPackUpdate(
  scope: Scope,
  regulationId: string,
  shipped: readonly Pack[],
): Promise<PackUpdateView | null> {
  const update = await foundUpdate(scope, regulationId, shipped)
  if (!update || update.adopted.dismissed === update.digest) return null
  const text = await textNow(scope, update)
  return {
    packId: update.regulation.packId ?? '',
    digest: update.digest,
    text: {
      added: update.clauses.added.map(clauseView),
      removed: update.clauses.removed.map(clauseView),
      reworded: update.clauses.reworded.map(({ before, after }) => ({
        before: clauseView(before),
        after: clauseView(after),
      })),
      head: update.head.map(({ part, before, after }) => ({
        part,
        before: { ...before },
        after: { ...after },
      })),
      changedMeanwhile: !sameJson(text, update.adopted.content.document),
    },
    ruleSets: ruleSetsOf(update),
    questions: update.questions.map(questionChange),
  }
}

/** Puts an update aside: it is not offered again until the pack changes further. */
export async function dismissPackUpdate(
  scope: Scope,
  regulationId: string,
  digest: string,
  shipped: readonly Pack[],
): Promise<void> {
  const { adopted } = await updateAsRead(scope, regulationId, digest, shipped)
  await scope.shard.batch([
    scope.rules.changeAdopted(regulationId, adopted.version, { dismissed: digest }),
    scope.shard.mustHaveChanged(),
    auditEntry(scope, 'pack_update.dismissed', regulationId),
  ])
}

/** The update, provided that it is the one its reader read. */
export async function updateAsRead(
  scope: Scope,
  regulationId: string,
  digest: string,
  shipped: readonly Pack[],
): Promise<FoundUpdate> {
  const update = await foundUpdate(scope, regulationId, shipped)
  if (update?.digest !== digest) throw new Problem('stale_version')
  return update
}

/** The regulation's text as it is in force. */
export async function textNow(scope: Scope, { regulation }: FoundUpdate) {
  return spanToChange(await textInTime(scope, regulation.id), scope.now)?.of.document
}

const ruleSetsOf = ({ changed, added, removed }: FoundUpdate): PackUpdateView['ruleSets'] => [
  ...changed.map(({ after, before, ours, diff, kept, citations, renamed }) => ({
    ruleSetId: ours.ref.ruleSetId,
    kind: after.kind,
    key: after.key,
    title: { ...after.title },
    state: 'changed' as const,
    diff: { sentences: [...diff.sentences], places: [...diff.places] },
    changedMeanwhile: !sameJson(ours.rules, before.rules),
    kept: [...kept],
    citations: citations.map((each) => ({
      ...each,
      before: [...each.before],
      after: [...each.after],
    })),
    formerTitle: renamed ? { ...before.title } : null,
  })),
  ...added.map(({ kind, key, title }) => ({
    ruleSetId: null,
    kind,
    key,
    title: { ...title },
    state: 'added' as const,
    ...NO_DIFFERENCE,
    changedMeanwhile: false,
  })),
  ...removed.map(({ before, ours }) => ({
    ruleSetId: ours.ref.ruleSetId,
    kind: before.kind,
    key: before.key,
    title: { ...ours.ref.title },
    state: 'removed' as const,
    ...NO_DIFFERENCE,
    changedMeanwhile: !sameJson(ours.rules, before.rules),
  })),
]

const NO_DIFFERENCE = {
  diff: { sentences: [], places: [] },
  kept: [],
  citations: [],
  formerTitle: null,
}

const questionChange = ({
  before,
  after,
}: ChangedQuestion): PackUpdateView['questions'][number] => ({
  ruleSetId: (after ?? before)?.ruleSetId ?? null,
  before: before && askedView(rowAsAsked(before)),
  after: after && askedView(after),
  decided: before !== null && lastAnswer(before) !== null,
})

const rowAsAsked = ({ askZh, askEn, ...row }: QuestionRow): Omit<AskedRow, 'id'> => ({
  ...row,
  ask: { zh: askZh, en: askEn },
})

const askedView = ({
  type,
  clauses,
  at,
  ask,
  options,
  proposed,
  mustAsk,
}: Omit<AskedRow, 'id'>) => ({
  type,
  clauses: [...clauses],
  at,
  ask: { ...ask },
  options: optionsView(options),
  ...proposedIn(proposed),
  mustAsk,
})

const clauseView = ({ id, heading, text }: Clause) => ({
  id,
  heading: { ...heading },
  text: { ...text },
})
