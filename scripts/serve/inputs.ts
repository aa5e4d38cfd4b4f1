import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/**
 * One value that changes when any source file below the given places does. Tests and installed
 * packages are left out: the former never reach a build, the latter are named by the lock file.
 */
export function hashOf(root: string, places: readonly string[]): string {
  const hash = createHash('sha256')
  for (const place of places)
    for (const file of filesUnder(join(root, place))) hash.update(file).update(readFileSync(file))
  return hash.digest('hex').slice(0, 16)
}

function* filesUnder(path: string): Iterable<string> {
  if (!existsSync(path)) return
  if (statSync(path).isFile()) return yield path
  for (const name of readdirSync(path).sort())
    if (name !== 'node_modules' && !name.startsWith('.') && !/\.test\.tsx?$/.test(name))
      yield* filesUnder(join(path, name))
}
