import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Sorry } from './sorry'

/** A data folder that this process alone may use until it ends. */
export interface DataFolder {
  readonly path: string
  /** Leaves word for whoever tries the same folder: where the running host answers. */
  readonly tell: (address: string) => void
  readonly release: () => void
}

/**
 * Opens the folder for this process alone.
 *
 * The lock is the operating system's own, taken through SQLite on `host.lock`: it vanishes with
 * the process however that ends, so there is no stale lock to judge and no race in taking one
 * over. `host.json` beside it only tells people who holds it.
 */
export async function openDataFolder(path: string): Promise<DataFolder> {
  // What is in here are people's pay and passwords: other users of the machine are kept out, of
  // what the runtime will write too.
  process.umask(0o077)
  makeWritable(path)
  const lock = await takeLock(join(path, 'host.lock'), path)
  const word = join(path, 'host.json')
  const tell = (address: string | null) =>
    writeFileSync(word, `${JSON.stringify({ pid: process.pid, address } satisfies Word)}\n`)
  tell(null)
  return {
    path,
    tell,
    release: () => {
      rmSync(word, { force: true })
      lock.close()
    },
  }
}

function makeWritable(path: string): void {
  try {
    makeFolder(path)
    chmodSync(path, 0o700)
    const probe = join(path, `.probe-${process.pid}`)
    writeFileSync(probe, '')
    rmSync(probe)
  } catch (error) {
    throw new Sorry(`The data folder ${path} cannot be written to (${codeOf(error)}).`)
  }
}

/** Step by step: asked for the whole path at once, Node never returns from places like `/proc`. */
function makeFolder(path: string): void {
  if (existsSync(path)) return
  makeFolder(dirname(path))
  mkdirSync(path)
}

async function takeLock(file: string, folder: string): Promise<{ close: () => void }> {
  const { DatabaseSync } = await quietly(() => import('node:sqlite'))
  const lock = new DatabaseSync(file)
  try {
    lock.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE')
    return lock
  } catch (error) {
    lock.close()
    if (String(error).includes('locked'))
      throw new Sorry(`The data folder ${folder} is in use by ${holderOf(folder)}.`)
    throw new Sorry(`The lock file ${file} cannot be used (${String(error)}).`)
  }
}

/** Node calls its SQLite experimental on first use; for a lock that is nothing to tell operators. */
async function quietly<Value>(load: () => Promise<Value>): Promise<Value> {
  const emitWarning = process.emitWarning
  process.emitWarning = () => undefined
  try {
    return await load()
  } finally {
    process.emitWarning = emitWarning
  }
}

/** Where the host of this folder answers. */
export function runningHost(folder: string): string {
  const address = wordOf(folder)?.address
  if (!address)
    throw new Sorry(
      `No host answers on the data folder ${folder}; start one, or name its folder in BYLAW_DATA.`,
    )
  return address
}

const wordOf = (folder: string): Word | undefined => {
  try {
    return JSON.parse(readFileSync(join(folder, 'host.json'), 'utf8'))
  } catch {
    return undefined
  }
}

/** What a host leaves in `host.json`. */
interface Word {
  readonly pid: number
  readonly address: string | null
}

function holderOf(folder: string): string {
  const word = wordOf(folder)
  if (!word) return 'another host'
  const { pid, address } = word
  return `another host (process ${pid}${address ? `, at ${address}` : ', still starting'})`
}

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? 'unknown reason'
