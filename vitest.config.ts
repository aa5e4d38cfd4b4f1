import { defineConfig } from 'vitest/config'

/** Every test of the repository. Packages and scripts run in Node, workers in workerd. */
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'packages', include: ['packages/*/src/**/*.test.ts'] } },
      { test: { name: 'scripts', include: ['scripts/**/*.test.ts'] } },
      { test: { name: 'web', include: ['web/src/**/*.test.{ts,tsx}'] } },
      './workers/vitest.config.ts',
    ],
  },
})
