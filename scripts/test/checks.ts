import { type Count, countOf } from './count'
import { run } from './run'

/**
 * What is checked as one program each, the longest first. All packages share one, and so does what
 * holds the whole Worker: on its own, each would be read again by every program above it.
 */
const PROGRAMS = ['workers', 'web', 'packages', 'scripts']

/**
 * Type-checks every program, two at a time: the machine we aim at has two cores. One checker for
 * each, since several would work out most types anew.
 */
export async function checkTypes(root: string): Promise<Count> {
  const waiting = [...PROGRAMS]
  const verdicts: boolean[] = []
  const worker = async () => {
    for (let folder = waiting.shift(); folder !== undefined; folder = waiting.shift()) {
      const args = ['-p', folder, '--checkers', '1']
      verdicts.push(await check(root, `types of ${folder}`, 'tsc', args))
    }
  }
  await Promise.all([worker(), worker()])
  return countOf(verdicts)
}

/** Format, import order and lint, as Biome sees them. */
export const checkLint = async (root: string): Promise<Count> =>
  countOf([await check(root, 'format and lint', 'biome', ['check', '--colors=off', '.'])])

/** Files, exports and dependencies that nothing uses. */
export const checkUnused = async (root: string): Promise<Count> =>
  countOf([await check(root, 'nothing unused', 'knip', ['--no-progress'])])

async function check(root: string, name: string, tool: string, args: string[]): Promise<boolean> {
  const { ok, output } = await run(root, tool, args)
  console.log(`${ok ? '✓' : '✗'} ${name}`)
  if (!ok) console.log(output.trimEnd())
  return ok
}
