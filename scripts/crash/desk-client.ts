import type { TicketChanged, TicketView } from '@bylaw/contract'
import type { Caller } from '../seed/api'
import { type Answer, type ClientWish, type Deed, type Persist, writeUntilOver } from './client'

/** Opens tickets, replies to them, hands them to someone and solves them. */
export function workTheDesk(wish: ClientWish): Promise<void> {
  const { company, roll } = wish
  const tickets: string[] = []
  const oneOf = <Item>(items: readonly Item[]): Item | undefined =>
    items[Math.floor(roll() * items.length)]

  return writeUntilOver(wish, next, ({ what }, { id }) => {
    if (what === 'ticket') tickets.push(id)
  })

  async function next(mark: string, persist: Persist): Promise<Deed | undefined> {
    const ticketId = oneOf(tickets)
    const chance = roll()
    if (ticketId === undefined || chance < 0.5) return opening(mark)
    if (chance < 0.75) return reply(mark, ticketId)
    const ticket = await persist((caller) => caller.get<TicketView>(`/v1/tickets/${ticketId}`))
    if (!ticket) return undefined
    const { version } = ticket.row
    if (chance < 0.9) {
      const others = company.engineers.filter((id) => id !== ticket.row.assigneeId)
      const json = { assigneeId: oneOf(others) }
      return stepOn(ticketId, version, { what: 'assignment', mark, path: 'assignment', json })
    }
    // Not every company here has somebody whom it could be mailed to.
    const json = { summary: mark, steps: [mark], told: 'telephone' }
    return stepOn(ticketId, version, { what: 'solution', mark, path: 'solution', json })
  }

  function opening(mark: string): Deed {
    const json = {
      subject: mark,
      description: mark,
      priority: 'normal',
      channel: 'api',
      customerId: company.customerId,
    }
    const send = async (caller: Caller) =>
      changed(await caller.post<TicketChanged>('/v1/tickets', mark, json))
    return { what: 'ticket', mark, send }
  }
}

/** Adds customers, in the database of the company's shard. */
export const addCustomers = (wish: ClientWish): Promise<void> =>
  writeUntilOver(
    wish,
    async (mark) => ({
      what: 'customer',
      mark,
      send: async (caller) => {
        const json = { name: mark, level: 'standard' }
        const customer = await caller.post<{ id: string }>('/v1/customers', mark, json)
        return { id: customer.id, text: JSON.stringify(customer) }
      },
    }),
    () => undefined,
  )

/** A reply, which only adds: it names no version. */
export const reply = (mark: string, ticketId: string): Deed => ({
  what: 'reply',
  mark,
  send: async (caller) => {
    const json = { kind: 'reply', body: mark }
    const path = `/v1/tickets/${ticketId}/messages`
    return changed(await caller.post<TicketChanged>(path, mark, json))
  },
})

const stepOn = (
  ticketId: string,
  version: number,
  step: Pick<Deed, 'what' | 'mark'> & { readonly path: string; readonly json: unknown },
): Deed => ({
  what: step.what,
  mark: step.mark,
  send: async (caller) => {
    const path = `/v1/tickets/${ticketId}/${step.path}`
    return changed(await caller.post<TicketChanged>(path, step.mark, step.json, version))
  },
})

const changed = (answer: TicketChanged): Answer => ({
  id: answer.ticketId,
  version: answer.version,
  text: JSON.stringify(answer),
})
