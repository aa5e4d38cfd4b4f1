import { cloudflareTest, readD1Migrations } from '@cloudflare/vitest-plugin'
import { configDefaults, defineConfig } from 'vitest/config'
import { PURE_TESTS } from './pure-tests'

const root = (path: string) => `${import.meta.dirname}/../${path}`

/** Worker tests run inside workerd, on databases built by the migrations. */
export default defineConfig({
  plugins: [
    cloudflareTest(async () => ({
      wrangler: { configPath: root('wrangler.toml') },
      miniflare: {
        bindings: {
          TOKEN_SECRET: 'a token secret for tests, 32 or more',
          VAULT_SECRET: 'a vault secret for tests, 32 or more',
          TEST_CONTROL_MIGRATIONS: await readD1Migrations(root('migrations/control')),
          TEST_SHARD_MIGRATIONS: await readD1Migrations(root('migrations/shard')),
        },
      },
    })),
  ],
  test: {
    name: 'workers',
    // Starting a runtime with the whole Worker in it takes longer than most files do.
    isolate: false,
    include: ['**/*.test.ts'],
    exclude: [...configDefaults.exclude, ...PURE_TESTS],
    setupFiles: ['./journeys/migrate.ts'],
    // Hashing a password takes a third of a second on purpose, and the machine may be busy.
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
})
