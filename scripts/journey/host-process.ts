import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The one-machine host as its operator runs it: a process of its own. */
export interface HostProcess {
  readonly address: string
  /** What it said on the way, for when something went wrong. */
  readonly said: () => string
  readonly stop: () => Promise<void>
}

/** Starts a host on an empty folder and a free port; webhooks may reach this machine. */
export async function startHostProcess(): Promise<HostProcess> {
  const root = fileURLToPath(new URL('../..', import.meta.url))
  const folder = mkdtempSync(join(tmpdir(), 'bylaw-journey-'))
  const tools = join(root, 'node_modules/.bin')
  const port = await freePort()
  const child = spawn(join(tools, 'tsx'), ['scripts/serve/main.ts'], {
    cwd: root,
    env: {
      ...process.env,
      PATH: `${tools}:${process.env['PATH'] ?? ''}`,
      BYLAW_DATA: join(folder, 'data'),
      BYLAW_PORT: String(port),
      BYLAW_EGRESS: 'loopback-too',
      BYLAW_DEMO: 'no',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let words = ''
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  const stop = async () => {
    child.kill('SIGTERM')
    await ended
    rmSync(folder, { recursive: true, force: true })
  }
  const address = await new Promise<string>((resolve, reject) => {
    const listen = (chunk: Buffer) => {
      words += chunk.toString('utf8')
      const found = /answers at (\S+)/.exec(words)?.[1]
      if (found) resolve(found)
    }
    child.stdout.on('data', listen)
    child.stderr.on('data', listen)
    child.once('error', reject)
    child.once('close', () => reject(new Error(`The host did not start:\n${words}`)))
  })
  return { address, said: () => words, stop }
}

/** A port that nobody listens on. Links in invitations name it, so it is chosen beforehand. */
const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen({ host: '127.0.0.1', port: 0 }, () => {
      const place = probe.address()
      probe.close(() => resolve(typeof place === 'object' && place ? place.port : 0))
    })
  })
