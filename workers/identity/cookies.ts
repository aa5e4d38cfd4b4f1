import type { Env } from '../env'

/**
 * The session cookie's name. On https the `__Host-` prefix makes browsers refuse it from any
 * other host or path; plain http (one machine, development) cannot have that prefix.
 */
export const sessionCookie = (env: Pick<Env, 'PUBLIC_ORIGIN'>): string =>
  isSecure(env) ? '__Host-bylaw' : 'bylaw'

export const isSecure = (env: Pick<Env, 'PUBLIC_ORIGIN'>): boolean =>
  env.PUBLIC_ORIGIN.startsWith('https:')
