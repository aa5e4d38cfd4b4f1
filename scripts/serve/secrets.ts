import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Sorry } from './sorry'

/** The Worker's secrets, by the names `wrangler secret put` would use. */
export interface Secrets {
  readonly TOKEN_SECRET: string
  readonly VAULT_SECRET: string
}

/**
 * Reads the secrets of a data folder, or makes them once. Losing the file signs everybody out
 * and makes stored webhook secrets unreadable, so it belongs in the backup with the store, and is
 * never made anew beside one that is there.
 */
export function secretsIn(folder: string): Secrets {
  const file = join(folder, 'secrets.json')
  if (!existsSync(file)) {
    if (existsSync(join(folder, 'store')))
      throw new Sorry(
        `The secrets file ${file} is missing; restore it from the backup of this folder.`,
      )
    const made = { TOKEN_SECRET: fresh(), VAULT_SECRET: fresh() } satisfies Secrets
    writeFileSync(`${file}.new`, `${JSON.stringify(made, null, 2)}\n`, { mode: 0o600 })
    renameSync(`${file}.new`, file)
  }
  chmodSync(file, 0o600)
  return parsed(file)
}

function parsed(file: string): Secrets {
  try {
    const { TOKEN_SECRET, VAULT_SECRET } = JSON.parse(readFileSync(file, 'utf8'))
    if (isSecret(TOKEN_SECRET) && isSecret(VAULT_SECRET)) return { TOKEN_SECRET, VAULT_SECRET }
  } catch {
    // Falls through to the sentence below: unreadable and incomplete are put right the same way.
  }
  throw new Sorry(`The secrets file ${file} is damaged; restore it from the backup of this folder.`)
}

const fresh = () => randomBytes(32).toString('base64url')
const isSecret = (value: unknown): value is string =>
  typeof value === 'string' && value.length >= 32
