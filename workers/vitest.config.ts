import { cloudflareTest, readD1Migrations } from '@cloudflare/vitest-plugin'
import { configDefaults, defineConfig } from 'vitest/config'
import { PURE_TESTS } from './pure-tests'

const root = (path: string) => `${import.meta.dirname}/../${path}`

/**
 * Of the regulations carried out through the API, one is among the tests that must always hold; all
 * of them are run by `pnpm acceptance`.
 */
const ALL_SCENARIOS_BUT_ONE = 'journeys/acceptance/!(r13).test.ts'

/** Worker tests run inside workerd, on databases built by the migrations. */
export const workerTests = (
  name: string,
  include: readonly string[],
  exclude: readonly string[] = [],
) =>
  defineConfig({
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
    // A password's hash takes a third of a second on purpose, and there are hundreds of people.
    resolve: {
      alias: [{ find: './password-cost', replacement: root('workers/journeys/password-cost.ts') }],
    },
    test: {
      name,
      // Starting a runtime with the whole Worker in it takes longer than most files do.
      isolate: false,
      include: [...include],
      exclude: [...configDefaults.exclude, ...exclude],
      setupFiles: ['./journeys/migrate.ts'],
      // The machine may be busy.
      testTimeout: 30_000,
      hookTimeout: 60_000,
    },
  })

export default workerTests('workers', ['**/*.test.ts'], [...PURE_TESTS, ALL_SCENARIOS_BUT_ONE])
