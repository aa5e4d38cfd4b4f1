import type { ApprovalPath, ApprovalStep, Role } from '@bylaw/contract'
import { words } from '@bylaw/kernel'
import type { Pack, Post } from '@bylaw/packs'
import type { Scope } from '../../scope'
import { hasWritten } from './authors'
import type { DraftRow, Verdict } from './draft-table'
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

type Signed = Pick<DraftRow, 'verdicts' | 'submission'>
type OnPath = Signed & Pick<DraftRow, 'state' | 'path'>

/** The station a draft waits at: an index of its path; null when it is not on its path. */
export function waitsAt(draft: OnPath): number | null {
  if (draft.state !== 'in_approval' || draft.path === null) return null
  return stationsPassed(draft)
}

const stationsPassed = ({ verdicts, submission }: Signed): number =>
  verdicts.filter((verdict) => verdict.submission === submission).length

/** Whether no station is left to pass. */
export const isPassed = (draft: Signed & Pick<DraftRow, 'path'>): boolean =>
  stationsPassed(draft) >= (draft.path ?? []).length

/** The verdicts, with those stations passed that come next and that an owner passes alone. */
export function withThoseAlone(
  draft: Pick<DraftRow, 'path' | 'submission' | 'alone'>,
  verdicts: readonly Verdict[],
  atMs: number,
): readonly Verdict[] {
  const { path, submission, alone } = draft
  const next = stationsPassed({ verdicts, submission })
  const step = path?.[next]
  if (!step || !alone?.stations.includes(next)) return verdicts
  const verdict: Verdict = {
    step: step.name,
    outcome: 'approved',
    personId: alone.personId,
    personName: alone.name,
    at: new Date(atMs).toISOString(),
    comment: alone.reason,
    alone: true,
    submission,
  }
  return withThoseAlone(draft, [...verdicts, verdict], atMs)
}

/**
 * Whether a person may pass or return a draft now: the station is for their role, and they have
 * not had a hand in it before. Nobody judges what they wrote, or twice. What goes along with the
 * draft of a text is judged there.
 */
export function mayJudge(
  draft: OnPath & Pick<DraftRow, 'authors' | 'goesWith'>,
  person: { personId: string; role: Role },
): boolean {
  if (draft.goesWith !== null) return false
  const step = stepOf(draft)
  if (!step?.roles.includes(person.role)) return false
  return !hasWritten(draft, person.personId) && !hasJudged(draft, person.personId)
}

/** The station a draft waits at. */
export function stepOf(draft: OnPath): ApprovalStep | undefined {
  const at = waitsAt(draft)
  return at === null ? undefined : draft.path?.[at]
}

/** What an owner passed alone, for want of anyone, takes no station of their own from them. */
const hasJudged = ({ verdicts, submission }: Signed, personId: string): boolean =>
  verdicts.some(
    (verdict) =>
      verdict.submission === submission && verdict.personId === personId && !verdict.alone,
  )
