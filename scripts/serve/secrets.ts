import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Sorry } from './sorry'

/** The Worker's secrets, by the names `wrangler secret put` would use. */
export interface Secrets {
  readonly TOKEN_SECRET: string
  readonly VAULT_SECRET: string
  /** The host's own: the operator's mail server shows it when it hands mail over. */
  readonly HOST_MAIL_SECRET: string
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
    write(file, { TOKEN_SECRET: fresh(), VAULT_SECRET: fresh(), HOST_MAIL_SECRET: fresh() })
  }
  chmodSync(file, 0o600)
  return parsed(file)
}

function write(file: string, secrets: Secrets): void {
  writeFileSync(`${file}.new`, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 })
  renameSync(`${file}.new`, file)
}

function parsed(file: string): Secrets {
  const found = readSecrets(file)
  const { TOKEN_SECRET, VAULT_SECRET, HOST_MAIL_SECRET } = found
  if (!isSecret(TOKEN_SECRET) || !isSecret(VAULT_SECRET))
    throw new Sorry(
      `The secrets file ${file} is damaged; restore it from the backup of this folder.`,
    )
  if (isSecret(HOST_MAIL_SECRET)) return { TOKEN_SECRET, VAULT_SECRET, HOST_MAIL_SECRET }
  // The folder is older than this secret, which nothing that is stored depends on.
  const added = { TOKEN_SECRET, VAULT_SECRET, HOST_MAIL_SECRET: fresh() }
  write(file, added)
  return added
}

/** What the file holds; unreadable and incomplete are put right the same way. */
function readSecrets(file: string): Partial<Record<keyof Secrets, unknown>> {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) ?? {}
  } catch {
    return {}
  }
}

const fresh = () => randomBytes(32).toString('base64url')
const isSecret = (value: unknown): value is string =>
  typeof value === 'string' && value.length >= 32
