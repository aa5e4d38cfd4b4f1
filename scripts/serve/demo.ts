import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Door } from '../seed/live-mail'
import { demoPeople, seed } from '../seed/seed'
import type { Host } from './host'
import { say, step } from './progress'
import { secretsIn } from './secrets'
import { Sorry } from './sorry'

/** What `demo.json` in the data folder remembers. */
interface Demo {
  /** Made for this store, so that a host that others can reach has no well-known password. */
  readonly password: string
  /** False while a seed is under way or was broken off. */
  readonly done: boolean
  readonly startedAtMs: number
}

/** The API remembers commands for two days; a seed older than this could no longer be resumed. */
const RESUMABLE_MS = 24 * 3_600_000

/**
 * Fills an empty store with the demo companies, or finishes what an earlier start began, and says
 * who can sign in. A store that has companies of its own is left alone.
 */
export async function offerDemo(host: Host, folder: string, nowMs: number): Promise<void> {
  const file = join(folder, 'demo.json')
  const found = existsSync(file) ? readDemo(file) : undefined
  if (!found && (await host.companyCount()) > 0) return

  const demo = found ?? { password: newPassword(), done: false, startedAtMs: nowMs }
  const door = { address: host.address, mailSecret: secretsIn(folder).HOST_MAIL_SECRET }
  if (!demo.done && !(await fill(door, file, demo, found !== undefined, nowMs))) return
  console.log(signInsWith(demo.password))
}

/** Runs the seed. What breaks off is said, and gone on with by the next start. */
async function fill(
  door: Door,
  file: string,
  demo: Demo,
  resuming: boolean,
  nowMs: number,
): Promise<boolean> {
  if (nowMs - demo.startedAtMs > RESUMABLE_MS) {
    say(
      'The demo companies were begun more than a day ago and never finished; they stay as they are.',
    )
    return false
  }
  writeDemo(file, demo)
  try {
    const start = { atMs: demo.startedAtMs, resuming }
    await step('Filling the demo companies', () =>
      seed(door, demo.password, start, (line) => say(`    ${line}`)),
    )
    writeDemo(file, { ...demo, done: true })
    return true
  } catch (error) {
    say(`The demo companies are not finished: ${error instanceof Error ? error.message : error}`)
    say('The next start goes on from there.')
    return false
  }
}

function readDemo(file: string): Demo {
  try {
    const { password, done, startedAtMs } = JSON.parse(readFileSync(file, 'utf8'))
    if (typeof password === 'string' && typeof startedAtMs === 'number')
      return { password, done: done === true, startedAtMs }
  } catch {
    // Falls through: damaged and incomplete are put right the same way.
  }
  throw new Sorry(`The file ${file} is damaged; delete it to go on without the demo sign-ins.`)
}

const writeDemo = (file: string, demo: Demo): void =>
  writeFileSync(file, `${JSON.stringify(demo)}\n`, { mode: 0o600 })

/** Four groups, such as `demo-k3fw-7hq2-m4xr-c9pd`: short enough to type, 80 bits of chance. */
function newPassword(): string {
  const letters = [...randomBytes(16)].map((byte) => ALPHABET[byte % ALPHABET.length]).join('')
  return `demo-${letters.match(/.{4}/g)?.join('-')}`
}

/** No letters that look alike; 32 of them, so that every byte is fair. */
const ALPHABET = 'abcdefghijkmnpqrstuvwxyz23456789'

function signInsWith(password: string): string {
  const lines = demoPeople.flatMap(({ company, people }) => [
    '',
    company,
    ...people.map(({ role, email, name }) => `  ${role.padEnd(9)}${email.padEnd(40)}${name}`),
  ])
  return [...lines, '', `Everybody's password · 统一密码: ${password}`, ''].join('\n')
}
