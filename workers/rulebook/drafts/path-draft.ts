import { ApprovalPath, type DraftChange, type DraftView, type NewPathDraft } from '@bylaw/contract'
import { assert, words } from '@bylaw/kernel'
import { type RuleFinding, warningAt } from '@bylaw/rules-kit'
import { listStaff } from '../../people/list-staff'
import { errorsOf } from '../../platform/issue-words'
import { Problem } from '../../platform/problem'
import type { Scope } from '../../scope'
import type { RegulationRow } from '../reads'
import type { DraftRow } from './draft-table'
import type { DraftTarget } from './draft-view'
import { stationsWithoutSigner } from './passable'
import { startDraft } from './start-draft'

/**
 * Begins a change of what changes of a regulation have to pass. It goes the way of every change:
 * whoever signs on the path that stands now signs this too, so nobody takes a station away unseen.
 */
export const startPathDraft = (
  scope: Scope,
  regulationId: string,
  pathVersion: number,
  { steps, note }: NewPathDraft,
): Promise<DraftView> =>
  startDraft(scope, { ruleSetId: null, regulationId, changesPath: true }, pathVersion, {
    content: steps,
    note,
  })

/** A draft of a path is the owner's to begin, to edit and to send; others pass it or return it. */
export function mustBeTheirs(scope: Scope, target: DraftTarget): void {
  if (target.of === 'path' && !scope.may('approval_path.change')) throw new Problem('not_allowed')
}

/** A path is changed to a path, and from its last approval on. */
export function mustBePathWish({ content, validFrom, retroactiveReason }: DraftChange): void {
  if (validFrom != null || retroactiveReason != null)
    throw new Problem('unacceptable', {
      errors: [{ pointer: '/validFrom', code: 'not_possible', message: FROM_APPROVAL }],
    })
  const read = ApprovalPath.safeParse(content)
  if (read.success) return
  const errors = errorsOf(read.error.issues, 'json').map((error) => ({
    ...error,
    pointer: `/content${error.pointer}`,
  }))
  throw new Problem('unacceptable', { errors })
}

/** The stations that a draft of a path puts in force: it was checked whenever it was written. */
export function pathIn({ content }: Pick<DraftRow, 'content'>): ApprovalPath {
  const read = ApprovalPath.safeParse(content)
  assert(read.success, 'a draft of a path holds a path')
  return read.data
}

/** What puts a path in force and keeps the one before it; fails where that is no longer the same. */
export function nextPath(
  scope: Scope,
  { id, approvalPathVersion }: RegulationRow,
  draft: Pick<DraftRow, 'content' | 'note' | 'authors'>,
) {
  const by = draft.authors.map(({ name }) => name).join('、')
  return {
    version: approvalPathVersion + 1,
    statements: [
      scope.rules.keepFormerPath(id, approvalPathVersion, scope.now),
      scope.rules.setApprovalPath(id, approvalPathVersion, pathIn(draft), `${by} ${draft.note}`),
      scope.shard.mustHaveChanged(),
    ] as const,
  }
}

/** What a path would come to: changes that nobody checks, or that nobody here could pass. */
export async function pathFindings(
  scope: Scope,
  draft: Pick<DraftRow, 'content'>,
): Promise<RuleFinding[]> {
  const path = pathIn(draft)
  if (path.length === 0) return [warningAt('', 'nobody_checks', UNCHECKED.zh, UNCHECKED.en)]
  const stuck = stationsWithoutSigner(path, await listStaff(scope), [])
  return stuck.map((at) => {
    const name = path[at]?.name ?? words('', '')
    return warningAt(
      `/${at}`,
      'nobody_to_pass',
      `公司里目前没有人能过“${name.zh}”，草案会停在这里。`,
      `Nobody here could pass “${name.en}” at present: drafts would stop there.`,
    )
  })
}

const FROM_APPROVAL = words(
  '审批路径自最后一级批准起生效，不能另定日期。',
  'A path holds from its last approval on; it takes no other day.',
)
const UNCHECKED = words(
  '改后没有审批环节：这部制度及其规则的修改，提交即发布，无人复核。',
  'No station would be left: changes of this regulation and its rules would be published unchecked.',
)
