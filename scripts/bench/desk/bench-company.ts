import type { SessionView, TicketChanged } from '@bylaw/contract'
import { type Caller, callerAt } from '../../seed/api'
import type { Target } from '../load'

/** A company that works by R05, so that each ticket gets its promises. */
export interface BenchCompany {
  readonly token: string
  readonly caller: Caller
  /** Opens a ticket. */
  readonly opening: Target
  /** The ticket that was opened, for whatever is to be done to it. */
  readonly opened: () => Promise<TicketChanged>
  /** Reads a path. */
  readonly reading: (path: string) => Target
  /** Sends the same to a path again and again. */
  readonly sending: (path: string, body: unknown) => Target
}

export async function benchCompany(address: string, name: string): Promise<BenchCompany> {
  const { token } = await callerAt(address).post<SessionView>('/v1/sign-up', `${name}/sign-up`, {
    company: { name, zone: 'Asia/Shanghai', language: 'en', currency: 'CNY' },
    owner: { name: 'Owner', email: `owner@${name}.example`, password: 'four calm herons at dawn' },
    packs: ['R05'],
  })
  const caller = callerAt(address, token)
  const { id } = await caller.post<{ id: string }>('/v1/customers', `${name}/customer`, {
    name: 'Customer',
    level: 'standard',
  })
  let opened = 0
  const headers = { authorization: `Bearer ${token}` }
  const reading = (path: string): Target => ({ url: new URL(path, address), headers })
  return {
    token,
    caller,
    reading,
    sending: (path, body) => ({ ...reading(path), body: () => JSON.stringify(body) }),
    opened: () => {
      opened += 1
      return caller.post('/v1/tickets', `${name}/ticket-${opened}`, ticket(opened, id))
    },
    opening: { ...reading('/v1/tickets'), body: (n) => JSON.stringify(ticket(n, id)) },
  }
}

const ticket = (n: number, customerId: string) => ({
  subject: `Leak at flange ${n}`,
  description: 'Water seeps out along the support; the pump house has lowered the pressure.',
  priority: 'normal',
  channel: 'web',
  customerId,
})
