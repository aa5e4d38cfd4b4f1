import { directory } from '../identity/directory'
import { claimsOf, type Entered, opened } from '../identity/enter'
import type { Entrance } from '../identity/entrance'
import { Problem } from '../platform/problem'
import { portalLink } from './link-token'

/** A contact's working day; who is deactivated is out at once all the same. */
const SESSION_MS = 8 * 3_600_000

/**
 * Lets a contact in by their link. The row is used up in the statement that reads it, so of many
 * who try one link at once, one comes in; a link that is over, used or forged is as unknown as any.
 */
export async function enterPortal(entrance: Entrance, token: string): Promise<Entered> {
  const { env, nowMs } = entrance
  const link = await portalLink.read(env.TOKEN_SECRET, token, nowMs)
  if (!link) throw new Problem('not_found')
  const used = await env[link.shard]
    .prepare(
      `UPDATE portal_links SET used_at_ms = ?3
       WHERE company_id = ?1 AND id = ?2 AND used_at_ms IS NULL AND expires_at_ms > ?3
       RETURNING person_id AS personId`,
    )
    .bind(link.companyId, link.linkId, nowMs)
    .first<{ personId: string }>()
  const company = used && (await directory(env.CONTROL).company(link.companyId))
  const claims = company && (await claimsOf(entrance, company, used.personId))
  // Whoever became a colleague meanwhile signs in as one.
  if (claims?.role !== 'contact') throw new Problem('not_found')
  return opened(entrance, claims, [], nowMs + SESSION_MS)
}
