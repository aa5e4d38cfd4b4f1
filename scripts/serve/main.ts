import { fileURLToPath } from 'node:url'
import { offerDemo } from './demo'
import { startHost } from './host'
import { say } from './progress'
import { readSettings } from './settings'
import { Sorry } from './sorry'

/** `pnpm start`: the whole product on one machine. */
async function main(): Promise<void> {
  const settings = readSettings(process.env, process.cwd())
  const host = await startHost(fileURLToPath(new URL('../..', import.meta.url)), settings)
  stopOnSignal(host.stop)
  if (settings.demo) await offerDemo(host, settings.data, Date.now())
  console.log(`Bylaw · 照章 answers at ${settings.origin ?? host.address}`)
}

function stopOnSignal(stop: () => Promise<void>): void {
  let stopping = false
  const onSignal = async (signal: NodeJS.Signals) => {
    if (stopping) process.exit(1)
    stopping = true
    say(`Stopping (${signal}) …`)
    await stop()
    process.exit(0)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    // Miniflare's own listeners leave at once, before the folder is handed back.
    process.removeAllListeners(signal)
    process.on(signal, (received) => void onSignal(received))
  }
}

main().catch((error: unknown) => {
  say(error instanceof Sorry ? error.message : String(error instanceof Error ? error.stack : error))
  process.exit(1)
})
