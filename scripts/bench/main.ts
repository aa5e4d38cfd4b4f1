import { fileURLToPath } from 'node:url'
import { benchDesk } from './desk'
import { benchFormula } from './formula'
import { benchPay } from './pay'
import { benchRules } from './rules'
import { benchSearch } from './search'

const BENCHES = {
  desk: {
    about: 'opening and listing tickets against bare rows, live views, cost as queues grow',
    run: benchDesk,
  },
  formula: { about: 'formulas against exact fractions, and against attacks', run: benchFormula },
  pay: {
    about: 'every fen of a million slips; a month of 5,000 people; kills while it is locked',
    run: benchPay,
  },
  rules: {
    about: 'due times, pay with traces and back-tests against their bounds',
    run: benchRules,
  },
  search: {
    about: 'finding tickets by Chinese and English words among 100,000',
    run: benchSearch,
  },
} as const

/** `pnpm bench`: lists the benches; `pnpm bench desk` runs one. */
async function main(name: string | undefined): Promise<void> {
  const bench = Object.entries(BENCHES).find(([each]) => each === name)?.[1]
  if (bench) return bench.run(fileURLToPath(new URL('../..', import.meta.url)))
  console.log('pnpm bench NAME, where NAME is one of')
  for (const [each, { about }] of Object.entries(BENCHES))
    console.log(`  ${each.padEnd(8)}${about}`)
  process.exitCode = name === undefined ? 0 : 1
}

main(process.argv[2]).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
})
