import { DurableObject } from 'cloudflare:workers'
import type {
  NewWebhookEndpoint,
  WebhookDeliveryView,
  WebhookEndpointChange,
  WebhookEndpointView,
} from '@bylaw/contract'
import { ok, type Result, refuse } from '@bylaw/kernel'
import type { Env } from '../env'
import { migrateObject } from '../platform/object-migrations'
import { COURIER_MIGRATIONS } from './courier-tables'
import { bodyOf, type CompanyEvent, letterBook } from './deliveries'
import { type DeliveryFilter, deliveryList, type EventFilter, type EventRow } from './delivery-list'
import { type Endpoint, endpointBook, endpointView, MOST_ENDPOINTS } from './endpoints'
import { postman } from './postman'
import { newSecret, vaultOf } from './vault'

/** Why the Courier says no; the Worker turns it into a Problem. */
export type CourierRefusal =
  | { readonly code: 'not_found' }
  | { readonly code: 'switched_off' }
  | { readonly code: 'too_many' }
  | { readonly code: 'stale_version'; readonly currentVersion: number }

const OLD_SECRET_HONOURED_MS = 24 * 3_600_000

/**
 * Delivers one company's events to its webhook endpoints.
 *
 * The tables are the truth: an event that was accepted is delivered or given up after twelve
 * tries, whatever dies in between. The alarm stands at the next due delivery; it claims what is
 * due and lets the tries run on their own, so that a receiver that never answers delays nobody
 * else. A claim that outlives its try falls due again by itself.
 */
export class Courier extends DurableObject<Env> {
  readonly #sql = this.ctx.storage.sql
  readonly #endpoints = endpointBook(this.#sql)
  readonly #letters = letterBook(this.#sql)
  readonly #lists = deliveryList(this.#sql)

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env)
    migrateObject(this.ctx.storage, COURIER_MIGRATIONS)
  }

  // ── Called by the Worker ────────────────────────────────────────────────────

  /** Takes events in; the same event again is no news. Returns once they are durable. */
  async accept(companyId: string, events: readonly CompanyEvent[], nowMs: number): Promise<void> {
    this.#belongTo(companyId)
    this.ctx.storage.transactionSync(() => this.#post(companyId, events, nowMs))
    await this.#arm()
  }

  async listEndpoints(companyId: string): Promise<WebhookEndpointView[]> {
    this.#belongTo(companyId)
    return this.#endpoints.all().map((endpoint) => endpointView(endpoint))
  }

  async addEndpoint(
    companyId: string,
    id: string,
    wish: NewWebhookEndpoint,
    nowMs: number,
  ): Promise<Result<WebhookEndpointView, CourierRefusal>> {
    this.#belongTo(companyId)
    const secret = newSecret()
    const secretSealed = await this.#vault(companyId).seal(secret)
    const all = this.#endpoints.all()
    if (all.length >= MOST_ENDPOINTS && all.every((known) => known.id !== id))
      return refuse({ code: 'too_many' })
    this.#endpoints.add({ id, ...wish, secretSealed, createdAtMs: nowMs })
    const endpoint = this.#endpoints.find(id)
    if (!endpoint) throw new Error('Broken belief: an endpoint that was added is there')
    return ok(endpointView(endpoint, await this.#vault(companyId).open(endpoint.secretSealed)))
  }

  async changeEndpoint(
    companyId: string,
    id: string,
    version: number,
    change: WebhookEndpointChange,
  ): Promise<Result<WebhookEndpointView, CourierRefusal>> {
    return this.#edit(companyId, id, version, (endpoint) => {
      const enabled = change.enabled ?? endpoint.enabled
      this.#endpoints.save({
        ...endpoint,
        url: change.url ?? endpoint.url,
        description: change.description ?? endpoint.description,
        types: change.types ?? endpoint.types,
        enabled,
        disabledReason: enabled ? null : endpoint.disabledReason,
        failures: enabled ? 0 : endpoint.failures,
      })
      if (!enabled) this.#letters.giveUp(id)
    })
  }

  /** A new secret; the old one signs beside it for a day, so that receivers can change over. */
  async rotateSecret(
    companyId: string,
    id: string,
    version: number,
    nowMs: number,
  ): Promise<Result<WebhookEndpointView, CourierRefusal>> {
    const secret = newSecret()
    const secretSealed = await this.#vault(companyId).seal(secret)
    const edited = this.#edit(companyId, id, version, (endpoint) =>
      this.#endpoints.save({
        ...endpoint,
        secretSealed,
        oldSecretSealed: endpoint.secretSealed,
        oldSecretUntilMs: nowMs + OLD_SECRET_HONOURED_MS,
      }),
    )
    return edited.ok ? ok({ ...edited.value, secret }) : edited
  }

  async removeEndpoint(
    companyId: string,
    id: string,
    version: number,
  ): Promise<Result<WebhookEndpointView, CourierRefusal>> {
    this.#belongTo(companyId)
    const endpoint = this.#endpoints.find(id)
    if (!endpoint) return refuse({ code: 'not_found' })
    if (endpoint.version !== version)
      return refuse({ code: 'stale_version', currentVersion: endpoint.version })
    this.ctx.storage.transactionSync(() => this.#endpoints.remove(id))
    await this.#arm()
    return ok(endpointView(endpoint))
  }

  /** Sends a test event to one endpoint, whatever types it asked for. */
  async ping(
    companyId: string,
    id: string,
    pingId: string,
    nowMs: number,
  ): Promise<Result<WebhookEndpointView, CourierRefusal>> {
    this.#belongTo(companyId)
    const endpoint = this.#endpoints.find(id)
    if (!endpoint) return refuse({ code: 'not_found' })
    if (!endpoint.enabled) return refuse({ code: 'switched_off' })
    const event: CompanyEvent = { id: pingId, type: 'webhook.ping', atMs: nowMs, data: {} }
    this.ctx.storage.transactionSync(() => {
      const messageId = this.#letters.post(event, bodyOf(companyId, event))
      if (messageId) this.#letters.address(messageId, id, nowMs)
    })
    await this.#arm()
    return ok(endpointView(endpoint))
  }

  async listDeliveries(companyId: string, filter: DeliveryFilter): Promise<WebhookDeliveryView[]> {
    this.#belongTo(companyId)
    return this.#lists.deliveries(filter)
  }

  async listEvents(companyId: string, filter: EventFilter): Promise<EventRow[]> {
    this.#belongTo(companyId)
    return this.#lists.events(filter)
  }

  async redeliver(
    companyId: string,
    deliveryId: string,
    nowMs: number,
  ): Promise<Result<WebhookDeliveryView, CourierRefusal>> {
    this.#belongTo(companyId)
    const [known] = this.#lists.deliveries({ deliveryId, limit: 1 })
    if (!known) return refuse({ code: 'not_found' })
    if (!this.#endpoints.find(known.endpointId)?.enabled) return refuse({ code: 'switched_off' })
    this.#letters.again(deliveryId, nowMs)
    await this.#arm()
    const [delivery] = this.#lists.deliveries({ deliveryId, limit: 1 })
    return delivery ? ok(delivery) : refuse({ code: 'not_found' })
  }

  // ── Called by the runtime ───────────────────────────────────────────────────

  override async alarm(): Promise<void> {
    const nowMs = Date.now()
    try {
      for (const endpointId of this.#letters.waitingEndpoints(nowMs))
        for (const trip of this.#postman.tripsTo(endpointId, nowMs))
          this.ctx.waitUntil(trip.then(() => this.#arm()))
      this.#letters.forgetOld(nowMs)
    } finally {
      await this.#arm()
    }
  }

  // ── Inside ──────────────────────────────────────────────────────────────────

  #post(companyId: string, events: readonly CompanyEvent[], nowMs: number): void {
    const endpoints = this.#endpoints.all().filter(({ enabled }) => enabled)
    for (const event of events) {
      const messageId = this.#letters.post(event, bodyOf(companyId, event))
      if (!messageId) continue
      for (const { id, types } of endpoints)
        if (types.length === 0 || types.includes(event.type))
          this.#letters.address(messageId, id, nowMs)
    }
  }

  #edit(
    companyId: string,
    id: string,
    version: number,
    edit: (endpoint: Endpoint) => void,
  ): Result<WebhookEndpointView, CourierRefusal> {
    this.#belongTo(companyId)
    return this.ctx.storage.transactionSync(() => {
      const endpoint = this.#endpoints.find(id)
      if (!endpoint) return refuse({ code: 'not_found' })
      if (endpoint.version !== version)
        return refuse({ code: 'stale_version', currentVersion: endpoint.version })
      edit(endpoint)
      return ok(endpointView(this.#endpoints.find(id) ?? endpoint))
    })
  }

  readonly #postman = postman(this.ctx.storage, this.env, this.#endpoints, this.#letters, () =>
    this.#vault(this.#owner()),
  )

  #vault = (companyId: string) => vaultOf(this.env.VAULT_SECRET, companyId)

  #owner = (): string =>
    this.#sql.exec<{ company_id: string }>('SELECT company_id FROM owner').one().company_id

  /** The first company to speak to this object owns it; any other is our bug. */
  #belongTo(companyId: string): void {
    this.#sql.exec(
      'INSERT INTO owner (company_id) SELECT ? WHERE NOT EXISTS (SELECT 1 FROM owner)',
      companyId,
    )
    if (this.#owner() !== companyId) throw new Error('Broken belief: a Courier has one company')
  }

  async #arm(): Promise<void> {
    const due = this.#letters.nextDueAtMs(Date.now())
    if (due === null) await this.ctx.storage.deleteAlarm()
    else await this.ctx.storage.setAlarm(due)
  }
}
