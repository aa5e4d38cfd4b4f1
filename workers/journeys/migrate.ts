import { env } from 'cloudflare:test'

/**
 * Runs before every test file: its databases are built by the same migrations as the product's,
 * in one batch each, since a statement at a time would take longer than most tests.
 */
const build = (db: D1Database, migrations: typeof env.TEST_SHARD_MIGRATIONS) =>
  db.batch(migrations.flatMap(({ queries }) => queries).map((query) => db.prepare(query)))

await Promise.all([
  build(env.CONTROL, env.TEST_CONTROL_MIGRATIONS),
  build(env.SHARD_01, env.TEST_SHARD_MIGRATIONS),
  build(env.SHARD_02, env.TEST_SHARD_MIGRATIONS),
])
