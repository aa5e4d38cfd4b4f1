import type { ApprovalPath, DraftView, Role, VerdictView } from '@bylaw/contract'
import { isTried } from '../back-tests/tried-kinds'
import type { RegulationRow, RuleSetRow } from '../reads'
import { mayJudge, waitsAt } from './approval-path'
import type { DraftRow, Verdict } from './draft-table'

/** What a draft changes: a rule set, or the text of a regulation. */
export type DraftTarget = (
  | { readonly of: 'rule_set'; readonly row: RuleSetRow }
  | { readonly of: 'regulation'; readonly row: RegulationRow }
) & {
  readonly path: ApprovalPath
  /** Whose path that is; null for rules that follow from no regulation. */
  readonly pathOf: Pick<RegulationRow, 'id' | 'approvalPathVersion'> | null
}

/** A draft as its reader sees it. */
export const draftView = (
  draft: DraftRow,
  { of, row, path }: DraftTarget,
  reader: { personId: string; role: Role },
): DraftView => ({
  id: draft.id,
  ruleSetId: draft.ruleSetId,
  regulationId: draft.regulationId,
  title: { zh: row.titleZh, en: row.titleEn },
  kind: of === 'rule_set' ? row.kind : null,
  basedOn: draft.basedOn,
  knownVersion: draft.knownVersion,
  currentVersion: row.version,
  later: draft.later,
  state: draft.state,
  content: draft.content,
  repeals: draft.repeals,
  backTested: of === 'rule_set' && isTried(row.kind) && !draft.repeals,
  note: draft.note,
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
  path: draft.state === 'in_approval' ? (draft.path ?? []) : path,
  verdicts: draft.verdicts.map(verdictView),
  waitsAt: waitsAt(draft),
  mayJudge: mayJudge(draft, reader),
  publishedVersion: draft.publishedVersion,
  version: draft.version,
})

/** Which submission it was of is ours to know. */
export const verdictView = ({ submission: _, ...verdict }: Verdict): VerdictView => verdict
