import { drizzleAdapter } from 'better-auth/adapters/drizzle'
import { betterAuth } from 'better-auth/minimal'
import { and, eq, lt, sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/d1'
import type { Env } from '../env'
import { randomId } from '../platform/ids'
import { Problem } from '../platform/problem'
import { accounts, memberships, sessions, users, verifications } from './control-tables'
import { isSecure } from './cookies'
import { hashPassword, isPassword } from './password-hash'

/** Someone who proved to know a password, with the cookies that let their browser renew. */
export interface SignedIn {
  readonly userId: string
  /** Names the sign-in session in CONTROL. */
  readonly sessionToken: string
  readonly setCookies: readonly string[]
}

export interface Login {
  readonly email: string
  readonly password: string
}

const DAY_SECONDS = 86_400
/** A registration that died halfway may be begun again after this long. */
const ABANDONED_MS = 60_000

/**
 * Passwords and sign-in sessions, kept by better-auth in CONTROL. This is all that it does for
 * us: companies, roles and the tokens of single requests are ours.
 */
export function credentials(env: Env, nowMs: number) {
  const db = drizzle(env.CONTROL)
  const auth = betterAuth({
    baseURL: env.PUBLIC_ORIGIN,
    // Derived, so that a token of ours can never pass for a cookie of better-auth's.
    secret: `credentials:${env.TOKEN_SECRET}`,
    database: drizzleAdapter(db, {
      provider: 'sqlite',
      schema: { user: users, session: sessions, account: accounts, verification: verifications },
    }),
    emailAndPassword: {
      enabled: true,
      minPasswordLength: 15,
      maxPasswordLength: 128,
      password: { hash: hashPassword, verify: isPassword },
    },
    session: { expiresIn: 7 * DAY_SECONDS, updateAge: DAY_SECONDS },
    rateLimit: { enabled: false },
    logger: { disabled: true },
    telemetry: { enabled: false },
    advanced: {
      cookiePrefix: 'bylaw',
      useSecureCookies: isSecure(env),
      defaultCookieAttributes: { path: '/v1', sameSite: 'lax', httpOnly: true },
      database: { generateId: () => randomId('usr') },
    },
  })

  return {
    /** Checks a password. An unknown address costs the same time and says the same. */
    async signIn(login: Login): Promise<SignedIn> {
      const body = { email: login.email, password: login.password }
      const { headers, response } = await refusedAs('wrong_credentials', () =>
        auth.api.signInEmail({ body, returnHeaders: true }),
      )
      return signedIn(headers, response.user.id, response.token)
    },

    /** Makes a user; for an address that has one already, the password must be that user's. */
    async register(login: Login, name: string): Promise<SignedIn> {
      await db.delete(users).where(halfMade(login.email, nowMs))
      const body = { email: login.email, password: login.password, name }
      try {
        const { headers, response } = await auth.api.signUpEmail({ body, returnHeaders: true })
        return signedIn(headers, response.user.id, response.token ?? '')
      } catch (error) {
        if (!isRefusal(error)) throw error
        return this.signIn(login)
      }
    },

    /** Who the browser's sign-in cookie belongs to; undefined when it is no good any more. */
    async recognise(cookie: string): Promise<SignedIn | undefined> {
      const { headers, response } = await auth.api.getSession({
        headers: new Headers({ cookie }),
        returnHeaders: true,
      })
      return response ? signedIn(headers, response.user.id, response.session.token) : undefined
    },

    /** Ends the browser's sign-in session; returns the cookies that make it forget. */
    async signOut(cookie: string): Promise<readonly string[]> {
      const { headers } = await auth.api.signOut({
        headers: new Headers({ cookie }),
        returnHeaders: true,
      })
      return headers.getSetCookie()
    },
  }
}

const signedIn = (headers: Headers, userId: string, sessionToken: string): SignedIn => ({
  userId,
  sessionToken,
  setCookies: headers.getSetCookie(),
})

/** A user without a password and without a company: what a crash between two writes leaves. */
const halfMade = (email: string, nowMs: number) =>
  and(
    eq(users.email, email.toLowerCase()),
    lt(users.createdAt, new Date(nowMs - ABANDONED_MS)),
    sql`NOT EXISTS (SELECT 1 FROM ${accounts} WHERE ${accounts.userId} = ${users.id})`,
    sql`NOT EXISTS (SELECT 1 FROM ${memberships} WHERE ${memberships.userId} = ${users.id})`,
  )

async function refusedAs<Value>(code: 'wrong_credentials', ask: () => Promise<Value>) {
  try {
    return await ask()
  } catch (error) {
    throw isRefusal(error) ? new Problem(code) : error
  }
}

/** better-auth throws an error with a 4xx status for what it refuses; anything else is a fault. */
const isRefusal = (error: unknown): boolean =>
  error instanceof Error &&
  'statusCode' in error &&
  typeof error.statusCode === 'number' &&
  error.statusCode >= 400 &&
  error.statusCode < 500
