import type { ApprovalPath, ApprovalStep, Role } from '@bylaw/contract'
import { words } from '@bylaw/kernel'
import type { Pack, Post } from '@bylaw/packs'
import type { Scope } from '../../scope'
import type { DraftRow } from './draft-table'
import type { DraftTarget } from './draft-view'

/**
 * What the changes of a new regulation pass: the posts that its text names, or, where it names none
 * and where the company writes it, three people as regulations are signed: one drafts (制定), a
 * manager reviews (审核), the owner approves (批准). A company may choose otherwise, and says why.
 */
export function startingPath(pack: Pick<Pack, 'approval'> | undefined): ApprovalPath {
  const named = pack ? [pack.approval.reviewed, pack.approval.approved] : []
  const stations = named.flatMap((post) => (post ? [station(post)] : []))
  return stations.length > 0 ? stations : USUAL_PATH
}

const station = ({ name, roles }: Post): ApprovalStep => ({ name: { ...name }, roles: [...roles] })

const USUAL_PATH: ApprovalPath = [
  { name: words('审核', 'Review'), roles: ['manager', 'lead', 'hr', 'finance'] },
  { name: words('批准', 'Approval'), roles: ['owner'] },
]

/** What fails a batch unless the path is still the one that was read: nobody slips by a new station. */
export const pathMustStand = (scope: Scope, { pathOf }: Pick<DraftTarget, 'pathOf'>) =>
  pathOf === null
    ? []
    : [
        scope.rules.approvalPathStands(pathOf.id, pathOf.approvalPathVersion),
        scope.shard.mustHaveChanged(),
      ]

type OnPath = Pick<DraftRow, 'state' | 'path' | 'verdicts' | 'submission' | 'authors'>

/** The station a draft waits at: an index of its path; null when it is not on its path. */
export function waitsAt({ state, path, verdicts, submission }: OnPath): number | null {
  if (state !== 'in_approval' || path === null) return null
  return verdicts.filter((verdict) => verdict.submission === submission).length
}

/**
 * Whether a person may pass or return a draft now: the station is for their role, and they have
 * not had a hand in it before. Nobody judges what they wrote, or twice.
 */
export function mayJudge(draft: OnPath, person: { personId: string; role: Role }): boolean {
  const step = stepOf(draft)
  if (!step?.roles.includes(person.role)) return false
  return !hasWritten(draft, person.personId) && !hasJudged(draft, person.personId)
}

/** Whether someone is one of its authors. */
export const hasWritten = ({ authors }: Pick<DraftRow, 'authors'>, personId: string): boolean =>
  authors.some((author) => author.personId === personId)

/** The station a draft waits at. */
export function stepOf(draft: OnPath): ApprovalStep | undefined {
  const at = waitsAt(draft)
  return at === null ? undefined : draft.path?.[at]
}

const hasJudged = ({ verdicts, submission }: OnPath, personId: string): boolean =>
  verdicts.some((verdict) => verdict.submission === submission && verdict.personId === personId)
