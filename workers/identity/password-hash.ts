import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto'
import { COST } from './password-cost'

const KEY_BYTES = 32

/** Hashes a password: `scrypt$32768$8$3$<salt>$<key>`. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16)
  const key = await derive(password, salt, COST)
  const { n, r, p } = COST
  return ['scrypt', n, r, p, salt.toString('base64url'), key.toString('base64url')].join('$')
}

/** Whether this is the password that was hashed. */
export async function isPassword(attempt: { hash: string; password: string }): Promise<boolean> {
  const [scheme, n, r, p, salt, key] = attempt.hash.split('$')
  if (scheme !== 'scrypt' || !salt || !key) return false
  const expected = Buffer.from(key, 'base64url')
  const cost = { n: Number(n), r: Number(r), p: Number(p) }
  const given = await derive(attempt.password, Buffer.from(salt, 'base64url'), cost)
  return given.length === expected.length && timingSafeEqual(given, expected)
}

const derive = (password: string, salt: Buffer, { n, r, p }: typeof COST): Promise<Buffer> =>
  new Promise((done, failed) =>
    scrypt(
      // The same characters typed on different systems are the same password.
      password.normalize('NFKC'),
      salt,
      KEY_BYTES,
      // Node's default ceiling of 32 MiB is exactly what this cost uses, and not enough.
      { N: n, r, p, maxmem: 256 * n * r },
      (error, key) => (error ? failed(error) : done(key)),
    ),
  )
