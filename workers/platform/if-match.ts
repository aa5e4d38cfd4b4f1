import type { Context } from 'hono'
import { Problem } from './problem'

/**
 * The version a change is based on: `If-Match: "3"` is 3, and so is a bare 3. Without one, or where it
 * is not one tag (`*`, a list, half of one), no version was named: 428.
 *
 * `W/"3"` is 3 as well, although RFC 9110 13.1.1 compares strongly. What stands in front of us makes our
 * tags weak where it compresses an answer (Cloudflare does unless told otherwise), and the browser
 * sends back what it got. Nothing is lost by it: the tag is the number of a version and says nothing of
 * bytes, and two states of a thing never share one.
 */
export function versionFrom(c: Context): number {
  const header = c.req.header('if-match')
  if (header === undefined) throw new Problem('version_required')
  const named = ONE_TAG.exec(header.trim())
  if (!named) throw new Problem('version_required')
  const [, tagged, version = tagged] = named
  // Something else was read, perhaps elsewhere: it cannot be the version we hold.
  if (!/^\d{1,15}$/.test(version ?? '')) throw new Problem('stale_version')
  return Number(version)
}

/** An entity tag as RFC 9110 8.8.3 has it, weak or not; or the number alone. */
const ONE_TAG = /^(?:(?:W\/)?"([\x21\x23-\x7e\x80-\xff]*)"|(\d+))$/

/** The version that was read where the caller names one: what only adds asks for none. */
export const versionIfNamed = (c: Context): number | undefined =>
  c.req.header('if-match') === undefined ? undefined : versionFrom(c)

/** Refuses a change based on another version than the one we hold, and says which that is. */
export function mustBeVersion(basedOn: number, currentVersion: number): void {
  if (basedOn !== currentVersion) throw new Problem('stale_version', { currentVersion })
}

/** Tells the reader of a versioned thing what to send back in If-Match: `ETag: "3"`. */
export const showVersion = (c: Context, version: number): void => c.header('etag', `"${version}"`)
