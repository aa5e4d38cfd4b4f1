import { join } from 'node:path'
import { unstable_readConfig } from 'wrangler'
import { Sorry } from './sorry'

/** What the host takes from `wrangler.toml`, so that one file describes both kinds of home. */
export interface WorkerConfig {
  readonly name: string
  readonly compatibilityDate: string
  readonly compatibilityFlags: readonly string[]
  readonly vars: Readonly<Record<string, string>>
  readonly assets: {
    readonly directory: string
    readonly binding: string
    /** Paths that go to the Worker; every other one is a file of the web client. */
    readonly workerFirst: readonly string[]
  }
  readonly objects: readonly { readonly binding: string; readonly className: string }[]
  readonly databases: readonly {
    readonly binding: string
    readonly id: string
    readonly migrations: string
  }[]
  readonly buckets: readonly { readonly binding: string; readonly name: string }[]
  readonly queues: readonly { readonly binding: string; readonly queue: string }[]
  readonly consumers: readonly {
    readonly queue: string
    readonly maxBatchSize: number
    readonly maxBatchTimeout: number
  }[]
  readonly crons: readonly string[]
}

/** Reads `wrangler.toml`. What the host could not honour is refused rather than left out. */
export function readWorkerConfig(root: string): WorkerConfig {
  const config: Read = unstable_readConfig({ config: join(root, 'wrangler.toml') })
  const crons = config.triggers.crons ?? []
  const foreign = crons.find((cron) => cron !== '* * * * *')
  if (foreign !== undefined)
    throw new Sorry(`The host knows the cron "* * * * *" only; wrangler.toml has "${foreign}".`)

  return {
    name: given(config.name, 'name'),
    compatibilityDate: given(config.compatibility_date, 'compatibility_date'),
    compatibilityFlags: config.compatibility_flags,
    vars: Object.fromEntries(
      Object.entries(config.vars).map(([name, value]) => [name, String(value)]),
    ),
    assets: {
      directory: join(root, given(config.assets?.directory, 'assets.directory')),
      binding: given(config.assets?.binding, 'assets.binding'),
      workerFirst: asList(config.assets?.run_worker_first),
    },
    objects: config.durable_objects.bindings.map((each) => ({
      binding: each.name,
      className: each.class_name,
    })),
    databases: config.d1_databases.map((each) => ({
      binding: each.binding,
      id: given(each.database_id, 'database_id'),
      migrations: join(root, given(each.migrations_dir, 'migrations_dir')),
    })),
    buckets: config.r2_buckets.map((each) => ({
      binding: each.binding,
      name: given(each.bucket_name, 'bucket_name'),
    })),
    queues: (config.queues.producers ?? []).map((each) => ({
      binding: each.binding,
      queue: given(each.queue, 'queue'),
    })),
    consumers: (config.queues.consumers ?? []).map((each) => ({
      queue: given(each.queue, 'queue'),
      maxBatchSize: each.max_batch_size ?? 10,
      maxBatchTimeout: each.max_batch_timeout ?? 5,
    })),
    crons,
  }
}

function given(value: string | undefined, name: string): string {
  if (value === undefined) throw new Sorry(`wrangler.toml says nothing about ${name}.`)
  return value
}

const asList = (value: unknown): string[] => (Array.isArray(value) ? value : [])

/** The part of wrangler's own reading that we use; its types come from a package of its own. */
interface Read {
  readonly name?: string
  readonly compatibility_date?: string
  readonly compatibility_flags: string[]
  readonly vars: Record<string, unknown>
  readonly assets?: { directory?: string; binding?: string; run_worker_first?: unknown }
  readonly durable_objects: { bindings: { name: string; class_name: string }[] }
  readonly d1_databases: { binding: string; database_id?: string; migrations_dir?: string }[]
  readonly r2_buckets: { binding: string; bucket_name?: string }[]
  readonly queues: {
    producers?: { binding: string; queue?: string }[]
    consumers?: { queue: string; max_batch_size?: number; max_batch_timeout?: number }[]
  }
  readonly triggers: { crons?: string[] }
}
