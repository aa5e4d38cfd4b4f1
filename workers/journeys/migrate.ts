import { applyD1Migrations, type D1Migration, env } from 'cloudflare:test'
import type { Env } from '../env'

/** Runs before every test file: its databases are built by the same migrations as the product's. */
const { CONTROL, SHARD_01, SHARD_02, TEST_CONTROL_MIGRATIONS, TEST_SHARD_MIGRATIONS } =
  env as unknown as Env & {
    TEST_CONTROL_MIGRATIONS: D1Migration[]
    TEST_SHARD_MIGRATIONS: D1Migration[]
  }

await applyD1Migrations(CONTROL, TEST_CONTROL_MIGRATIONS)
await applyD1Migrations(SHARD_01, TEST_SHARD_MIGRATIONS)
await applyD1Migrations(SHARD_02, TEST_SHARD_MIGRATIONS)
