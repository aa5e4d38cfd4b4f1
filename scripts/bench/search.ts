import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { SessionView, TicketHit } from '@bylaw/contract'
import { callerAt } from '../seed/api'
import { freePort, spawnHost } from '../serve/spawned-host'
import { judge } from './figure'
import { CUSTOMERS, inventedTickets, questions } from './search/invented-tickets'

const QUESTIONS = 900
const CONNECTIONS = 16

/**
 * How long a search takes over 100,000 tickets of one company, through HTTP and with everything a
 * request means: session, membership, the page with its excerpts. The tickets are opened at the
 * desk; their words reach the shard as its events do.
 *
 * BENCH_TICKETS asks for another number of tickets.
 */
export async function benchSearch(root: string): Promise<void> {
  const tickets = Number(process.env['BENCH_TICKETS'] ?? 100_000)
  const folder = mkdtempSync(join(tmpdir(), 'bylaw-bench-'))
  const host = spawnHost(root, join(folder, 'data'), await freePort())
  try {
    await host.ready
    const { token } = await callerAt(host.address).post<SessionView>('/v1/sign-up', 'bench/sign', {
      company: { name: 'Bench', zone: 'Asia/Shanghai', language: 'zh', currency: 'CNY' },
      owner: { name: 'Owner', email: 'owner@bench.example', password: 'four calm herons at dawn' },
      packs: [],
    })
    const search = searchAt(host.address, token)
    await openAll(host.address, token, tickets)
    await untilFound(search, `TS-${1000 + tickets}`)
    await measure(search, tickets)
  } finally {
    await host.kill()
    rmSync(folder, { recursive: true, force: true })
  }
}

type Search = (q: string) => Promise<readonly TicketHit[]>

const searchAt = (address: string, token: string): Search => {
  const caller = callerAt(address, token)
  return async (q) =>
    (await caller.get<{ items: TicketHit[] }>(`/v1/search?q=${encodeURIComponent(q)}`)).items
}

async function openAll(address: string, token: string, count: number): Promise<void> {
  const startedAt = performance.now()
  const caller = callerAt(address, token)
  const customers: string[] = []
  for (const [at, name] of CUSTOMERS.entries()) {
    const wish = { name, level: 'standard' }
    customers.push((await caller.post<{ id: string }>('/v1/customers', `bench/${at}`, wish)).id)
  }
  const invented = inventedTickets(count)
  let opened = 0
  const connection = async () => {
    for (const ticket of invented) {
      const at = opened++
      const customerId = customers[at % customers.length]
      const wish = { ...ticket, priority: 'low', channel: 'web', customerId }
      await caller.post('/v1/tickets', `bench/ticket/${at}`, wish)
    }
  }
  await Promise.all(Array.from({ length: CONNECTIONS }, connection))
  console.log(`${count} tickets opened in ${secondsSince(startedAt)} s`)
}

/** Events arrive in order, so that the last ticket can be found once all can. */
async function untilFound(search: Search, number: string): Promise<void> {
  const startedAt = performance.now()
  while ((await search(number)).length === 0) await new Promise((done) => setTimeout(done, 1_000))
  console.log(`the last of them could be found ${secondsSince(startedAt)} s later`)
}

async function measure(search: Search, tickets: number): Promise<void> {
  // The first request of each kind compiles its path.
  for (const { q } of questions(20, tickets)) await search(q)
  const times: number[] = []
  let wrong = 0
  for (const { q, found } of questions(QUESTIONS, tickets)) {
    const startedAt = performance.now()
    const hits = await search(q)
    times.push(performance.now() - startedAt)
    if (hits.length > 0 !== found) wrong += 1
  }
  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.ceil(times.length * share) - 1] ?? 0
  console.log(
    `${QUESTIONS} searches: p50 ${at(0.5).toFixed(1)} ms, p99 ${at(0.99).toFixed(1)} ms, slowest ${at(1).toFixed(1)} ms`,
  )
  judge([
    { name: `search over ${tickets} tickets, p95`, value: at(0.95), most: 60, unit: ' ms' },
    { name: 'questions answered wrongly', value: wrong, most: 0 },
  ])
}

const secondsSince = (startedAt: number): string =>
  ((performance.now() - startedAt) / 1_000).toFixed(0)
