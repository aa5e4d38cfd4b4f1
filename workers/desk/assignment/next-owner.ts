import type { Ticket } from '../ticket'

/** Who moves a ticket on, and in what capacity. */
export interface NextOwner {
  readonly personId: string
  readonly as: 'assignee' | 'stand_in' | 'leader' | 'deputy' | 'first' | 'second' | 'desk'
}

export interface Whom {
  /** Who acts for someone; null where nobody does. */
  readonly actingFor: (personId: string) => string | null
  readonly isThere: (personId: string) => boolean
  readonly first: string | null
  readonly second: string | null
  /** Of the group that serves the ticket. */
  readonly leader: string | null
  readonly deputy: string | null
  /** Who takes what is nobody's: leads, else managers, else owners. A company always has an owner. */
  readonly desk: readonly [string, ...string[]]
}

/**
 * Whose the next step of a ticket is. There is always someone (R01.2): whoever has it, or acts for
 * them; while nobody has it, the customer's first or second responsible, the leader of the group
 * that serves it, or the deputy, whoever is there or has someone act for them; and in the end the
 * desk itself.
 */
export function nextOwner({ assigneeId }: Pick<Ticket, 'assigneeId'>, whom: Whom): NextOwner {
  if (assigneeId !== null) {
    const acting = whom.actingFor(assigneeId)
    if (acting === assigneeId) return { personId: assigneeId, as: 'assignee' }
    if (acting !== null) return { personId: acting, as: 'stand_in' }
  }
  for (const as of ['first', 'second', 'leader', 'deputy'] as const) {
    const personId = whom[as]
    if (personId === null) continue
    if (whom.isThere(personId)) return { personId, as }
    const acting = whom.actingFor(personId)
    if (acting !== null && whom.isThere(acting)) return { personId: acting, as: 'stand_in' }
  }
  return { personId: whom.desk.find(whom.isThere) ?? whom.desk[0], as: 'desk' }
}
