import { applyD1Migrations, env } from 'cloudflare:test'

/** Runs before every test file: its databases are built by the same migrations as the product's. */
await applyD1Migrations(env.CONTROL, env.TEST_CONTROL_MIGRATIONS)
await applyD1Migrations(env.SHARD_01, env.TEST_SHARD_MIGRATIONS)
await applyD1Migrations(env.SHARD_02, env.TEST_SHARD_MIGRATIONS)
