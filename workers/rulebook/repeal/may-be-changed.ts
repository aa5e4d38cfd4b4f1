import type { RepealView } from '@bylaw/contract'
import { type Words, words } from '@bylaw/kernel'
import { Problem } from '../../platform/problem'
import type { Scope } from '../../scope'
import type { DraftTarget } from '../drafts/draft-view'
import type { RuleSetInTime } from '../rule-set-in-time'
import { isInEffect, repealOf } from './repeal-of'
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
  if (repeal) throw new Problem('wrong_state', { detail: whyNoRules(repeal) })
}

/** Why rules do not come into force by themselves whose regulation is repealed, or only begun. */
export const whyNoRules = ({ notYet }: Pick<RepealView, 'notYet'>): Words =>
  notYet ? REGULATION_NOT_YET : REGULATION_REPEALED

/** Why no answer to a question changes rules that decide nothing; null where they are in force. */
export function whyNotInForce(
  { history }: Pick<RuleSetInTime, 'history'>,
  nowMs: number,
): Words | null {
  const repeal = repealOf(history, nowMs)
  if (!isInEffect(repeal)) return null
  return repeal?.notYet ? RULES_NOT_YET : RULES_REPEALED
}

const RULES_NOT_YET = words(
  '这套规则尚未施行：请在它的草案中填写，并让草案通过审批。',
  'These rules are not in force yet: answer it in their draft, and have that approved.',
)
const RULES_REPEALED = words(
  '这套规则已经废止，无需再定；如需恢复施行，请先起草修订并通过审批。',
  'These rules are repealed, so there is nothing left to decide; to put them in force again, have a draft of them approved.',
)
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
