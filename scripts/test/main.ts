import { fileURLToPath } from 'node:url'
import { checkLint, checkTypes, checkUnused } from './checks'
import type { Count } from './count'
import { runVitest } from './run-vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Everything that must hold, in the order in which it is cheapest to learn what does not. */
const STEPS = {
  types: () => checkTypes(root),
  lint: () => checkLint(root),
  unused: () => checkUnused(root),
  tests: () => runVitest(root, ['packages', 'scripts', 'web', 'workers-pure', 'workers']),
  browser: () => runVitest(root, ['browser']),
} as const satisfies Record<string, () => Promise<Count>>

type StepName = keyof typeof STEPS
const isStep = (name: string): name is StepName => name in STEPS

/** `pnpm test [steps…]`: all steps, or the named ones. Ends with `N passed, N failed`. */
async function main(wanted: readonly string[]): Promise<void> {
  const unknown = wanted.find((name) => !isStep(name))
  if (unknown !== undefined) {
    console.error(`There is no step "${unknown}"; the steps are ${Object.keys(STEPS).join(', ')}.`)
    process.exit(1)
  }
  const names = wanted.length > 0 ? wanted.filter(isStep) : (Object.keys(STEPS) as StepName[])
  const counts: Count[] = []
  const times: string[] = []
  for (const name of names) {
    const startedAt = performance.now()
    console.log(`── ${name} ──`)
    counts.push(await STEPS[name]())
    times.push(`${name} ${((performance.now() - startedAt) / 1000).toFixed(0)} s`)
  }
  const passed = counts.reduce((sum, count) => sum + count.passed, 0)
  const failed = counts.reduce((sum, count) => sum + count.failed, 0)
  console.log(`\n${times.join(' · ')}`)
  console.log(`${passed} passed, ${failed} failed`)
  process.exitCode = failed > 0 ? 1 : 0
}

await main(process.argv.slice(2))
