import { env, reset } from 'cloudflare:test'
import { afterAll, vi } from 'vitest'
import { buildDatabase } from './built-database'
import { forgetCanaries } from './canaries'

const isEmpty = async (db: D1Database): Promise<boolean> =>
  (await db
    .prepare("SELECT 1 FROM sqlite_master WHERE name IN ('companies', 'members')")
    .first()) === null

/** A database that still works for the file before is not emptied: it is asked until it is done. */
async function empty(): Promise<void> {
  const databases = [env.CONTROL, env.SHARD_01, env.SHARD_02]
  for (let tries = 1; tries <= 100; tries += 1) {
    await reset()
    if ((await Promise.all(databases.map(isEmpty))).every(Boolean)) return
    await scheduler.wait(50)
  }
  throw new Error('Broken belief: what the file before left running comes to an end')
}

// Before every test file. They follow one another in one runtime, and each finds it as new.
await empty()
await Promise.all([
  buildDatabase(env.CONTROL, env.TEST_CONTROL_MIGRATIONS),
  buildDatabase(env.SHARD_01, env.TEST_SHARD_MIGRATIONS),
  buildDatabase(env.SHARD_02, env.TEST_SHARD_MIGRATIONS),
])

/** What a file has turned aside (the clock, a binding, `fetch`) is itself again for the next. */
afterAll(() => {
  forgetCanaries()
  vi.useRealTimers()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})
