import type { TicketChanged } from '@bylaw/contract'
import { callerAt, Unexpected } from '../seed/api'
import type { Ledger, Written } from './ledger'
import type { LoadedCompany } from './world'

export interface ClientWish {
  readonly address: string
  readonly company: LoadedCompany
  readonly name: string
  /** What this client writes: the desk's own writes, or those of an area in D1. */
  readonly writes: 'desk' | 'customers'
  readonly ledger: Ledger
  readonly roll: () => number
  /** True once no new write should be begun; the one under way is still finished. */
  readonly over: () => boolean
}

/**
 * Writes one thing after another, each under a key of its own, and gives none of them up: what
 * breaks off is sent again under the same key until it is acknowledged. Now and then something
 * acknowledged is sent again as well, as a client would that lost the answer.
 */
export async function writeUntilOver(wish: ClientWish): Promise<void> {
  const { address, company, ledger, roll, over } = wish
  const tickets: string[] = []
  let token = ''

  for (let count = 0; !over(); count++) {
    const mark = `${wish.name}-${count}`
    const deed = nextDeed(mark)
    const answer = await untilAcknowledged(deed)
    if (answer === undefined) continue
    const id =
      deed.what === 'customer' ? (answer as { id: string }).id : (answer as TicketChanged).ticketId
    if (deed.what === 'ticket') tickets.push(id)
    ledger.written.push({ what: deed.what, mark, answer: JSON.stringify(answer), id })
    if (roll() < 0.05) await again(deed, JSON.stringify(answer))
    await pause(20 + roll() * 120)
  }

  function nextDeed(mark: string): Deed {
    if (wish.writes === 'customers')
      return {
        what: 'customer',
        mark,
        path: '/v1/customers',
        json: { name: mark, level: 'standard' },
      }
    const ticketId = tickets[Math.floor(roll() * tickets.length)]
    if (ticketId !== undefined && roll() < 0.4)
      return {
        what: 'reply',
        mark,
        path: `/v1/tickets/${ticketId}/messages`,
        json: { kind: 'reply', body: mark },
      }
    return {
      what: 'ticket',
      mark,
      path: '/v1/tickets',
      json: {
        subject: mark,
        description: mark,
        priority: 'normal',
        channel: 'api',
        customerId: company.customerId,
      },
    }
  }

  async function untilAcknowledged(deed: Deed): Promise<unknown> {
    for (;;) {
      try {
        if (token === '') token = await company.signIn()
        return await callerAt(address, token).post(deed.path, deed.mark, deed.json)
      } catch (error) {
        if (error instanceof Unexpected && isFinal(error)) throw error
        if (error instanceof Unexpected && error.code === 'not_signed_in') token = ''
        else ledger.brokenOff += 1
        await pause(100 + roll() * 200)
      }
    }
  }

  async function again(deed: Deed, first: string): Promise<void> {
    ledger.retried += 1
    const second = JSON.stringify(await untilAcknowledged(deed))
    if (second !== first) ledger.changedAnswers.push(`${deed.mark}: ${first} then ${second}`)
  }
}

interface Deed {
  readonly what: Written['what']
  readonly mark: string
  readonly path: string
  readonly json: unknown
}

/** Refusals that no retry will change: a fault of ours or of the host's, and the run should say so. */
const isFinal = ({ code }: Unexpected): boolean =>
  ['malformed_request', 'unacceptable', 'key_reused', 'not_allowed', 'not_found'].includes(code)

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
