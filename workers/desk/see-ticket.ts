import { ok, type Result, refuse } from '@bylaw/kernel'
import type { acquaintance } from './acquaintance'
import type { ArchiveReader } from './archive/laid-out'
import type { DeskBooks } from './books'
import type { DeskCall, DeskRefusal } from './call'
import type { Member } from './roster'
import { maySee } from './sight'
import type { Ticket } from './ticket'

/** What a caller may see of a ticket; none and not theirs are the same answer. */
export const ticketSeer =
  (books: DeskBooks, people: ReturnType<typeof acquaintance>, archive: ArchiveReader) =>
  async <Seen>(
    call: DeskCall,
    ticketId: string,
    look: (ticket: Ticket, reader: Member) => Seen,
  ): Promise<Result<Seen, DeskRefusal>> => {
    const inHand = await archive.bring(ticketId)
    // After everything that waits, as with commands.
    const member = await people.memberOf(call)
    if (!member.ok) return member
    return archive.lookAt(inHand, () => {
      const ticket = books.tickets.byId(ticketId)
      if (!ticket || !maySee(member.value, ticket.customerId)) return refuse({ code: 'not_found' })
      return ok(look(ticket, member.value))
    })
  }
