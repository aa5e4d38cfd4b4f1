import { auditEntry } from '../../audit/entry'
import type { Scope } from '../../scope'
import type { FoundDraft } from './found-draft'

/** What the record says of a draft that has become a version, by itself or along with a text. */
export const publishedEntry = (scope: Scope, { draft, target }: FoundDraft) =>
  auditEntry(scope, AUDITED[target.of][draft.repeals ? 'repealed' : 'published'], target.row.id)

const AUDITED = {
  rule_set: { published: 'rule_version.published', repealed: 'rule_set.repealed' },
  regulation: { published: 'regulation_version.published', repealed: 'regulation.repealed' },
  path: { published: 'approval_path.changed', repealed: 'approval_path.changed' },
} as const
