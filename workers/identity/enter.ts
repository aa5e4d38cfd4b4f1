import type { SessionView } from '@bylaw/contract'
import { doorway } from '../people/membership'
import { Problem } from '../platform/problem'
import { sessionCookieText } from './cookies'
import type { SignedIn } from './credentials'
import { type Company, directory } from './directory'
import type { Entrance } from './entrance'
import { type Claims, mintToken, tokenEndMs } from './token'

/** An opened session: the answer, and the cookies that go beside it. */
export interface Entered {
  readonly session: SessionView
  readonly setCookies: readonly string[]
}

/**
 * Opens a session in one of the user's companies.
 *
 * @param wished the company asked for; otherwise the one joined first that still lets them in
 */
export async function enter(
  entrance: Entrance,
  user: SignedIn,
  wished: string | undefined,
): Promise<Entered> {
  const book = directory(entrance.env.CONTROL)
  const choices = (await book.membershipsOf(user.userId)).filter(
    ({ company }) => wished === undefined || company.id === wished,
  )
  for (const { company, personId } of choices) {
    const claims = await claimsOf(entrance, company, personId)
    if (!claims) continue
    await book.openSessionFor(user.sessionToken, user.userId, company.id)
    return opened(entrance, claims, user.setCookies)
  }
  // A company that one does not belong to, or no longer, is no more known than a wrong password.
  throw new Problem('wrong_credentials')
}

/** What a token says of a person now; undefined when they are not, or no longer, a member. */
export async function claimsOf(
  { env }: Pick<Entrance, 'env'>,
  company: Company,
  personId: string,
): Promise<Claims | undefined> {
  const member = await doorway(env[company.shard], company.id).member(personId)
  return (
    member && {
      companyId: company.id,
      companyName: company.name,
      companyLanguage: company.language,
      zone: company.zone,
      currency: company.currency,
      personId,
      personName: member.name,
      role: member.role,
      membershipVersion: member.version,
      shard: company.shard,
      language: member.language,
      customerId: member.customerId,
    }
  )
}

/**
 * Signs a token for these claims, for the answer and for the cookie.
 *
 * @param endsAtMs when the session is over, where that is decided already
 */
export async function opened(
  { env, nowMs }: Pick<Entrance, 'env' | 'nowMs'>,
  claims: Claims,
  setCookies: readonly string[],
  endsAtMs: number = tokenEndMs(nowMs),
): Promise<Entered> {
  const token = await mintToken(env.TOKEN_SECRET, claims, nowMs, endsAtMs)
  const secondsLeft = Math.max(0, Math.floor((endsAtMs - nowMs) / 1000))
  return {
    session: {
      token,
      expiresAt: new Date(endsAtMs).toISOString(),
      companyId: claims.companyId,
      personId: claims.personId,
    },
    setCookies: [...setCookies, sessionCookieText(env, token, secondsLeft)],
  }
}
