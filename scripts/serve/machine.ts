import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Log, LogLevel, Miniflare, type MiniflareOptions, type WorkerOptions } from 'miniflare'
import type { WorkerConfig } from './config'
import { say } from './progress'
import type { Secrets } from './secrets'
import type { Settings } from './settings'
import { Sorry } from './sorry'

/** The runtime with our Worker in it. */
export interface Machine {
  readonly address: string
  readonly miniflare: Miniflare
}

export interface MachineParts {
  readonly settings: Settings
  readonly config: WorkerConfig
  readonly secrets: Secrets
  /** The bundled Worker. */
  readonly bundle: string
  /** What this start is called: its door opens when the host notes that it is ready. */
  readonly boot: string
}

/** Starts workerd under Miniflare, bound as `wrangler.toml` says, and listens. */
export async function startMachine(parts: MachineParts): Promise<Machine> {
  const miniflare = new Miniflare(machineOptions(parts))
  try {
    await miniflare.ready
    const url = await miniflare.unsafeGetDirectURL(parts.config.name, FRONT)
    return { address: url.origin, miniflare }
  } catch (error) {
    await miniflare.dispose().catch(() => undefined)
    throw asSorry(error, parts.settings)
  }
}

const FRONT = 'Front'

/** The runtime adds its own stack to what it reports; that is no news to an operator. */
const firstLine = (message: string): string => (message.split('\nstack: ')[0] ?? '').slice(0, 2_000)

/** Everything the runtime is told, as one value. */
export const machineOptions = ({
  settings,
  config,
  secrets,
  bundle,
  boot,
}: MachineParts): MiniflareOptions => ({
  // Miniflare's own door answers development requests; it stays on a loopback port nobody is told.
  host: '127.0.0.1',
  port: 0,
  cf: false,
  // Other tools find a registered runtime, and reach all of its stores through a debug port.
  enableDevRegistry: false,
  log: new Log(LogLevel.WARN, { prefix: 'runtime' }),
  handleStructuredLogs: ({ level, message }) => say(`[${level}] ${firstLine(message)}`),
  resourcePersistencePath: join(settings.data, 'store'),
  workers: [ourWorker({ settings, config, secrets, bundle, boot }), egress(settings, config)],
})

const ourWorker = ({ settings, config, secrets, bundle, boot }: MachineParts): WorkerOptions => ({
  config: {
    name: config.name,
    compatibilityDate: config.compatibilityDate,
    compatibilityFlags: [...config.compatibilityFlags],
    manifest: {
      mainModule: 'index.js',
      modules: { 'index.js': { type: 'esm', contents: readFileSync(bundle, 'utf8') } },
    },
    exports: Object.fromEntries(
      config.objects.map(({ className }) => [
        className,
        { type: 'durable-object' as const, storage: 'sqlite' as const },
      ]),
    ),
    triggers: config.consumers.map(({ queue, maxBatchSize, maxBatchTimeout }) => ({
      type: 'queue' as const,
      name: queue,
      maxBatchSize,
      maxBatchTimeout,
    })),
    assets: {
      directory: config.assets.directory,
      notFoundHandling: 'single-page-application',
      runWorkerFirst: [...config.assets.workerFirst],
    },
    env: {
      [config.assets.binding]: { type: 'assets' },
      HOST_BEHIND_PROXY: { type: 'json', value: settings.origin !== undefined },
      HOST_WORKER_FIRST: { type: 'json', value: [...config.assets.workerFirst] },
      ...texts({
        ...config.vars,
        ...originVar(settings),
        ...egressVar(settings),
        ...mailVar(settings),
        ...secrets,
        HOST_BOOT: boot,
      }),
      ...each(config.objects, ({ className }) => ({
        type: 'durable-object' as const,
        worker: config.name,
        exportName: className,
      })),
      ...each(config.databases, ({ id }) => ({ type: 'd1' as const, id })),
      ...each(config.buckets, ({ name }) => ({ type: 'r2' as const, name })),
      ...each(config.queues, ({ queue }) => ({ type: 'queue' as const, name: queue })),
    },
  },
  dev: {
    outboundService: { type: 'worker', worker: EGRESS },
    unsafeDirectSockets: [{ host: settings.host, port: settings.port, entrypoint: FRONT }],
  },
})

const EGRESS = 'egress'

/** The only way out: a network that resolves names itself and connects to public addresses only. */
const egress = (settings: Settings, config: WorkerConfig): WorkerOptions => ({
  config: {
    name: EGRESS,
    compatibilityDate: config.compatibilityDate,
    manifest: {
      mainModule: 'egress.js',
      modules: {
        'egress.js': {
          type: 'esm',
          contents: EGRESS_MODULE,
        },
      },
    },
    env: {
      NETWORK: {
        type: 'network',
        allow: settings.egress === 'public' ? ['public'] : ['public', 'local'],
        tlsOptions: { trustBrowserCas: true },
      },
    },
  },
})

/** Receivers are not told which runtime is calling: the note names a domain that nobody owns. */
const EGRESS_MODULE = `export default {
  fetch(request, env) {
    const plain = new Request(request)
    plain.headers.delete('CF-Worker')
    return env.NETWORK.fetch(plain)
  },
}`

/** Where people reach the product follows the port, unless the operator names another place. */
const originVar = ({ origin, host, port }: Settings): Record<string, string> => {
  if (origin !== undefined) return { PUBLIC_ORIGIN: origin }
  const name = host.includes(':') ? `[${host}]` : host
  return port === 0 ? {} : { PUBLIC_ORIGIN: `http://${name}:${port}` }
}

/** What the Worker itself lets through, so that it refuses what the network would refuse. */
const egressVar = ({ egress }: Settings) => ({
  EGRESS: egress === 'public' ? 'public' : 'loopback',
})

const mailVar = ({ mailDomain }: Settings) => ({ MAIL_DOMAIN: mailDomain })

const texts = (values: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, { type: 'text' as const, value }]),
  )

const each = <Item extends { readonly binding: string }, Value>(
  items: readonly Item[],
  value: (item: Item) => Value,
): Record<string, Value> => Object.fromEntries(items.map((item) => [item.binding, value(item)]))

function asSorry(error: unknown, { host, port }: Settings): unknown {
  const text = error instanceof Error ? error.message : String(error)
  return /address already in use/i.test(text) || text.includes('ERR_ADDRESS_IN_USE')
    ? new Sorry(`Port ${port} on ${host} is in use; choose another with BYLAW_PORT.`)
    : error
}
