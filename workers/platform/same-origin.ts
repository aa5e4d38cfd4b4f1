import type { Context } from 'hono'
import type { AppEnv } from '../scope'

/** Whether the browser says that one of our own pages, or the person directly, made the request. */
export function isOurOwnPage(c: Context<AppEnv>): boolean {
  const site = c.req.header('sec-fetch-site')
  if (site !== undefined) return site === 'same-origin' || site === 'none'
  const origin = c.req.header('origin')
  return origin !== undefined && isOurs(c, origin)
}

/** Whether the browser says that another site made the request. Programs say neither. */
export function isFromElsewhere(c: Context<AppEnv>): boolean {
  const says = c.req.header('sec-fetch-site') ?? c.req.header('origin')
  return says !== undefined && !isOurOwnPage(c)
}

const isOurs = (c: Context<AppEnv>, origin: string): boolean =>
  origin === c.env.PUBLIC_ORIGIN || origin === new URL(c.req.url).origin
