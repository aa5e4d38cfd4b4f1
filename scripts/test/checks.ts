import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Count, countOf } from './count'
import { run } from './run'

/** Type-checks each folder with a tsconfig, two at a time: the machine we aim at has two cores. */
export async function checkTypes(root: string): Promise<Count> {
  const waiting = foldersWithTypes(root)
  const verdicts: boolean[] = []
  const worker = async () => {
    for (let folder = waiting.shift(); folder !== undefined; folder = waiting.shift())
      verdicts.push(await check(root, `types of ${folder}`, 'tsc', ['-p', folder]))
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

/**
 * What is checked as one program each. All packages share one: they are bound by the same options,
 * and each on its own would be read again by every package above it.
 */
function foldersWithTypes(root: string): string[] {
  const below = (folder: string) =>
    readdirSync(join(root, folder)).map((name) => `${folder}/${name}`)
  const deep = below('scripts').concat('scripts/serve/front')
  return ['workers', 'web', 'packages', 'scripts', ...deep].filter((folder) =>
    existsSync(join(root, folder, 'tsconfig.json')),
  )
}
