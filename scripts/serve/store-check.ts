import { closeSync, existsSync, openSync, readdirSync, readSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { Sorry } from './sorry'

/**
 * Looks at every database file of the store before the runtime opens it. One that is not SQLite
 * any more would otherwise surface much later, as an error of some company's request.
 */
export function checkStore(folder: string): void {
  const store = join(folder, 'store')
  if (!existsSync(store)) return
  for (const name of readdirSync(store, { recursive: true, encoding: 'utf8' })) {
    const file = join(store, name)
    if (name.endsWith('.sqlite') && !isDatabase(file))
      throw new Sorry(
        `The store is damaged: ${relative(folder, file)} is not a database any more; restore the folder ${folder} from a backup.`,
      )
  }
}

/** SQLite files begin with a fixed text; one that was never written to is empty. */
function isDatabase(file: string): boolean {
  if (statSync(file).size === 0) return true
  const head = Buffer.alloc(16)
  const handle = openSync(file, 'r')
  readSync(handle, head, 0, 16, 0)
  closeSync(handle)
  return head.toString('latin1') === 'SQLite format 3\0'
}
