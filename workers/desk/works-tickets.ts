import { may } from '../identity/permissions'
import type { Member } from './roster'

/** Whether somebody can be given tickets: they are here, and their role takes them. */
export const worksTickets = (member: Member | undefined): boolean =>
  member?.active === true && may(member.role, 'ticket.take')
