import { configDefaults, defineConfig } from 'vitest/config'
import { PURE_TESTS } from './workers/pure-tests'

/** How long a test may take: its machine may be busy with something else. */
const BUSY_MS = 30_000

/** The same of a page of a story in a browser, and of filling a host for it. */
const STORY_MS = 900_000

/** Every test of the repository. Packages and scripts run in Node, workers in workerd. */
export default defineConfig({
  test: {
    projects: [
      // Pure functions leave nothing behind for the next file: loading them once is enough, as it is
      // for the screens.
      {
        test: {
          name: 'packages',
          include: ['packages/*/src/**/*.test.ts'],
          isolate: false,
          testTimeout: BUSY_MS,
        },
      },
      {
        test: {
          name: 'scripts',
          include: ['scripts/**/*.test.ts'],
          exclude: [...configDefaults.exclude, 'scripts/journey/**'],
          testTimeout: BUSY_MS,
        },
      },
      // A real host and a real browser for each file: two walk beside each other, with time for it.
      {
        test: {
          name: 'browser',
          include: ['scripts/journey/**/*.test.ts'],
          testTimeout: STORY_MS,
          hookTimeout: STORY_MS,
        },
      },
      {
        test: {
          name: 'web',
          include: ['web/src/**/*.test.{ts,tsx}'],
          isolate: false,
          testTimeout: BUSY_MS,
        },
      },
      './workers/vitest.config.ts',
      './workers/vitest.config.acceptance.ts',
      {
        test: {
          name: 'workers-pure',
          include: PURE_TESTS.map((path) => `workers/${path}`),
          isolate: false,
          testTimeout: BUSY_MS,
        },
      },
    ],
  },
})
