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

const IMPATIENT_MS = 1_000

function stopOnSignal(stop: () => Promise<void>): void {
  let stoppingSince: number | undefined
  const onSignal = async (signal: NodeJS.Signals) => {
    if (stoppingSince !== undefined) {
      // Ctrl-C comes twice, from the terminal and from tsx; a later one is meant.
      if (performance.now() - stoppingSince > IMPATIENT_MS) process.exit(1)
      return
    }
    stoppingSince = performance.now()
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
