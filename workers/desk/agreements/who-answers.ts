import type { Member } from '../roster'
import type { Agreement, Approval } from './agreement'

/** Who a ticket is of: who wrote it down, and their customer where it was a contact. */
export interface Requester {
  readonly personId: string
  readonly customerId: string | null
}

/**
 * Whether a reader may answer what was asked. A deferral is the requester's to answer: any contact
 * of the customer that asked, or whoever wrote it down for one; a lead may record what they said by
 * telephone, but never whoever asked. An approval takes a different person for each post.
 */
export function mayAnswer(
  agreement: Agreement,
  requester: Requester,
  reader: Pick<Member, 'personId' | 'role' | 'customerId'>,
): boolean {
  const { kind, state, byId, toId, approvals } = agreement
  if (state !== 'asked' || reader.personId === byId) return false
  switch (kind) {
    case 'deferral':
      return reader.role === 'contact'
        ? requester.customerId !== null && reader.customerId === requester.customerId
        : reader.personId === requester.personId || isAbove(reader)
    case 'approval':
      return reader.personId !== toId && postFor(approvals, reader) !== undefined
    default:
      return reader.personId === toId
  }
}

/** Whether a reader may take back what they offered: a hand-over that nobody has answered yet. */
export const mayWithdraw = (
  { kind, state, byId }: Agreement,
  { personId }: Pick<Member, 'personId'>,
): boolean => state === 'asked' && byId === personId && isOffer(kind)

/** Of what is asked, an offer to have the ticket: for good, or for an incident. */
export const isOffer = (kind: Agreement['kind']): kind is 'hand_over' | 'incident' =>
  kind === 'hand_over' || kind === 'incident'

/** The post that someone may agree for, that nobody has yet. */
export const postFor = (
  approvals: readonly Approval[],
  { personId, role }: Pick<Member, 'personId' | 'role'>,
): Approval | undefined =>
  approvals.some(({ byId }) => byId === personId)
    ? undefined
    : approvals.find((each) => each.byId === null && each.role === role)

/** Whether a contact may know of it: only of what is asked of the customer's own people. */
export const mayKnow = (
  { kind }: Agreement,
  requester: Requester,
  { role, customerId }: Pick<Member, 'role' | 'customerId'>,
): boolean => role !== 'contact' || (kind === 'deferral' && requester.customerId === customerId)

const isAbove = ({ role }: Pick<Member, 'role'>): boolean =>
  role === 'lead' || role === 'manager' || role === 'owner'
