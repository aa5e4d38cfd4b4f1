import type {
  ClauseView,
  RegulationSummary,
  RegulationView,
  RepealView,
  VerdictView,
} from '@bylaw/contract'
import type { Contested } from './adoption/contested-clauses'
import type { Answering, OpenAnswer } from './answering'
import { decidedAt } from './decided-in-time'
import type { DraftRow, FormerPathRow } from './drafts/draft-table'
import { ofSubmission, verdictView } from './drafts/draft-view'
import { isOpenMustAsk, questionView } from './question-view'
import type { QuestionRow, RegulationRow, RuleSetRow } from './reads'
import type { Repeals } from './repeal/repeals-now'
import { ruleSetSummary, sentencesOf } from './rule-set-view'
import type { RuleVersionRow } from './rule-version'
import type { Behind } from './texts/clauses-behind'
import type { ClauseRow } from './texts/clauses-in-force'

interface PathVerdicts extends Pick<DraftRow, 'submission' | 'verdicts'> {
  readonly version: number | null
}

type AskedIn = Pick<QuestionRow, 'regulationId' | 'mustAsk' | 'at' | 'decisions' | 'options'>

/** A regulation in a list, with how much of it is still open. */
export function regulationSummary(
  row: RegulationRow & { readonly clauseCount: number },
  questions: readonly AskedIn[],
  repeal: RepealView | null,
  nowMs: number,
): RegulationSummary {
  const asked = questions.filter(({ regulationId }) => regulationId === row.id)
  return {
    id: row.id,
    packId: row.packId,
    code: row.packId ?? row.code ?? row.id,
    title: { zh: row.titleZh, en: row.titleEn },
    version: row.version,
    adoptedAt: new Date(row.adoptedAtMs).toISOString(),
    clauseCount: row.clauseCount,
    openQuestionCount: asked.filter((row) => !decidedAt(row, nowMs)).length,
    mustAskOpenCount: asked.filter((row) => isOpenMustAsk(row, nowMs)).length,
    repeal,
  }
}

/** A regulation with each clause beside the places in rule sets that it gave rise to. */
export const regulationView = (
  {
    regulation,
    clauseRows,
    ruleSetRows,
    versions,
    questionRows,
    formerPaths,
    pathVerdicts,
    open,
    behind,
    contested,
  }: {
    regulation: RegulationRow
    clauseRows: readonly ClauseRow[]
    ruleSetRows: readonly RuleSetRow[]
    /** The version that each of the rule sets is shown by. */
    versions: readonly RuleVersionRow[]
    questionRows: readonly QuestionRow[]
    /** Newest first. */
    formerPaths: readonly FormerPathRow[]
    pathVerdicts: readonly PathVerdicts[]
    open: readonly OpenAnswer[]
    /** Clauses that state what their rules have changed since. */
    behind: readonly Behind[]
    /** Clauses on whose subject another regulation says something else. */
    contested: readonly Contested[]
  },
  repeals: Repeals,
  nowMs: number,
): RegulationView => ({
  summary: regulationSummary(
    { ...regulation, clauseCount: clauseRows.length },
    questionRows,
    repeals.get(regulation.id) ?? null,
    nowMs,
  ),
  clauses: clauseRows.map((row) => ({
    id: row.id,
    heading: { zh: row.headingZh, en: row.headingEn },
    text: { zh: row.textZh, en: row.textEn },
    gaveRiseTo: placesFrom(row.id, versions),
    behind: behind.filter(({ clause }) => clause === row.id).map(({ clause: _, ...each }) => each),
    contested: contested
      .filter(({ clause }) => clause === row.id)
      .map(({ clause: _, ...each }) => each),
  })),
  ruleSets: ruleSetRows.flatMap((ruleSet) => {
    const shown = versions.find(({ ruleSetId }) => ruleSetId === ruleSet.id)
    return shown
      ? [ruleSetSummary(ruleSet, shown, questionRows, repeals.get(ruleSet.id) ?? null, nowMs)]
      : []
  }),
  sentences: versions.flatMap((version) =>
    sentencesOf(version.kind, version).map((sentence) => ({
      ...sentence,
      ruleSetId: version.ruleSetId,
    })),
  ),
  questions: questionRows.map((row) =>
    questionView(row, answering(versions, regulation, open, repeals), nowMs),
  ),
  approvalPath: regulation.approvalPath,
  approvalPathVersion: regulation.approvalPathVersion,
  approvalPathReason: regulation.approvalPathReason,
  approvalPathVerdicts: passedBy(pathVerdicts, regulation.approvalPathVersion),
  formerPaths: formerPaths.map(({ version, steps, reason, untilMs }) => ({
    version,
    steps,
    reason,
    verdicts: passedBy(pathVerdicts, version),
    until: new Date(untilMs).toISOString(),
  })),
})

/** Who passed a version of the path; nobody where it is as it came. */
function passedBy(paths: readonly PathVerdicts[], version: number): VerdictView[] {
  const path = paths.find((each) => each.version === version)
  return path ? path.verdicts.filter(ofSubmission(path.submission)).map(verdictView) : []
}

const answering = (
  versions: readonly RuleVersionRow[],
  { approvalPath }: RegulationRow,
  open: readonly OpenAnswer[],
  repeals: Repeals,
): Answering => ({
  rulesOf: (id) => versions.find(({ ruleSetId }) => ruleSetId === id)?.rules,
  hasPath: approvalPath.length > 0,
  repealOf: (id) => repeals.get(id) ?? null,
  open,
})

const placesFrom = (
  clauseId: string,
  versions: readonly RuleVersionRow[],
): ClauseView['gaveRiseTo'] =>
  versions.flatMap(({ ruleSetId, citations }) =>
    Object.entries(citations)
      .filter(([, cited]) => cited.includes(clauseId))
      .map(([pointer]) => ({ ruleSetId, pointer })),
  )
