import { type Caller, callerAt, Unexpected } from '../seed/api'
import type { Ledger, Written } from './ledger'
import type { LoadedCompany } from './world'

/** One client under load: whom it works for, what it writes down, and when it ends. */
export interface ClientWish {
  readonly address: string
  readonly company: LoadedCompany
  readonly name: string
  readonly ledger: Ledger
  readonly roll: () => number
  /** True once no new write should be begun; the one under way is still finished. */
  readonly over: () => boolean
}

/** Something a client wants done, under a name that never changes however often it is sent. */
export interface Deed extends Pick<Written, 'what' | 'mark' | 'mailedTo'> {
  readonly send: (caller: Caller) => Promise<Answer>
}

/** What an acknowledgement is remembered by. */
export interface Answer {
  readonly id: string
  readonly version?: number
  readonly text: string
}

/** Asks until there is an answer; undefined where the host says that it cannot be done any more. */
export type Persist = <Value>(ask: (caller: Caller) => Promise<Value>) => Promise<Value | undefined>

/**
 * Writes one thing after another, each under a key of its own, and gives none of them up: what
 * breaks off is sent again under the same key until it is acknowledged. Now and then something
 * acknowledged is sent again as well, as a client would that lost the answer.
 *
 * @param next chooses what is done, under this mark; what it has to read it asks for as doggedly
 * @param done hears of what was acknowledged
 */
export async function writeUntilOver(
  wish: ClientWish,
  next: (mark: string, persist: Persist) => Promise<Deed | undefined>,
  done: (deed: Deed, answer: Answer) => void,
): Promise<void> {
  const { ledger, roll } = wish
  const persist = persistAt(wish)
  for (let count = 0; !wish.over(); count++) {
    // The stop keeps one mark from being the beginning of another.
    const deed = await next(`${wish.name}-${count}.`, persist)
    const answer = deed && (await persist(deed.send))
    if (deed && answer === undefined) ledger.refused += 1
    if (deed && answer) {
      const { what, mark, mailedTo } = deed
      const { id, version, text } = answer
      ledger.written.push({
        ...{ what, mark, id, answer: text },
        ...(version === undefined ? {} : { version }),
        ...(mailedTo === undefined ? {} : { mailedTo }),
      })
      done(deed, answer)
      if (roll() < 0.05) await again(deed, answer)
    }
    await pause(20 + roll() * 120)
  }

  async function again(deed: Deed, first: Answer): Promise<void> {
    ledger.retried += 1
    const second = await persist(deed.send)
    if (second?.text !== first.text)
      ledger.changedAnswers.push(`${deed.mark}: ${first.text} then ${second?.text}`)
  }
}

/** A session that is renewed when it must be, and a host that is asked until it answers. */
function persistAt({ address, company, ledger, roll }: ClientWish): Persist {
  let token = ''
  return async (ask) => {
    for (;;) {
      try {
        if (token === '') token = await company.signIn()
        return await ask(callerAt(address, token))
      } catch (error) {
        const code = error instanceof Unexpected ? error.code : ''
        if (FAULTS.has(code)) throw error
        if (OVERTAKEN.has(code)) return undefined
        if (code === 'not_signed_in') token = ''
        else ledger.brokenOff += 1
        await pause(100 + roll() * 200)
      }
    }
  }
}

/** Refusals that no retry will change: a fault of ours or of the host's, and the run should say so. */
const FAULTS = new Set([
  ...['malformed_request', 'unacceptable', 'key_reused', 'not_allowed', 'not_found'],
])

/** The ticket is not as it was any more: what was wanted is not to be had, and nothing was done. */
const OVERTAKEN = new Set(['stale_version', 'wrong_state'])

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
