import type { GateAnswer } from '../platform/gate-object'
import { Problem } from '../platform/problem'
import { LOCAL } from './caller-address'
import type { Entrance } from './entrance'

const MINUTE_MS = 60_000
const WINDOW_MS = 5 * MINUTE_MS
/** Guesses at one account from one address. Others of the same account are not locked out. */
const TRIES_AT_ACCOUNT = 10
/** Tries from one address at all accounts together, so that one password tried at many is seen. */
const TRIES_FROM_ADDRESS = 200
/** Those of them that did not end in a sign-in; a whole office comes in from one address. */
const FAILURES_FROM_ADDRESS = 30
/** Failures at one account from all addresses together: many hands guess no faster than few. */
const FAILURES_AT_ACCOUNT = 100
const HOUR_MS = 60 * MINUTE_MS
/** An address from which the account was entered stays one of its own for so long. */
const KNOWN_MS = 30 * 24 * HOUR_MS
/** Passwords checked or waiting to be, on the whole host; one takes a third of a second. */
const IN_LINE = 4
/** Whoever is gone holds the line up no longer than this. */
const TURN_MS = 3_000

/** Where a try comes from. An invitation is proof enough to come from a busy address. */
type Through = 'the front door' | 'an invitation'

/**
 * Tries a password: counted, and one after the other on the whole host, because checking one keeps
 * everybody else waiting. A try for which there was no room in the line is not counted.
 */
export async function tried<Value>(
  entrance: Entrance,
  email: string,
  through: Through,
  check: () => Promise<Value>,
): Promise<Value> {
  const counters = countersOf(entrance, email, through)
  await count(entrance, email, counters)
  const line = entrance.env.GATE.getByName('passwords')
  const turn = await line.enter(IN_LINE, TURN_MS)
  if (turn === null) {
    await Promise.all(counters.map(({ name }) => entrance.env.GATE.getByName(name).takeBack()))
    throw new Problem('too_many_requests', { retryAfterSeconds: 2 })
  }
  try {
    return await check()
  } finally {
    await line.leave(turn)
  }
}

/** The person knew the password: what they had counted as failures is forgotten. */
export async function forgetTries(entrance: Entrance, email: string): Promise<void> {
  const gates = entrance.env.GATE
  const { account, failures, everywhere, known } = namesOf(entrance, email)
  await Promise.all([
    gates.getByName(account).clear(),
    gates.getByName(failures).takeBack(),
    gates.getByName(everywhere).takeBack(),
    gates.getByName(known).pass(1, KNOWN_MS, entrance.nowMs),
  ])
}

interface Counter {
  readonly name: string
  readonly limit: number
  readonly windowMs: number
}

const namesOf = ({ address }: Entrance, email: string) => {
  const who = email.toLowerCase()
  return {
    account: `try/${who}/${address}`,
    address: `address/${address}`,
    failures: `failures/${address}`,
    everywhere: `account/${who}`,
    known: `known/${who}/${address}`,
  }
}

/** In the order in which they are asked. */
function countersOf(entrance: Entrance, email: string, through: Through): Counter[] {
  const { account, address, failures, everywhere } = namesOf(entrance, email)
  const isOutside = through === 'the front door'
  // Only callers on the host's own machine come without an address.
  const hasAddress = entrance.address !== LOCAL
  return [
    { name: address, limit: TRIES_FROM_ADDRESS, windowMs: WINDOW_MS, counts: isOutside },
    {
      name: failures,
      limit: FAILURES_FROM_ADDRESS,
      windowMs: WINDOW_MS,
      counts: isOutside && hasAddress,
    },
    { name: account, limit: TRIES_AT_ACCOUNT, windowMs: WINDOW_MS, counts: true },
    { name: everywhere, limit: FAILURES_AT_ACCOUNT, windowMs: HOUR_MS, counts: true },
  ].filter(({ counts }) => counts)
}

/**
 * Counts a try everywhere it belongs. The count over all addresses stops guessing by many, and
 * would let them lock the owner out as well: whoever comes from an address from which the account
 * was entered within thirty days is let through. From elsewhere they wait an hour at most.
 */
async function count(
  entrance: Entrance,
  email: string,
  counters: readonly Counter[],
): Promise<void> {
  const { env, nowMs } = entrance
  const { everywhere, known } = namesOf(entrance, email)
  for (const { name, limit, windowMs } of counters) {
    const answer = await env.GATE.getByName(name).pass(limit, windowMs, nowMs)
    if (answer.open) continue
    if (name === everywhere && (await env.GATE.getByName(known).holds(KNOWN_MS, nowMs))) continue
    // What comes after is not counted: a try that is refused is no failure at the account.
    throw closed(answer)
  }
}

const closed = ({ retryAfterSeconds }: Exclude<GateAnswer, { open: true }>) =>
  new Problem('too_many_requests', { retryAfterSeconds })
