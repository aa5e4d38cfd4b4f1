import type { DraftView, RegulationDocument } from '@bylaw/contract'
import { assert, words } from '@bylaw/kernel'
import { mergeClauses, type Pack } from '@bylaw/packs'
import { mergeVersions } from '@bylaw/rulebook'
import { auditEntry } from '../../audit/entry'
import { carriedOutOnce } from '../../platform/carried-out'
import { Problem } from '../../platform/problem'
import type { Scope } from '../../scope'
import { readDrafts } from '../drafts/found-draft'
import { alongFromTheStart } from '../drafts/must-go-with'
import { type DraftBegun, newDraft } from '../drafts/start-draft'
import { updatedBy } from '../noted'
import type { AdoptedContent } from './adoption-table'
import { textNow, updateAsRead } from './pack-update'
import { type Along, bringIn } from './pack-update-added'
import { changesText, type FoundUpdate } from './pack-update-found'
import { askAsThePackDoes } from './pack-update-questions'
import { type ChangedRuleSet, citedAnew } from './pack-update-rules'

/**
 * Makes drafts of an update: one of the text, one of each rule set whose rules or clauses changed.
 * They go the usual path, those of rules along with that of the text that they follow from, and can be
 * edited, withdrawn or taken apart like any other. Where the company has
 * changed the same place, the draft keeps the company's word. What is asked, and what a rule set is
 * called, decides nothing and follows the pack at once. Rule sets that are new in the pack are begun,
 * each with its draft. From then on the pack is measured against what of it was taken.
 */
export function draftPackUpdate(
  scope: Scope,
  regulationId: string,
  digest: string,
  shipped: readonly Pack[],
): Promise<DraftView[]> {
  const ids = Array.from({ length: mostDrafts(shipped) }, () => scope.newId('drf'))
  return carriedOutOnce(
    scope,
    async () => draftUpdate(scope, await updateAsRead(scope, regulationId, digest, shipped), ids),
    () => readDrafts(scope, ids),
  )
}

/** An update begins a draft of the text, and no more than one of each of its pack's rule sets. */
const mostDrafts = (shipped: readonly Pack[]): number =>
  1 + Math.max(...shipped.map(({ ruleSets }) => ruleSets.length))

/** @param draftIds made before all else, so that a retry knows them; taken in turn */
async function draftUpdate(
  scope: Scope,
  update: FoundUpdate,
  draftIds: readonly string[],
): Promise<DraftView[]> {
  const {
    regulation: { id: regulationId },
    digest,
  } = update
  const [textId, ...ruleIds] = draftIds
  const text = await textDraft(scope, update, textId)
  const along = inTurn(text, ruleIds)
  const drafts = [...(text ? [text] : []), ...(await ruleDrafts(scope, update, along))]
  const added = bringIn(scope, update, noteOf(scope, update), along)
  const atOnce = [
    ...askAsThePackDoes(scope, regulationId, update.questions),
    ...update.changed.flatMap(({ renamed, ours, after }) =>
      renamed ? [scope.rules.renameRuleSet(ours.ref.ruleSetId, regulationId, after.title)] : [],
    ),
  ]
  if (drafts.length + added.draftIds.length + atOnce.length === 0)
    throw new Problem('wrong_state', { detail: NOTHING_TO_DRAFT })
  await scope.shard.batch([
    scope.rules.changeAdopted(regulationId, update.adopted.version, {
      digest,
      content: taken(update),
      dismissed: null,
    }),
    scope.shard.mustHaveChanged(),
    ...drafts.flatMap(({ statements }) => statements),
    ...atOnce,
    ...added.statements,
    auditEntry(scope, 'pack_update.drafted', regulationId),
  ])
  return readDrafts(scope, draftIds)
}

/** The drafts of rules in turn; those that change with the text go along with its draft. */
function inTurn(text: DraftBegun | undefined, draftIds: readonly string[]): Along {
  const along = text && alongFromTheStart(text.row)
  let begun = 0
  return (ruleSet) => {
    const id = draftIds[begun]
    begun += 1
    assert(id !== undefined, 'an update begins one draft of each rule set')
    return { id, ...along?.(ruleSet) }
  }
}

async function textDraft(scope: Scope, update: FoundUpdate, id: string | undefined) {
  const { regulation, adopted, now } = update
  if (!changesText(update)) return undefined
  const ours = await textNow(scope, update)
  assert(ours !== undefined, 'a regulation has the text it says it has')
  const of = { ruleSetId: null, regulationId: regulation.id }
  const content = mergedText(adopted.content.document, ours, now.document)
  assert(id !== undefined, 'the first of them is the text’s')
  return newDraft(scope, of, regulation.version, { id, content, note: noteOf(scope, update) })
}

const ruleDrafts = (scope: Scope, update: FoundUpdate, along: Along) =>
  Promise.all(
    update.changed.filter(changesRules).map((change) => {
      const { ours, merged, newest } = change
      const of = { ruleSetId: ours.ref.ruleSetId, regulationId: null }
      const citations = citedAnew(change)
      return newDraft(scope, of, newest, {
        content: merged,
        citations,
        note: noteOf(scope, update),
        ...along({ id: ours.ref.ruleSetId, regulationId: update.regulation.id }),
      })
    }),
  )

const changesRules = (change: ChangedRuleSet): boolean =>
  change.diff.places.length > 0 || Object.keys(citedAnew(change)).length > 0

function mergedText(
  before: RegulationDocument,
  ours: RegulationDocument,
  now: RegulationDocument,
): RegulationDocument {
  const head = ({ title, scope, owner }: RegulationDocument) => ({ title, scope, owner })
  const { content } = mergeVersions(head(before), head(ours), head(now))
  return {
    ...(content as ReturnType<typeof head>),
    clauses: mergeClauses(before.clauses, ours.clauses, now.clauses),
  }
}

/**
 * What counts as adopted from now on: the text; each rule set that was drafted, or that the pack
 * left as it was; and those that came in. One that is repealed, or another regulation's by now, was
 * not offered: it stays as it was, and is measured from there should it come back.
 */
function taken({ adopted, now, changed, added, removed }: FoundUpdate): AdoptedContent {
  const was = adopted.content.ruleSets.flatMap((before) => {
    const change = changed.find((each) => each.before === before)
    return removed.some((each) => each.before === before) ? [] : [change?.after ?? before]
  })
  return { document: now.document, ruleSets: [...was, ...added] }
}

const noteOf = ({ companyLanguage }: Scope, { pack }: FoundUpdate) =>
  updatedBy(pack)[companyLanguage]

const NOTHING_TO_DRAFT = words(
  '这次更新只是不再包含某些规则；公司现有的规则照旧，没有可起草的内容。',
  'This update only leaves some rules out. Yours stay as they are, and there is nothing to draft.',
)
