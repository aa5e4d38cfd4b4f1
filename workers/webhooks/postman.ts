import type { Env } from '../env'
import { logError } from '../platform/log'
import { attempt, type Outcome } from './attempt'
import { egressOf } from './courier-line'
import type { DueDelivery, LetterBook } from './deliveries'
import {
  CIRCUIT_OPENS_AT,
  type Endpoint,
  type EndpointBook,
  IN_FLIGHT,
  IN_FLIGHT_PER_ENDPOINT,
} from './endpoints'
import { nextTryAtMs } from './retries'
import type { Vault } from './vault'

/** Carries letters to endpoints and writes down how it went, all in the Courier's own tables. */
export const postman = (
  storage: DurableObjectStorage,
  env: Env,
  endpoints: EndpointBook,
  letters: LetterBook,
  vault: () => Vault,
) => {
  /** Both secrets while a rotation is fresh, so that no receiver fails in between. */
  const secretsOf = (endpoint: Endpoint, nowMs: number): Promise<string[]> => {
    const old = (endpoint.oldSecretUntilMs ?? 0) > nowMs ? endpoint.oldSecretSealed : null
    const sealed = [endpoint.secretSealed, ...(old === null ? [] : [old])]
    return Promise.all(sealed.map((secret) => vault().open(secret)))
  }

  const writeDown = (
    endpoint: Endpoint,
    delivery: DueDelivery,
    outcome: Outcome,
    nowMs: number,
  ) => {
    const delivered = outcome.status !== null && outcome.status >= 200 && outcome.status < 300
    // It may have been switched off while this try was out.
    const isOn = endpoints.find(endpoint.id)?.enabled === true
    const nextAtMs =
      delivered || !isOn
        ? undefined
        : nextTryAtMs(delivery.tries + 1, nowMs, Math.random(), outcome.retryAfterSeconds)
    const state = delivered ? 'delivered' : nextAtMs === undefined ? 'failed' : 'pending'
    letters.record(delivery.id, outcome, state, nextAtMs ?? null, nowMs)
    endpoints.tried(endpoint.id, delivered)
    if (outcome.status !== 410) return
    endpoints.gone(endpoint.id)
    letters.giveUp(endpoint.id)
  }

  const tried = async (endpoint: Endpoint, delivery: DueDelivery): Promise<Outcome> => {
    const { url } = endpoint
    const { messageId, body } = delivery
    const secrets = await secretsOf(endpoint, Date.now()).catch(() => undefined)
    if (secrets === undefined) return SECRET_UNREADABLE
    const ownHost = new URL(env.PUBLIC_ORIGIN).hostname
    return attempt({ url, messageId, body, secrets }, egressOf(env), ownHost, () => Date.now())
  }

  const carry = async (endpoint: Endpoint, delivery: DueDelivery): Promise<void> => {
    try {
      const outcome = await tried(endpoint, delivery)
      storage.transactionSync(() => writeDown(endpoint, delivery, outcome, Date.now()))
    } catch (error) {
      // Its claim runs out, and then it is due again.
      logError('delivery_not_written', error, { id: delivery.id })
    }
  }

  return {
    /** Sets out with what is due at one endpoint; each trip ends by itself and never fails. */
    tripsTo(endpointId: string, nowMs: number): Promise<void>[] {
      const endpoint = endpoints.find(endpointId)
      if (!endpoint) return []
      if (!endpoint.enabled) {
        letters.giveUp(endpointId)
        return []
      }
      const hands = endpoint.failures >= CIRCUIT_OPENS_AT ? 1 : IN_FLIGHT_PER_ENDPOINT
      const free = IN_FLIGHT - letters.underWay(nowMs)
      return letters
        .claim(endpointId, hands, free, nowMs)
        .map((delivery) => carry(endpoint, delivery))
    },
  }
}

/** A secret sealed under another vault key, or altered: nothing goes out that nobody can verify. */
const SECRET_UNREADABLE: Outcome = {
  status: null,
  error: 'secret_unreadable',
  answer: '',
  durationMs: 0,
  retryAfterSeconds: undefined,
}
