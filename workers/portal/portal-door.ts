import type { PortalDoor } from '@bylaw/contract'
import { LOCAL } from '../identity/caller-address'
import { directory } from '../identity/directory'
import type { Entrance } from '../identity/entrance'
import { companyWithHandle } from '../mail/receive-mail'
import { mayPass } from '../platform/may-pass'
import { Problem } from '../platform/problem'
import { portalLink } from './link-token'

const MINUTE_MS = 60_000
/** Times one address may ask whose portal it is, in ten minutes. */
const MOST_LOOKS = 300

/** Whose portal stands at an address: the name is what the company's mail says of itself, too. */
export async function doorAt(entrance: Entrance, handle: string): Promise<PortalDoor> {
  await countLook(entrance)
  const company = await companyWithHandle(entrance.env, handle)
  if (!company) throw new Problem('not_found')
  return { companyName: company.name }
}

/**
 * Whose portal a link leads to, without using it up. One that was used, is over or forged says
 * nothing of any company.
 */
export async function doorOfLink(entrance: Entrance, token: string): Promise<PortalDoor> {
  await countLook(entrance)
  const { env, nowMs } = entrance
  const link = await portalLink.read(env.TOKEN_SECRET, token, nowMs)
  if (!link) throw new Problem('not_found')
  const good = await env[link.shard]
    .prepare(
      `SELECT 1 FROM portal_links
       WHERE company_id = ?1 AND id = ?2 AND used_at_ms IS NULL AND expires_at_ms > ?3`,
    )
    .bind(link.companyId, link.linkId, nowMs)
    .first()
  const company = good && (await directory(env.CONTROL).company(link.companyId))
  if (!company) throw new Problem('not_found')
  return { companyName: company.name }
}

async function countLook({ env, address, nowMs }: Entrance): Promise<void> {
  if (address !== LOCAL)
    await mayPass(env, `portal-looks/${address}`, MOST_LOOKS, 10 * MINUTE_MS, nowMs)
}
