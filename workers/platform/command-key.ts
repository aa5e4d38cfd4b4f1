import { words } from '@bylaw/kernel'
import type { MiddlewareHandler } from 'hono'
import type { AppEnv } from '../scope'
import { Problem } from './problem'

/** Characters of an `Idempotency-Key`. */
export const KEY_LENGTH = 255

/** Refuses a key that we would not keep, before anything is done under it. */
export const commandKey: MiddlewareHandler<AppEnv> = async (c, next) => {
  const key = c.req.header('idempotency-key')
  if (key !== undefined && (key.length === 0 || key.length > KEY_LENGTH))
    throw new Problem('unacceptable', {
      errors: [
        {
          pointer: '/header/idempotency-key',
          code: key.length === 0 ? 'too_small' : 'too_big',
          message: words(
            `幂等键须为 1 至 ${KEY_LENGTH} 个字符。`,
            `An idempotency key has 1 to ${KEY_LENGTH} characters.`,
          ),
        },
      ],
    })
  await next()
}
