import type {
  NewWebhookEndpoint,
  WebhookDeliveryView,
  WebhookEndpointChange,
  WebhookEndpointView,
  WebhookEvent,
} from '@bylaw/contract'
import { type Result, words } from '@bylaw/kernel'
import type { Env } from '../env'
import { Problem } from '../platform/problem'
import type { Shard } from '../platform/shard'
import type { Egress } from './address'
import type { CourierRefusal } from './courier-object'
import type { CompanyEvent } from './deliveries'
import type { DeliveryFilter, EventFilter } from './delivery-list'
import { MOST_ENDPOINTS } from './endpoints'

/** A line to one company's Courier. A refusal comes out as the Problem it is. */
export type CourierLine = ReturnType<typeof courierFor>

/** The company is bound here, once; nobody who holds the line can name another. */
export function courierFor(env: Env, companyId: string) {
  const stub = env.COURIER.getByName(companyId)
  return {
    egress: egressOf(env),
    ownHost: new URL(env.PUBLIC_ORIGIN).hostname,
    accept: (events: readonly CompanyEvent[], nowMs: number) =>
      stub.accept(companyId, events, nowMs),
    listEndpoints: async (): Promise<WebhookEndpointView[]> => stub.listEndpoints(companyId),
    addEndpoint: async (id: string, wish: NewWebhookEndpoint, nowMs: number) =>
      granted(await stub.addEndpoint(companyId, id, wish, nowMs)),
    changeEndpoint: async (id: string, version: number, change: WebhookEndpointChange) =>
      granted(await stub.changeEndpoint(companyId, id, version, change)),
    rotateSecret: async (id: string, version: number, nowMs: number) =>
      granted(await stub.rotateSecret(companyId, id, version, nowMs)),
    removeEndpoint: async (id: string, version: number) =>
      granted(await stub.removeEndpoint(companyId, id, version)),
    ping: async (id: string, pingId: string, nowMs: number) =>
      granted(await stub.ping(companyId, id, pingId, nowMs)),
    listDeliveries: async (filter: DeliveryFilter): Promise<WebhookDeliveryView[]> =>
      stub.listDeliveries(companyId, filter),
    listEvents: async (filter: EventFilter) =>
      (await stub.listEvents(companyId, filter)).map(({ body, ...event }) => ({
        ...event,
        data: (JSON.parse(body) as WebhookEvent).data,
      })),
    redeliver: async (deliveryId: string, nowMs: number) =>
      granted(await stub.redeliver(companyId, deliveryId, nowMs)),
  }
}

/**
 * The line as one reader holds it. The Courier knows no members, so every look at what it keeps
 * asks the shard first; every change writes its audit entry there, and is refused with it.
 */
export function courierForReader(env: Env, companyId: string, shard: Shard): CourierLine {
  const line = courierFor(env, companyId)
  return {
    ...line,
    listEndpoints: async () => {
      await shard.mustBeMember()
      return line.listEndpoints()
    },
    listDeliveries: async (filter) => {
      await shard.mustBeMember()
      return line.listDeliveries(filter)
    },
    listEvents: async (filter) => {
      await shard.mustBeMember()
      return line.listEvents(filter)
    },
  }
}

/** Anything but the exact word `loopback` keeps webhooks on the public internet. */
export const egressOf = (env: Env): Egress => (env.EGRESS === 'loopback' ? 'loopback' : 'public')

function granted<Value>(answer: Result<Value, CourierRefusal>): Value {
  if (answer.ok) return answer.value
  const { refusal } = answer
  switch (refusal.code) {
    case 'stale_version':
      throw new Problem('stale_version', { currentVersion: refusal.currentVersion })
    case 'switched_off':
      throw switchedOff()
    case 'too_many':
      throw tooMany()
    case 'not_found':
      throw new Problem('not_found')
  }
}

/** Nothing is sent to an endpoint that was switched off, not even when someone asks for it. */
export const switchedOff = () => new Problem('wrong_state', { detail: OFF })
/** A company has as many endpoints as it may. */
export const tooMany = () => new Problem('wrong_state', { detail: TOO_MANY })

const OFF = words(
  '这个接收地址已停用，请先启用。',
  'This endpoint is switched off: switch it on first.',
)
const TOO_MANY = words(
  `最多 ${MOST_ENDPOINTS} 个接收地址，请先删除不用的。`,
  `There can be ${MOST_ENDPOINTS} endpoints: remove one that is not used.`,
)
