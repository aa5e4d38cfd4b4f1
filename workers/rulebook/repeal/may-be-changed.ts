import { words } from '@bylaw/kernel'
import { Problem } from '../../platform/problem'
import type { Scope } from '../../scope'
import type { DraftTarget } from '../drafts/draft-view'
import { repealsNow } from './repeals-now'

/** Nothing is repealed twice: what is repealed, or going to be, is put in force again first. */
export async function mustNotBeRepealed(scope: Scope, { row }: DraftTarget): Promise<void> {
  const repeals = await repealsNow(scope)
  if (repeals.has(row.id)) throw new Problem('wrong_state', { detail: ALREADY_REPEALED })
}

/** Rules follow from their regulation: where it is repealed, it is put in force again first. */
export async function mustHaveItsRegulation(
  scope: Scope,
  regulationId: string | null,
): Promise<void> {
  if (regulationId === null) return
  const repeal = (await repealsNow(scope)).get(regulationId)
  if (repeal)
    throw new Problem('wrong_state', {
      detail: repeal.notYet ? REGULATION_NOT_YET : REGULATION_REPEALED,
    })
}

const ALREADY_REPEALED = words(
  '已经废止，或已定于今后废止。',
  'It is repealed already, or will be on a day that is set.',
)
const REGULATION_NOT_YET = words(
  '所属制度尚未施行：请先让其条文通过审批。',
  'Its regulation is not in force yet: have its text approved first.',
)
const REGULATION_REPEALED = words(
  '所属制度已经废止，或已定于今后废止：请先起草条文修订，使制度恢复施行。',
  'Its regulation is repealed, or will be: first put the regulation in force again by a change of its text.',
)
