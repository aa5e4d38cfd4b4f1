import { Problem } from '../platform/problem'
import type { Entrance } from './entrance'

const WINDOW_MS = 5 * 60_000
/** Guesses at one account from one address. Others of the same account are not locked out. */
const TRIES_AT_ACCOUNT = 10
/** Tries from one address at all accounts together, so that one password tried at many is seen. */
const TRIES_FROM_ADDRESS = 200

/** Counts a try at a password; the eleventh within five minutes has to wait. */
export async function countTry({ env, address, nowMs }: Entrance, email: string): Promise<void> {
  const account = env.GATE.getByName(gateName(email, address))
  const [tried, seen] = await Promise.all([
    account.pass(TRIES_AT_ACCOUNT, WINDOW_MS, nowMs),
    env.GATE.getByName(`address/${address}`).pass(TRIES_FROM_ADDRESS, WINDOW_MS, nowMs),
  ])
  for (const answer of [tried, seen])
    if (!answer.open)
      throw new Problem('too_many_requests', { retryAfterSeconds: answer.retryAfterSeconds })
}

/** Forgets the tries at an account: the person knew the password in the end. */
export async function forgetTries({ env, address }: Entrance, email: string): Promise<void> {
  await env.GATE.getByName(gateName(email, address)).clear()
}

const gateName = (email: string, address: string) => `try/${email.toLowerCase()}/${address}`
