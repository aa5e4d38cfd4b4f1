import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort, spawnHost } from '../serve/spawned-host'
import { startBareObject } from './desk/bare-object'
import { benchCompany } from './desk/bench-company'
import { flatCosts } from './desk/flat-cost'
import { shareOfBare } from './desk/in-turn'
import { sightingMs } from './desk/watching'
import { judge } from './figure'
import { Load } from './load'

const CONNECTIONS = 16
const LISTED_OF = 10_000
const FEW = 1_000

/**
 * What the live desk costs. Opening a ticket means session, membership, promise under the rules in
 * force, event, timers and the answer kept for a retry; listing means sight, clocks and names; both
 * are held against an object that does nothing but insert and list rows. Then how soon 200 people
 * see a change, and whether what one does costs the same with 100,000 open tickets as with 1,000.
 *
 * BENCH_TICKETS asks for another number than 100,000.
 */
export async function benchDesk(root: string): Promise<void> {
  const many = Number(process.env['BENCH_TICKETS'] ?? 100_000)
  const folder = mkdtempSync(join(tmpdir(), 'bylaw-bench-'))
  const host = spawnHost(root, join(folder, 'data'), await freePort())
  const bare = await startBareObject(root, folder)
  const load = new Load(CONNECTIONS)
  const alone = new Load(1)
  try {
    await host.ready
    const company = (name: string) => benchCompany(host.address, name)

    const opened = await company('opening')
    const opening = await shareOfBare(
      load,
      'open',
      { bare: { ...opened.opening, url: bare.url }, ours: opened.opening },
      { rounds: 9, roundMs: 3_000 },
    )

    const large = await company('large')
    await load.times(large.opening, LISTED_OF)
    const ours = large.reading('/v1/tickets?limit=50')
    const listing = await shareOfBare(
      load,
      'list',
      { bare: { ...ours, url: new URL('?limit=50', bare.url) }, ours },
      { rounds: 5, roundMs: 2_000 },
    )

    const small = await company('small')
    const sighting = await sightingMs(alone, host.address, small)

    await load.times(small.opening, FEW)
    await load.times(large.opening, Math.max(0, many - LISTED_OF))
    const flat = await flatCosts(alone, small, large)

    judge([
      { name: 'opening a ticket against a bare insert', value: opening, least: 0.6 },
      { name: `listing 50 of ${LISTED_OF} against bare rows`, value: listing, least: 0.6 },
      { name: 'a change seen by 200 sockets, p95', value: sighting, most: 150, unit: ' ms' },
      ...flat,
    ])
  } finally {
    load.close()
    alone.close()
    await Promise.all([host.kill(), bare.stop()])
    rmSync(folder, { recursive: true, force: true })
  }
}
