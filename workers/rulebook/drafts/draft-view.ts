import type { ApprovalPath, DraftSummary, DraftView, Role, VerdictView } from '@bylaw/contract'
import { isTried } from '../back-tests/tried-kinds'
import { citationsView } from '../citations-view'
import { inBothLanguages } from '../noted'
import type { RegulationRow, RuleSetRow } from '../reads'
import { mayJudge, waitsAt } from './approval-path'
import type { DraftRow, ListedDraft, Verdict } from './draft-table'

/** What a draft changes: a rule set, the text of a regulation, or the path that changes of it pass. */
export type DraftTarget = (
  | { readonly of: 'rule_set'; readonly row: RuleSetRow }
  | { readonly of: 'regulation' | 'path'; readonly row: RegulationRow }
) & {
  readonly path: ApprovalPath
  /** Whose path that is; null for rules that follow from no regulation. */
  readonly pathOf: Pick<RegulationRow, 'id' | 'approvalPathVersion'> | null
}

/** The newest version of what a draft changes. */
export const newestOf = ({ of, row }: DraftTarget): number =>
  of === 'path' ? row.approvalPathVersion : row.version

interface Reader {
  readonly personId: string
  readonly role: Role
}

/** A draft as its reader sees it. */
export const draftView = (
  draft: DraftRow,
  target: DraftTarget,
  reader: Reader,
  { answers, rival }: Pick<DraftView, 'answers' | 'rival'>,
  along: readonly { readonly draft: DraftRow; readonly target: DraftTarget }[],
): DraftView => ({
  ...draftSummary(draft, target, reader),
  content: draft.content,
  citations: citationsView(draft.citations),
  reasons: { ...draft.reasons },
  answers,
  handsTo: draft.handsTo && {
    regulationId: draft.handsTo.regulationId,
    title: draft.handsTo.regulation,
  },
  rival,
  along: along.map((each) => draftSummary(each.draft, each.target, reader)),
})

/** A draft as its reader finds it among others. */
export const draftSummary = (
  draft: ListedDraft,
  target: DraftTarget,
  reader: Reader,
): DraftSummary => ({
  id: draft.id,
  ruleSetId: draft.ruleSetId,
  regulationId: draft.regulationId,
  title: { zh: target.row.titleZh, en: target.row.titleEn },
  kind: target.of === 'rule_set' ? target.row.kind : null,
  basedOn: draft.basedOn,
  knownVersion: draft.knownVersion,
  currentVersion: newestOf(target),
  later: draft.later,
  state: draft.state,
  repeals: draft.repeals,
  changesPath: draft.changesPath,
  backTested: target.of === 'rule_set' && isTried(target.row.kind) && !draft.repeals,
  note: draft.note,
  noteSaid: inBothLanguages(draft.note),
  validFrom: draft.validFromMs === null ? null : new Date(draft.validFromMs).toISOString(),
  retroactiveReason: draft.retroactiveReason,
  draftedBy: {
    personId: draft.draftedById,
    name: draft.draftedBy,
    at: new Date(draft.draftedAtMs).toISOString(),
  },
  authors: draft.authors.map(({ personId, name, atMs }) => ({
    personId,
    name,
    at: new Date(atMs).toISOString(),
  })),
  path: draft.state === 'in_approval' ? (draft.path ?? []) : target.path,
  verdicts: draft.verdicts.map(verdictView),
  waitsAt: waitsAt(draft),
  mayJudge: mayJudge(draft, reader),
  publishedVersion: draft.publishedVersion,
  goesWith: draft.goesWith,
  version: draft.version,
})

export const ofSubmission =
  (submission: number) =>
  (verdict: Verdict): boolean =>
    verdict.submission === submission

/** Which submission it was of is ours to know. */
export const verdictView = ({ submission: _, ...verdict }: Verdict): VerdictView => verdict
