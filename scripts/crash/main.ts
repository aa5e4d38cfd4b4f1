import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { secretsIn } from '../serve/secrets'
import { freePort, type SpawnedHost, spawnHost } from '../serve/spawned-host'
import { addCustomers, workTheDesk } from './desk-client'
import { Ledger } from './ledger'
import { writeMails } from './mail-client'
import { dice } from './random'
import { type Receiver, startReceiver } from './receiver'
import { report } from './report'
import { compare, type Findings } from './verify'
import { type LoadedCompany, loadedCompany } from './world'

const root = fileURLToPath(new URL('../..', import.meta.url))
const CLIENTS = 16
const NAMES = ['crash-one', 'crash-two'] as const
/** The longest promise of the companies under load, and time for what follows from it. */
const LAST_CLOCK_MS = 2 * 60_000 + 10_000
/**
 * A mail or a delivery that was under way at a kill is tried again after two minutes; what is still
 * missing when nothing has come for this long is lost. How fast the rest comes is not asked here: a
 * backlog of kills is as long as the machine is slow.
 */
const SETTLES_WITHIN_MS = 300_000
/** Nobody takes more mails from one sender than a person writes. */
const KILLS_PER_CONTACT = 6

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
  const receiver = await startReceiver(dice(seed + 1))
  let host: SpawnedHost
  const start = () => {
    host = spawnHost(root, folder, port, { BYLAW_EGRESS: 'loopback-too' })
    return host
  }
  // The host is a process group of its own: whoever ends us would leave it behind.
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void host.kill().finally(() => process.exit(1)))
  host = start()
  try {
    await host.ready
    const contacts = 4 + Math.ceil(kills / KILLS_PER_CONTACT)
    const companies = await Promise.all(
      NAMES.map((name) => loadedCompany(host.address, name, contacts, receiver.url(name))),
    )
    for (const [index, { webhookSecret }] of companies.entries())
      receiver.trust(NAMES[index] ?? '', webhookSecret)
    const ledger = new Ledger()
    let over = false
    const mailSecret = secretsIn(folder).HOST_MAIL_SECRET
    const clients = startClients(host.address, companies, mailSecret, ledger, seed, () => over)
    host = await killAgainAndAgain(host, kills, dice(seed), start, ledger)
    over = true
    await Promise.all(clients)

    console.log(
      `The load is over; waiting ${LAST_CLOCK_MS / 1000} s for the last clocks to fall due …`,
    )
    await pause(LAST_CLOCK_MS)
    const findings = await Promise.all(
      companies.map((company, index) =>
        settled(host.address, company, ledger, receiver, NAMES[index] ?? ''),
      ),
    )
    return report(kills, ledger, receiver, findings)
  } finally {
    await host.kill()
    receiver.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

function startClients(
  address: string,
  companies: readonly LoadedCompany[],
  mailSecret: string,
  ledger: Ledger,
  seed: number,
  over: () => boolean,
): Promise<void>[] {
  return Array.from({ length: CLIENTS }, (_, index) => {
    const company = companies[index % companies.length]
    if (!company) throw new Error('There is no company to load.')
    const wish = {
      ...{ address, company, ledger, over },
      name: `${NAMES[index % NAMES.length]}-${index}`,
      roll: dice(seed * 1_000 + index),
    }
    if (index < companies.length) return addCustomers(wish)
    return index < 2 * companies.length ? writeMails(wish, mailSecret) : workTheDesk(wish)
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

/** Compares until everything has caught up, which it does by itself, or nothing comes any more. */
async function settled(
  address: string,
  company: LoadedCompany,
  ledger: Ledger,
  receiver: Receiver,
  name: string,
): Promise<Findings> {
  let fewest = Number.POSITIVE_INFINITY
  let lastComingAtMs = Date.now()
  for (;;) {
    const token = await company.signIn()
    const findings = await compare(address, token, ledger, receiver.heardBy(name), name)
    const missing =
      Object.values(findings.faults).reduce((count, list) => count + list.length, 0) +
      Math.abs(findings.due - findings.fired)
    if (missing < fewest) lastComingAtMs = Date.now()
    fewest = Math.min(fewest, missing)
    if (missing === 0 || Date.now() - lastComingAtMs > SETTLES_WITHIN_MS) return findings
    await pause(5_000)
  }
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

main().then(
  (held) => process.exit(held ? 0 : 1),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  },
)
