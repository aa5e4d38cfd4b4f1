import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { SessionView } from '@bylaw/contract'
import { callerAt } from '../seed/api'
import { freePort, spawnHost } from '../serve/spawned-host'
import { startBareObject } from './bare-object'
import { Load, median, type Target } from './load'

const CONNECTIONS = 16
const ROUNDS = 9
const ROUND_MS = 3_000

/**
 * How much of the bare rate is left when a request does all that opening a ticket means: session,
 * membership, promise under the rules in force, event, timers, the answer kept for a retry.
 * The two take turns, so that a busy machine slows both; the median round speaks.
 */
export async function benchDesk(root: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bylaw-bench-'))
  const host = spawnHost(root, join(folder, 'data'), await freePort())
  const bare = await startBareObject(root, folder)
  const load = new Load(CONNECTIONS)
  try {
    await host.ready
    const tickets = await ticketTarget(host.address)
    const rows: Target = { ...tickets, url: bare.url }
    for (const target of [rows, tickets]) await load.rate(target, ROUND_MS)

    const rounds: { bare: number; ticket: number }[] = []
    for (let round = 1; round <= ROUNDS; round++) {
      const result = {
        bare: await load.rate(rows, ROUND_MS),
        ticket: await load.rate(tickets, ROUND_MS),
      }
      rounds.push(result)
      const { bare: bareRate, ticket } = result
      console.log(
        `round ${round}: bare ${bareRate.toFixed(0)}/s, tickets ${ticket.toFixed(0)}/s, ratio ${(ticket / bareRate).toFixed(2)}`,
      )
    }
    const middle = (pick: (round: (typeof rounds)[number]) => number) => median(rounds.map(pick))
    console.log(
      `median of ${ROUNDS} rounds at ${CONNECTIONS} connections: bare ${middle((r) => r.bare).toFixed(0)}/s, tickets ${middle((r) => r.ticket).toFixed(0)}/s`,
    )
    console.log(`ratio ${middle((r) => r.ticket / r.bare).toFixed(2)}`)
  } finally {
    load.close()
    await Promise.all([host.kill(), bare.stop()])
    rmSync(folder, { recursive: true, force: true })
  }
}

/** A company that works by R05, so that each ticket gets its promises. */
async function ticketTarget(address: string): Promise<Target> {
  const { token } = await callerAt(address).post<SessionView>('/v1/sign-up', 'bench/sign-up', {
    company: { name: 'Bench', zone: 'Asia/Shanghai', language: 'en', currency: 'CNY' },
    owner: { name: 'Owner', email: 'owner@bench.example', password: 'four calm herons at dawn' },
    packs: ['R05'],
  })
  const caller = callerAt(address, token)
  const { id } = await caller.post<{ id: string }>('/v1/customers', 'bench/customer', {
    name: 'Customer',
    level: 'standard',
  })
  return {
    url: new URL('/v1/tickets', address),
    headers: { authorization: `Bearer ${token}` },
    body: (n) =>
      JSON.stringify({
        subject: `Leak at flange ${n}`,
        description: 'Water seeps out along the support; the pump house has lowered the pressure.',
        priority: 'normal',
        channel: 'web',
        customerId: id,
      }),
  }
}
