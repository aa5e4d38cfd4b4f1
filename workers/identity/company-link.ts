import { jwtVerify, SignJWT } from 'jose'
import * as z from 'zod'
import type { ShardName } from '../platform/shards'
import { ShardText } from './token'

/** What a link in a mail holds: enough to find its row before anyone is signed in. */
export interface CompanyLink {
  readonly companyId: string
  readonly shard: ShardName
  readonly linkId: string
}

const Packed = z.object({ cid: z.string(), sh: ShardText, lid: z.string() })
const keyOf = (secret: string) => new TextEncoder().encode(secret)

/** Links of one purpose: one that is signed for another opens nothing here. */
export const companyLinks = (audience: string) => ({
  mint: (
    secret: string,
    { companyId, shard, linkId }: CompanyLink,
    expiresAtMs: number,
  ): Promise<string> =>
    new SignJWT({ cid: companyId, sh: shard, lid: linkId })
      .setProtectedHeader({ alg: 'HS256' })
      .setAudience(audience)
      .setExpirationTime(Math.floor(expiresAtMs / 1000))
      .sign(keyOf(secret)),

  /** The link that we signed and that is still good; otherwise undefined. */
  async read(secret: string, token: string, nowMs: number): Promise<CompanyLink | undefined> {
    try {
      const { payload } = await jwtVerify(token, keyOf(secret), {
        algorithms: ['HS256'],
        audience,
        currentDate: new Date(nowMs),
        requiredClaims: ['exp'],
      })
      const { cid, sh, lid } = Packed.parse(payload)
      return { companyId: cid, shard: sh, linkId: lid }
    } catch {
      // However it is wrong, it opens nothing.
      return undefined
    }
  },
})
