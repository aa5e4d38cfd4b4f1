import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto'

const NONCE_BYTES = 12
const TAG_BYTES = 16

/**
 * Encrypts a text (AES-256-GCM) under a key that only this secret and these names give: what is
 * sealed for one company cannot be read as another's, nor moved to another row.
 */
export function seal(secret: string, names: readonly string[], text: string): string {
  const nonce = randomBytes(NONCE_BYTES)
  const cipher = createCipheriv('aes-256-gcm', keyOf(secret, names), nonce)
  const sealed = Buffer.concat([nonce, cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([sealed, cipher.getAuthTag()]).toString('base64url')
}

/** Reads what `seal` made; throws when it was altered or sealed for something else. */
export function unseal(secret: string, names: readonly string[], sealed: string): string {
  const bytes = Buffer.from(sealed, 'base64url')
  const decipher = createDecipheriv(
    'aes-256-gcm',
    keyOf(secret, names),
    bytes.subarray(0, NONCE_BYTES),
  )
  decipher.setAuthTag(bytes.subarray(-TAG_BYTES))
  const text = decipher.update(bytes.subarray(NONCE_BYTES, -TAG_BYTES))
  return Buffer.concat([text, decipher.final()]).toString('utf8')
}

const keyOf = (secret: string, names: readonly string[]): Buffer =>
  createHmac('sha256', secret)
    .update(JSON.stringify(['seal', ...names]))
    .digest()
