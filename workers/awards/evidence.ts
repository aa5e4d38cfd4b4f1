import type { AwardVeto } from '@bylaw/contract'
import { type Words, words } from '@bylaw/kernel'
import { readCase } from '../discipline/read-case'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import type { Reviewing } from './reviewing'
import type { NewAwardWord } from './store'

type Evidence = Pick<NewAwardWord, 'ground' | 'onDate' | 'ticketId' | 'caseId'>

/**
 * What a veto goes by: a ground of the rules', of that month, and the ticket or case that has it on
 * record. Only where the rules let vetoes be free does one go by nothing.
 */
export async function evidenceOf(
  scope: Scope,
  { month, pinned: { rules } }: Reviewing,
  { nomineeId, ground, on, ticketId, caseId }: AwardVeto,
): Promise<Evidence> {
  const isFree = rules.veto.needs === 'nothing'
  if (isFree && [ground, on, ticketId, caseId].every((each) => each === undefined)) return NONE
  const errors = [
    ...(rules.veto.grounds.some(({ key }) => key === ground)
      ? []
      : [fault('/ground', 'no_such_ground', noSuchGround)]),
    ...(on?.startsWith(month) ? [] : [fault('/on', 'another_month', anotherMonth)]),
    ...((ticketId === undefined) === (caseId === undefined)
      ? [fault('/ticketId', 'one_wanted', oneWanted)]
      : []),
  ]
  if (ground === undefined || on === undefined || errors.length > 0)
    throw new Problem('unacceptable', { errors })
  if (ticketId !== undefined) await scope.desk.read(ticketId)
  if (caseId !== undefined) await mustBeTheirCase(scope, caseId, nomineeId, month)
  return { ground, onDate: on, ticketId: ticketId ?? null, caseId: caseId ?? null }
}

/** A case is evidence against whom it is about, in the month of the breach. */
async function mustBeTheirCase(scope: Scope, caseId: string, nomineeId: string, month: string) {
  const found = await readCase(scope, caseId)
  if (found.personId !== nomineeId || !found.on.startsWith(month))
    throw new Problem('unacceptable', { errors: [fault('/caseId', 'not_theirs', notTheirs)] })
}

const NONE: Evidence = { ground: null, onDate: null, ticketId: null, caseId: null }

const fault = (pointer: string, code: string, message: Words) => ({ pointer, code, message })

const noSuchGround = words(
  '请选择规则列出的否决理由。',
  'A veto must be based on one of the grounds in the rules.',
)
const anotherMonth = words(
  '事情须发生在评选的当月。',
  'The date must be in the month of the award.',
)
const oneWanted = words(
  '请给出一项记录：工单或违纪案件。',
  'Give one record: a ticket or a disciplinary case.',
)
const notTheirs = words(
  '这个案件不是该人员当月的。',
  'That case is not about this person in that month.',
)
