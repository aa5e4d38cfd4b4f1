import type { Words } from '@bylaw/kernel'
import { errorAt, type RuleFinding } from '@bylaw/rules-kit'
import type { Scope } from '../../scope'
import { decidesAlone } from '../acted-on'
import { ruleSetInTime } from '../rule-set-in-time'
import { rivalOf } from '../signed-for-rival'
import type { FoundDraft } from './found-draft'

/**
 * Why a draft that is still on its way would be refused as things stand: its rules would begin to
 * decide beside others of their kind. Whoever begins it may go on: those can be repealed by then.
 */
export async function rivalOfDraft(
  scope: Scope,
  { draft, target }: FoundDraft,
): Promise<Words | null> {
  const isOpen = draft.state === 'draft' || draft.state === 'in_approval'
  if (target.of !== 'rule_set' || draft.repeals || !isOpen) return null
  // Most rule sets decide beside others: when these do needs no reading.
  if (!decidesAlone(target.row)) return null
  const regulationId = draft.handsTo?.regulationId ?? target.row.regulationId
  const inTime = await ruleSetInTime(scope, target.row.id)
  const from = { validFromMs: draft.validFromMs ?? scope.now, later: draft.later }
  return (inTime && (await rivalOf(scope, inTime, regulationId, from))) ?? null
}

/** The same among what the system sees in a draft. */
export async function rivalFindings(scope: Scope, found: FoundDraft): Promise<RuleFinding[]> {
  const rival = await rivalOfDraft(scope, found)
  return rival ? [errorAt('', 'decided_elsewhere', rival.zh, rival.en)] : []
}
