import { Language, Role } from '@bylaw/contract'
import { jwtVerify, SignJWT } from 'jose'
import * as z from 'zod'
import { SHARDS, type ShardName } from '../platform/shards'

/** How long a session token is good for. A revocation does not wait for it: see `openShard`. */
export const TOKEN_SECONDS = 15 * 60

/** Who is asking, as a verified session token says. */
export interface Claims {
  readonly companyId: string
  readonly companyName: string
  readonly companyLanguage: Language
  /** The company's IANA zone and currency. */
  readonly zone: string
  readonly currency: string
  readonly personId: string
  readonly personName: string
  readonly role: Role
  /** Version of the person's `members` row when the token was made. */
  readonly membershipVersion: number
  readonly shard: ShardName
  readonly language: Language
  /** Set for a customer's contact only. */
  readonly customerId: string | null
}

export const ShardText = z.enum(SHARDS)

/** Claims as a token carried them, and the instant at which it is over. */
export interface SignedClaims extends Claims {
  readonly endsAtMs: number
}

export const tokenEndMs = (nowMs: number): number =>
  (Math.floor(nowMs / 1000) + TOKEN_SECONDS) * 1000

/** Signs a session token, good until `endsAtMs`. */
export async function mintToken(
  secret: string,
  claims: Claims,
  nowMs: number,
  endsAtMs: number = tokenEndMs(nowMs),
): Promise<string> {
  return new SignJWT(packed(claims))
    .setProtectedHeader({ alg: 'HS256' })
    .setAudience(AUDIENCE)
    .setIssuedAt(Math.floor(nowMs / 1000))
    .setExpirationTime(Math.floor(endsAtMs / 1000))
    .sign(await keyOf(secret))
}

/** The claims of a token that we signed and that has not expired; otherwise undefined. */
export async function readToken(
  secret: string,
  token: string,
  nowMs: number,
): Promise<SignedClaims | undefined> {
  const read = seen.get(token)
  if (read?.secret === secret) return nowMs < read.claims.endsAtMs ? read.claims : undefined
  try {
    const { payload } = await jwtVerify(token, await keyOf(secret), {
      algorithms: ['HS256'],
      audience: AUDIENCE,
      currentDate: new Date(nowMs),
      requiredClaims: ['exp', 'iat'],
    })
    const packedClaims = Packed.safeParse(payload)
    if (!packedClaims.success) return undefined
    const claims = { ...unpacked(packedClaims.data), endsAtMs: (payload.exp ?? 0) * 1000 }
    if (seen.size >= MOST_SEEN) seen.clear()
    seen.set(token, { secret, claims })
    return claims
  } catch {
    // jose tells apart a dozen ways to be wrong; the caller needs to know only that it is.
    return undefined
  }
}

/**
 * Tokens whose signature has been checked: it does not change, and a person sends the same token
 * with every request of a quarter of an hour. What does change, the time, is looked at each time.
 */
const seen = new Map<string, { secret: string; claims: SignedClaims }>()
const MOST_SEEN = 1_000

const AUDIENCE = 'bylaw-session'

const Packed = z.object({
  cid: z.string(),
  cn: z.string(),
  cl: Language,
  zone: z.string(),
  cur: z.string(),
  pid: z.string(),
  pn: z.string(),
  role: Role,
  mv: z.int(),
  sh: ShardText,
  lang: Language,
  cust: z.string().nullable(),
})

const packed = (claims: Claims): z.infer<typeof Packed> => ({
  cid: claims.companyId,
  cn: claims.companyName,
  cl: claims.companyLanguage,
  zone: claims.zone,
  cur: claims.currency,
  pid: claims.personId,
  pn: claims.personName,
  role: claims.role,
  mv: claims.membershipVersion,
  sh: claims.shard,
  lang: claims.language,
  cust: claims.customerId,
})

const unpacked = (token: z.infer<typeof Packed>): Claims => ({
  companyId: token.cid,
  companyName: token.cn,
  companyLanguage: token.cl,
  zone: token.zone,
  currency: token.cur,
  personId: token.pid,
  personName: token.pn,
  role: token.role,
  membershipVersion: token.mv,
  shard: token.sh,
  language: token.lang,
  customerId: token.cust,
})

// Importing a key costs more than a signature does, and the secret does not change in a process.
const keys = new Map<string, Promise<CryptoKey>>()
function keyOf(secret: string): Promise<CryptoKey> {
  const known = keys.get(secret)
  if (known) return known
  const key = crypto.subtle.importKey(
    'raw',
    new TextEncoder().encode(secret),
    { name: 'HMAC', hash: 'SHA-256' },
    false,
    ['sign', 'verify'],
  )
  keys.set(secret, key)
  return key
}
