import { jwtVerify, SignJWT } from 'jose'
import * as z from 'zod'
import type { ShardName } from '../platform/shards'
import { ShardText } from './token'

/** What an invitation link holds: enough to find the invitation before anyone is signed in. */
const Link = z.object({ cid: z.string(), sh: ShardText, iid: z.string() })

export interface InvitationLink {
  readonly companyId: string
  readonly shard: ShardName
  readonly invitationId: string
}

const AUDIENCE = 'bylaw-invitation'

/** Signs a link. The row in the shard, not the link, says whether it was used already. */
export async function mintInvitation(
  secret: string,
  link: InvitationLink,
  expiresAtMs: number,
): Promise<string> {
  return new SignJWT({ cid: link.companyId, sh: link.shard, iid: link.invitationId })
    .setProtectedHeader({ alg: 'HS256' })
    .setAudience(AUDIENCE)
    .setExpirationTime(Math.floor(expiresAtMs / 1000))
    .sign(new TextEncoder().encode(secret))
}

/** What a link that we signed says, while it is good. */
export async function readInvitation(
  secret: string,
  token: string,
  nowMs: number,
): Promise<InvitationLink | undefined> {
  try {
    const { payload } = await jwtVerify(token, new TextEncoder().encode(secret), {
      algorithms: ['HS256'],
      audience: AUDIENCE,
      currentDate: new Date(nowMs),
      requiredClaims: ['exp'],
    })
    const link = Link.safeParse(payload)
    return link.success
      ? { companyId: link.data.cid, shard: link.data.sh, invitationId: link.data.iid }
      : undefined
  } catch {
    return undefined
  }
}
