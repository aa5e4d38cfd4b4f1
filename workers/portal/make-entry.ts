import type { Env } from '../env'
import type { Company } from '../identity/directory'
import { randomId } from '../platform/ids'
import { portalLink } from './link-token'

/** Whom a link lets in, and which ticket or article it opens on. */
interface Guest {
  readonly personId: string
  readonly ticketId?: string | undefined
  readonly articleId?: string | undefined
}

/** Links that are over are kept so long, for whoever asks what became of one. */
const KEPT_MS = 900_000

/** Makes a link with which a contact comes in, once, until it is over. */
export async function makeEntry(
  env: Env,
  { id: companyId, shard }: Company,
  { personId, ticketId, articleId }: Guest,
  goodForMs: number,
  nowMs: number,
): Promise<{ readonly id: string; readonly link: string }> {
  const linkId = randomId('lnk')
  const expiresAtMs = nowMs + goodForMs
  await env[shard].batch([
    env[shard]
      .prepare('DELETE FROM portal_links WHERE company_id = ? AND expires_at_ms < ?')
      .bind(companyId, nowMs - KEPT_MS),
    env[shard]
      .prepare(
        'INSERT INTO portal_links (company_id, id, person_id, expires_at_ms) VALUES (?, ?, ?, ?)',
      )
      .bind(companyId, linkId, personId, expiresAtMs),
  ])
  const token = await portalLink.mint(env.TOKEN_SECRET, { companyId, shard, linkId }, expiresAtMs)
  const place = ticketId ? `?ticket=${ticketId}` : articleId ? `?article=${articleId}` : ''
  // After the #, so that no server's log, and no scanner of links, ever has the token.
  return { id: linkId, link: `${env.PUBLIC_ORIGIN}/portal${place}#${token}` }
}
