import type { Context } from 'hono'
import { Problem } from './problem'

/** The version a change is based on: `If-Match: "3"` is 3. Without one: 428. */
export function versionFrom(c: Context): number {
  const header = c.req.header('if-match')
  if (header === undefined) throw new Problem('version_required')
  const version = /^(?:W\/)?"?(\d{1,15})"?$/.exec(header.trim())?.[1]
  // Something else was read, perhaps elsewhere: it cannot be the version we hold.
  if (version === undefined) throw new Problem('stale_version')
  return Number(version)
}

/** Refuses a change based on another version than the one we hold, and says which that is. */
export function mustBeVersion(basedOn: number, currentVersion: number): void {
  if (basedOn !== currentVersion) throw new Problem('stale_version', { currentVersion })
}

/** Tells the reader of a versioned thing what to send back in If-Match: `ETag: "3"`. */
export const showVersion = (c: Context, version: number): void => c.header('etag', `"${version}"`)
