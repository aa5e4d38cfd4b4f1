import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { hashOf } from './inputs'
import { step } from './progress'
import { Sorry } from './sorry'

/**
 * Builds what the host serves, unless the same sources were built before.
 * @returns where the bundled Worker is
 */
export async function build(root: string, webFolder: string): Promise<string> {
  const bundle = join(root, '.build/worker/index.js')
  await once(root, 'The Worker', bundle, WORKER_INPUTS, async (target) => {
    const { buildWorker } = await import('./build-worker')
    await buildWorker(root, target)
  })
  await once(root, 'The web client', webFolder, WEB_INPUTS, async (target) => {
    const { buildWeb } = await import('./build-web')
    await buildWeb(root, target)
  })
  return bundle
}

const SHARED_INPUTS = ['packages', 'pnpm-lock.yaml', 'tsconfig.base.json']
const WORKER_INPUTS = [
  ...SHARED_INPUTS,
  'workers',
  'scripts/serve/front',
  'scripts/serve/build-worker.ts',
]
const WEB_INPUTS = [...SHARED_INPUTS, 'web']

/** Builds beside the old result and swaps them, so that a failed or parallel build harms nothing. */
async function once(
  root: string,
  name: string,
  result: string,
  inputs: readonly string[],
  make: (target: string) => Promise<void>,
): Promise<void> {
  const stamp = `${result}.stamp`
  const hash = hashOf(root, inputs)
  const isThere = () =>
    existsSync(result) && existsSync(stamp) && readFileSync(stamp, 'utf8') === hash
  if (isThere()) return

  const target = `${result}.new-${process.pid}`
  mkdirSync(dirname(result), { recursive: true })
  try {
    await step(`Building ${name.toLowerCase()}`, () => make(target))
  } catch (error) {
    rmSync(target, { recursive: true, force: true })
    const lines = (error instanceof Error ? error.message : String(error)).split('\n')
    throw new Sorry(`${name} cannot be built. ${lines.slice(0, 4).join('\n  ')}`)
  }
  // A host that was started beside this one was quicker, and reads by now what it built.
  if (isThere()) return rmSync(target, { recursive: true, force: true })
  rmSync(stamp, { force: true })
  rmSync(result, { recursive: true, force: true })
  renameSync(target, result)
  writeFileSync(stamp, hash)
}
