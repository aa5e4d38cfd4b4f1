import { jwtVerify, SignJWT } from 'jose'
import * as z from 'zod'
import { ShardText } from '../identity/token'
import type { ShardName } from '../platform/shards'

/** What a link to the portal holds: enough to find its row before anyone is signed in. */
export interface PortalLink {
  readonly companyId: string
  readonly shard: ShardName
  readonly linkId: string
}

const Packed = z.object({ cid: z.string(), sh: ShardText, lid: z.string() })
const AUDIENCE = 'bylaw-portal'
const keyOf = (secret: string) => new TextEncoder().encode(secret)

export const mintLink = (
  secret: string,
  { companyId, shard, linkId }: PortalLink,
  expiresAtMs: number,
): Promise<string> =>
  new SignJWT({ cid: companyId, sh: shard, lid: linkId })
    .setProtectedHeader({ alg: 'HS256' })
    .setAudience(AUDIENCE)
    .setExpirationTime(Math.floor(expiresAtMs / 1000))
    .sign(keyOf(secret))

/** The link that we signed and that is still good; otherwise undefined. */
export async function readLink(
  secret: string,
  token: string,
  nowMs: number,
): Promise<PortalLink | undefined> {
  try {
    const { payload } = await jwtVerify(token, keyOf(secret), {
      algorithms: ['HS256'],
      audience: AUDIENCE,
      currentDate: new Date(nowMs),
      requiredClaims: ['exp'],
    })
    const { cid, sh, lid } = Packed.parse(payload)
    return { companyId: cid, shard: sh, linkId: lid }
  } catch {
    // However it is wrong, it opens nothing.
    return undefined
  }
}
