import { type ChildProcess, spawn } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { join } from 'node:path'

/** A host in a process group of its own, as an operator would run it. */
export interface SpawnedHost {
  readonly address: string
  /** Resolves once it answers; rejects when it ends before that, with what it said. */
  readonly ready: Promise<void>
  /** The last of what it said, for when something went wrong. */
  readonly said: () => string
  /** Ends the whole group at once, as a power cut would. */
  readonly kill: () => Promise<void>
  /** Asks it to stop, and waits. */
  readonly stop: () => Promise<void>
}

/**
 * Starts `scripts/serve/main.ts` on a data folder, without demo companies.
 *
 * @param settings further settings of the host, by their names
 */
export function spawnHost(
  root: string,
  folder: string,
  port: number,
  settings: Readonly<Record<string, string>> = {},
): SpawnedHost {
  const child = spawn(join(root, 'node_modules/.bin/tsx'), [join(root, 'scripts/serve/main.ts')], {
    cwd: root,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      BYLAW_DATA: folder,
      BYLAW_PORT: String(port),
      BYLAW_DEMO: 'no',
      ...settings,
    },
  })
  const ended = once(child, 'close')
  let said = ''
  const hear = (chunk: unknown) => {
    said = `${said}${chunk}`.slice(-4_000)
  }
  child.stdout?.on('data', hear)
  child.stderr?.on('data', hear)
  return {
    address: `http://127.0.0.1:${port}`,
    ready: untilReady(child, () => said),
    said: () => said,
    kill: async () => {
      endGroup(child, 'SIGKILL')
      await ended
    },
    stop: async () => {
      endGroup(child, 'SIGTERM')
      await ended
    },
  }
}

function untilReady(child: ChildProcess, said: () => string): Promise<void> {
  return new Promise((resolve, reject) => {
    child.stdout?.on('data', () => {
      if (said().includes(' answers at ')) resolve()
    })
    child.once('close', () => reject(new Error(`The host ended:\n${said()}`)))
  })
}

/** The group bears the id of its first process, which is the one we started. */
function endGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  try {
    if (child.pid !== undefined) process.kill(-child.pid, signal)
  } catch {
    // It has ended already.
  }
}

/**
 * A port that was free a moment ago, below those that systems give to whoever asks for none: a host is
 * built for half a minute before it listens, and a connection of anything else could have it by then.
 */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(LOWEST_PORT, FIRST_GIVEN_PORT)
    const probe = createServer().listen(port, '127.0.0.1')
    const isFree = await once(probe, 'listening').then(
      () => true,
      () => false,
    )
    probe.close()
    if (isFree) return port
  }
}

const LOWEST_PORT = 10_000
/** Linux gives ports from here on; others from 49152 (RFC 6335, 6). */
const FIRST_GIVEN_PORT = 32_768
