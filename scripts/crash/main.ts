import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { freePort, type SpawnedHost, spawnHost } from '../serve/spawned-host'
import { writeUntilOver } from './client'
import { Ledger } from './ledger'
import { dice } from './random'
import { compare, type Findings } from './verify'
import { type LoadedCompany, loadedCompany } from './world'

const root = fileURLToPath(new URL('../..', import.meta.url))
const CLIENTS = 16
const NAMES = ['crash-one', 'crash-two'] as const
/** The longest promise of the companies under load, and time for what follows from it. */
const LAST_CLOCK_MS = 2 * 60_000 + 10_000
const INDEX_WAIT_MS = 90_000

/** `pnpm crash --kills N [--seed S]`: kills the host under load and compares what is left. */
async function main(): Promise<boolean> {
  const { values } = parseArgs({
    options: { kills: { type: 'string', default: '10' }, seed: { type: 'string', default: '1' } },
  })
  const kills = Number(values.kills)
  const seed = Number(values.seed)
  if (!Number.isSafeInteger(kills) || kills < 1 || !Number.isSafeInteger(seed))
    throw new Error('Use: pnpm crash --kills N [--seed S], with whole numbers.')

  const folder = mkdtempSync(join(tmpdir(), 'bylaw-crash-'))
  const port = await freePort()
  let host = spawnHost(root, folder, port)
  try {
    await host.ready
    const companies = await Promise.all(NAMES.map((name) => loadedCompany(host.address, name)))
    const ledger = new Ledger()
    let over = false
    const clients = startClients(host.address, companies, ledger, seed, () => over)
    host = await killAgainAndAgain(
      host,
      kills,
      dice(seed),
      () => spawnHost(root, folder, port),
      ledger,
    )
    over = true
    await Promise.all(clients)

    console.log(
      `The load is over; waiting ${LAST_CLOCK_MS / 1000} s for the last clocks to fall due …`,
    )
    await pause(LAST_CLOCK_MS)
    const findings = await Promise.all(
      companies.map((company, index) => settled(host.address, company, ledger, NAMES[index] ?? '')),
    )
    return report(kills, ledger, findings)
  } finally {
    await host.kill()
    rmSync(folder, { recursive: true, force: true })
  }
}

function startClients(
  address: string,
  companies: readonly LoadedCompany[],
  ledger: Ledger,
  seed: number,
  over: () => boolean,
): Promise<void>[] {
  return Array.from({ length: CLIENTS }, (_, index) => {
    const company = companies[index % companies.length]
    if (!company) throw new Error('There is no company to load.')
    return writeUntilOver({
      address,
      company,
      name: `${NAMES[index % NAMES.length]}-${index}`,
      writes: index < companies.length ? 'customers' : 'desk',
      ledger,
      roll: dice(seed * 1_000 + index),
      over,
    })
  })
}

/** Most kills meet a working host; some meet one that is still starting. */
async function killAgainAndAgain(
  first: SpawnedHost,
  kills: number,
  roll: () => number,
  start: () => SpawnedHost,
  ledger: Ledger,
): Promise<SpawnedHost> {
  let host = first
  for (let count = 1; count <= kills; count++) {
    const duringStart = count > 1 && roll() < 0.1
    if (duringStart) host.ready.catch(() => undefined)
    else await host.ready
    await pause(duringStart ? 200 + roll() * 1_500 : 500 + roll() * 2_000)
    await host.kill()
    if (count % 5 === 0 || count === kills)
      console.log(`${count} of ${kills} kills, ${ledger.written.length} acknowledged writes`)
    host = start()
  }
  await host.ready
  return host
}

/** Compares until the index has caught up, which it does by itself, or the time for that is over. */
async function settled(
  address: string,
  company: LoadedCompany,
  ledger: Ledger,
  name: string,
): Promise<Findings> {
  const deadline = Date.now() + INDEX_WAIT_MS
  for (;;) {
    const findings = await compare(address, await company.signIn(), ledger, name)
    const complete = findings.unindexed.length === 0 && findings.fired === findings.due
    if (complete || Date.now() > deadline) return findings
    await pause(5_000)
  }
}

function report(kills: number, ledger: Ledger, findings: readonly Findings[]): boolean {
  const lost = findings.flatMap((each) => each.lost)
  const doubled = findings.flatMap((each) => each.doubled)
  const unindexed = findings.flatMap((each) => each.unindexed)
  const due = findings.reduce((sum, each) => sum + each.due, 0)
  const fired = findings.reduce((sum, each) => sum + each.fired, 0)
  for (const [name, list] of Object.entries({
    lost,
    doubled,
    unindexed,
    changed: ledger.changedAnswers,
  }))
    if (list.length > 0) console.log(`${name}: ${list.slice(0, 10).join(', ')}`)

  console.log(
    `tickets ${ledger.count('ticket')} · replies ${ledger.count('reply')} · customers ${ledger.count('customer')}`,
  )
  console.log(
    `broken off and retried ${ledger.brokenOff} · sent again ${ledger.retried}, answered differently ${ledger.changedAnswers.length}`,
  )
  console.log(`clocks due ${due}, fired ${fired} · index behind by ${unindexed.length}`)
  console.log(
    `${kills} kills, ${ledger.written.length} acknowledged writes, ${lost.length} lost, ${doubled.length} doubled, ${due - fired} clocks missed`,
  )
  return (
    lost.length + doubled.length + unindexed.length + ledger.changedAnswers.length === 0 &&
    fired === due &&
    due > 0
  )
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

main().then(
  (held) => process.exit(held ? 0 : 1),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  },
)
