import type { RegulationSummary, Settlement } from '@bylaw/contract'
import { words } from '@bylaw/kernel'
import { type Pack, stopsFigures } from '@bylaw/packs'
import { auditEntry } from '../../audit/entry'
import { Problem } from '../../platform/problem'
import type { Scope } from '../../scope'
import { citationsView } from '../citations-view'
import { titleUnder } from '../drafts/hand-over'
import { newDraft } from '../drafts/start-draft'
import { published } from '../next-rule-version'
import { broughtBy, prevailsOver } from '../noted'
import { mustHaveNoRival } from '../signed-for-rival'
import { stillStands } from '../still-stands'
import { tellDesk } from '../tell-desk'
import { firstText } from '../texts/next-text'
import type { ValidFrom } from '../valid-from'
import { inUseOf, meetingsOf, packsNamed } from './adoption-conflicts'
import { type AdoptionRows, adoptionRows, type Takeover } from './adoption-rows'
import { settled } from './adoption-settle'
import { digestOf } from './pack-content'

/** From when what is adopted holds, and why that lies in the past, if it does. */
export type Begin = Pick<ValidFrom, 'validFromMs' | 'retroactiveReason'>

/**
 * Adopts regulations: their clauses, the first version of their rule sets and their open questions,
 * all in one transaction. A regulation is adopted once; the second time answers `already_exists`.
 *
 * Where two of them, or one of them and what is in use, govern the same subject, `settle` says who
 * prevails. A regulation that does not prevail comes with its clauses; what it asks about those
 * rules comes as notices. One that prevails over what is in use writes the next version of it; where
 * changes of that pass a path, or where it is to begin later, as a draft, which has to pass like
 * any other.
 *
 * @param begin from when the texts and the rules that are new hold. What is taken over from rules in
 * use follows the pack from now on at the earliest: what those decided stays.
 */
export async function adoptPacks(
  scope: Scope,
  packIds: readonly string[],
  settle: readonly Settlement[],
  begin: Begin,
): Promise<RegulationSummary[]> {
  const packs = packsNamed(packIds)
  if (packs.length === 0) return []
  const kinds = packs.flatMap(({ ruleSets }) => ruleSets.map(({ kind }) => kind))
  const guards = await stillStands(scope, { kinds })
  const inUse = await inUseOf(scope)
  const adopted = inUse.regulationRows.filter(({ packId }) => packs.some(({ id }) => id === packId))
  if (adopted.length > 0) throw new Problem('already_exists', { detail: alreadyIn(adopted) })

  const subjects = settled(meetingsOf(packs, inUse), settle)
  const all = packs.map((pack) => ({ pack, rows: adoptionRows(scope, pack, subjects, begin) }))
  for (const { rows } of all) await mustBringNoRival(scope, rows, begin)
  const drafts = await Promise.all(
    all.flatMap(({ pack, rows }) =>
      rows.handovers.map((each) => handoverDraft(scope, pack, each, begin)),
    ),
  )
  await scope.shard.batch([
    ...guards,
    ...all.flatMap(({ pack, rows }) => statementsOf(scope, pack, rows, begin)),
    ...drafts.flatMap((draft) => draft.statements),
  ])
  await tellDesk(scope, kinds)
  return all.map(({ pack, rows }) => summaryOf(scope, pack, rows))
}

/**
 * What met nothing in use may still meet what decided before: one that another path has repealed, in
 * whose past no pack writes a second one.
 */
async function mustBringNoRival(
  scope: Scope,
  { adopted: { regulation, ruleSets } }: AdoptionRows,
  { validFromMs }: Begin,
): Promise<void> {
  for (const ruleSet of ruleSets)
    await mustHaveNoRival(scope, { ruleSet, spans: [] }, regulation.id, {
      validFromMs,
      later: 'replace',
    })
}

function statementsOf(
  scope: Scope,
  pack: Pack,
  { adopted, takeovers, content }: AdoptionRows,
  { validFromMs, retroactiveReason }: Begin,
) {
  const { regulation, document } = adopted
  const note = broughtBy(pack)[scope.companyLanguage]
  const [regulationRow, ruleSetRows, versionRows, questionRows] = scope.rules.adopt(
    adopted,
    { validFromMs, retroactiveReason },
    note,
  )
  return [
    regulationRow,
    ...takeovers.flatMap((each) => takeOver(scope, pack, regulation.id, each)),
    ruleSetRows,
    versionRows,
    questionRows,
    ...firstText(scope, regulation.id, document, { validFromMs, retroactiveReason, note }),
    scope.rules.keepAdopted({
      regulationId: regulation.id,
      digest: digestOf(content),
      content,
      dismissed: null,
    }),
    auditEntry(scope, 'pack.adopted', regulation.id),
  ]
}

/** The rule set in use gets its next version, from now on and under the regulation that prevails. */
function takeOver(
  scope: Scope,
  pack: Pack,
  regulationId: string,
  { ruleSet, formerly, rules, citations, title }: Takeover,
) {
  const version = ruleSet.version + 1
  return [
    scope.rules.raiseVersion(ruleSet.id, ruleSet.version),
    scope.shard.mustHaveChanged(),
    scope.rules.handOver(ruleSet, regulationId, titleUnder(ruleSet, title), scope.now),
    ...scope.rules.leaveTexts(ruleSet.id),
    scope.rules.unplaceQuestions(ruleSet.id),
    scope.rules.addVersion({
      ruleSetId: ruleSet.id,
      version,
      validFromMs: scope.now,
      validToMs: null,
      recordedAtMs: scope.now,
      recordedBy: scope.personName,
      note: prevailsOver(pack, formerly)[scope.companyLanguage],
      completes: null,
      carries: null,
      verdicts: [],
      retroactiveReason: null,
      repeals: false,
      rules,
      citations,
    }),
    published(scope, ruleSet, version),
    auditEntry(scope, 'rule_version.published', ruleSet.id),
  ]
}

/** Has a pack prevail on a rule set in use, once that has passed what changes of it pass. */
const handoverDraft = (
  scope: Scope,
  pack: Pack,
  { ruleSet, formerly, rules, citations, handsTo }: AdoptionRows['handovers'][number],
  { validFromMs }: Begin,
) =>
  newDraft(scope, { ruleSetId: ruleSet.id, regulationId: null }, ruleSet.version, {
    content: rules,
    citations: citationsView(citations),
    note: prevailsOver(pack, formerly)[scope.companyLanguage],
    later: 'replace',
    ...(validFromMs > scope.now ? { validFrom: new Date(validFromMs).toISOString() } : {}),
    handsTo,
  })

const alreadyIn = (rows: readonly { titleZh: string; titleEn: string }[]) =>
  words(
    `已经采用：${rows.map(({ titleZh }) => `《${titleZh}》`).join('')}。`,
    `Adopted already: ${rows.map(({ titleEn }) => `“${titleEn}”`).join(', ')}.`,
  )

const summaryOf = (scope: Scope, pack: Pack, { adopted }: AdoptionRows): RegulationSummary => ({
  id: adopted.regulation.id,
  packId: pack.id,
  code: pack.id,
  title: { ...pack.title },
  version: 1,
  adoptedAt: new Date(scope.now).toISOString(),
  clauseCount: pack.clauses.length,
  openQuestionCount: adopted.questions.length,
  mustAskOpenCount: adopted.questions.filter(stopsFigures).length,
  repeal: null,
})
