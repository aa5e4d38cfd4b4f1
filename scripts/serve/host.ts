import { randomUUID } from 'node:crypto'
import { createServer } from 'node:net'
import { build } from './build'
import { readWorkerConfig } from './config'
import { startCron } from './cron'
import { openDataFolder } from './data-folder'
import { noteOpening } from './front/opening'
import { type Machine, startMachine } from './machine'
import { appliedSaid, type Database, migrate, migrationsIn } from './migrate'
import { say, step } from './progress'
import { guardRuntime } from './runtime'
import { secretsIn } from './secrets'
import type { Settings } from './settings'
import { Sorry } from './sorry'
import { checkStore } from './store-check'

/** A running host. */
export interface Host {
  readonly address: string
  /** How many companies the store holds. */
  readonly companyCount: () => Promise<number>
  readonly stop: () => Promise<void>
}

/** Opens the folder, builds, migrates, opens its door; undoes what it did when one of these fails. */
export async function startHost(root: string, settings: Settings): Promise<Host> {
  const undo: (() => unknown)[] = []
  const stop = async () => {
    for (const each of undo.splice(0).reverse()) await each()
  }
  try {
    const folder = await openDataFolder(settings.data)
    undo.push(folder.release)
    await mustBeFree(settings)
    checkStore(settings.data)

    const config = readWorkerConfig(root)
    const bundle = await build(root, config.assets.directory)
    undo.push(guardRuntime(settings.data).release)

    const boot = randomUUID()
    const parts = { settings, config, secrets: secretsIn(settings.data), bundle, boot }
    const machine = await step('Starting the runtime', () => startMachine(parts))
    undo.push(() => machine.miniflare.dispose())
    await migrateAll(machine, config.databases)
    await letGoOfClaims(machine, config.databases)
    await noteOpening((await machine.miniflare.getD1Database('CONTROL')) as Database, boot)

    for (const cron of config.crons) undo.push(startCron(machine.miniflare, config.name, cron))
    folder.tell(machine.address)
    return { address: machine.address, companyCount: () => companiesIn(machine), stop }
  } catch (error) {
    await stop()
    throw error
  }
}

async function companiesIn({ miniflare }: Machine): Promise<number> {
  const control = (await miniflare.getD1Database('CONTROL')) as Database
  const { results } = await control
    .prepare('SELECT count(*) AS count FROM companies')
    .all<{ count: number }>()
  return results[0]?.count ?? 0
}

async function migrateAll(
  { miniflare }: Machine,
  databases: readonly { readonly binding: string; readonly migrations: string }[],
): Promise<void> {
  for (const { binding, migrations } of databases) {
    const database = (await miniflare.getD1Database(binding)) as Database
    const applied = await migrate(binding, database, migrationsIn(migrations))
    if (applied.length > 0) say(`  ${binding}: ${appliedSaid(applied)}`)
  }
}

/**
 * A command that was running when the process before died runs no more: its retry need not wait.
 * Nobody else can be carrying it out, since the data folder is open for one process alone.
 */
async function letGoOfClaims(
  { miniflare }: Machine,
  databases: readonly { readonly binding: string }[],
): Promise<void> {
  for (const { binding } of databases.filter((each) => each.binding.startsWith('SHARD_'))) {
    const shard = (await miniflare.getD1Database(binding)) as Database
    await shard.prepare(LET_GO).run()
  }
}

/** As old as a claim is that a retry takes over (`ABANDONED_MS`), and no older: what it knows is kept. */
const LET_GO = `UPDATE commands SET started_at_ms = min(started_at_ms, unixepoch() * 1000 - 60000)
  WHERE state = 'running'`

/** Says so before anything is built; the runtime would notice only at the end. */
const mustBeFree = ({ host, port }: Settings): Promise<void> =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        new Sorry(
          error.code === 'EADDRINUSE'
            ? `Port ${port} on ${host} is in use; choose another with BYLAW_PORT.`
            : `Nothing can listen on ${host}:${port} (${error.code}).`,
        ),
      ),
    )
    probe.listen({ host, port, exclusive: true }, () => probe.close(() => resolve()))
  })
