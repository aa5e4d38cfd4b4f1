import type {
  NewWebhookEndpoint,
  WebhookDeliveryView,
  WebhookEndpointChange,
  WebhookEndpointView,
} from '@bylaw/contract'
import { auditEntry } from '../audit/entry'
import { mustBeVersion } from '../platform/if-match'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import { webhookAddress } from './address'
import { switchedOff, tooMany } from './courier-line'
import { MOST_ENDPOINTS } from './endpoints'

// Each of these writes in two places, in this order: the audit entry (shard), then the change
// itself (Courier, which is the truth). It is written down only once nothing we know of stands
// against it, so that a process that dies in between leaves an entry too many and never one too
// few. The shard refuses the entry of whoever is no longer a member, and with it the change.

/** Adds an endpoint whose address we are willing to call. */
export async function addEndpoint(
  scope: Scope,
  wish: NewWebhookEndpoint,
): Promise<WebhookEndpointView> {
  mustBeFit(scope, wish.url)
  const id = scope.newId('whe')
  const known = await scope.courier.listEndpoints()
  if (known.length >= MOST_ENDPOINTS && known.every((endpoint) => endpoint.id !== id))
    throw tooMany()
  await writeDown(scope, 'webhook_endpoint.added', id)
  return scope.courier.addEndpoint(id, wish, scope.now)
}

/** Changes an endpoint; a new address is checked just as a first one is. */
export async function changeEndpoint(
  scope: Scope,
  id: string,
  version: number,
  wish: WebhookEndpointChange,
): Promise<WebhookEndpointView> {
  if (wish.url !== undefined) mustBeFit(scope, wish.url)
  mustBeVersion(version, (await readEndpoint(scope, id)).version)
  await writeDown(scope, 'webhook_endpoint.changed', id)
  return scope.courier.changeEndpoint(id, version, wish)
}

/** Removes an endpoint and its deliveries. */
export async function removeEndpoint(
  scope: Scope,
  id: string,
  version: number,
): Promise<WebhookEndpointView> {
  mustBeVersion(version, (await readEndpoint(scope, id)).version)
  await writeDown(scope, 'webhook_endpoint.removed', id)
  return scope.courier.removeEndpoint(id, version)
}

/** Makes a new secret, shown in this answer only. */
export async function rotateSecret(
  scope: Scope,
  id: string,
  version: number,
): Promise<WebhookEndpointView> {
  mustBeVersion(version, (await readEndpoint(scope, id)).version)
  await writeDown(scope, 'webhook_secret.rotated', id)
  return scope.courier.rotateSecret(id, version, scope.now)
}

/** Sends a test event to an endpoint. */
export async function pingEndpoint(scope: Scope, id: string): Promise<WebhookEndpointView> {
  if (!(await readEndpoint(scope, id)).enabled) throw switchedOff()
  await writeDown(scope, 'webhook_endpoint.pinged', id)
  return scope.courier.ping(id, scope.newId('ping'), scope.now)
}

/** Delivers once more, under the same webhook id. */
export async function redeliver(scope: Scope, id: string): Promise<WebhookDeliveryView> {
  const [delivery] = await scope.courier.listDeliveries({ deliveryId: id, limit: 1 })
  if (!delivery) throw new Problem('not_found')
  if (!(await readEndpoint(scope, delivery.endpointId)).enabled) throw switchedOff()
  await writeDown(scope, 'webhook_delivery.repeated', id)
  return scope.courier.redeliver(id, scope.now)
}

/** The endpoint as it is now. */
export async function readEndpoint(scope: Scope, id: string): Promise<WebhookEndpointView> {
  const endpoint = (await scope.courier.listEndpoints()).find((each) => each.id === id)
  if (!endpoint) throw new Problem('not_found')
  return endpoint
}

async function writeDown(scope: Scope, action: string, subject: string): Promise<void> {
  await scope.shard.batch([auditEntry(scope, action, subject)])
}

function mustBeFit(scope: Scope, url: string): void {
  const read = webhookAddress(url, scope.courier.egress, scope.courier.ownHost)
  if (read.ok) return
  const { code, message } = read.refusal
  throw new Problem('unacceptable', { errors: [{ pointer: '/url', code, message }] })
}
