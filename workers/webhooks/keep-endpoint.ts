import type {
  NewWebhookEndpoint,
  WebhookEndpointChange,
  WebhookEndpointView,
} from '@bylaw/contract'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import { webhookAddress } from './address'

/** Adds an endpoint whose address we are willing to call. */
export async function addEndpoint(
  scope: Scope,
  wish: NewWebhookEndpoint,
): Promise<WebhookEndpointView> {
  mustBeFit(scope, wish.url)
  return scope.courier.addEndpoint(scope.newId('whe'), wish, scope.now)
}

/** Changes an endpoint; a new address is checked just as a first one is. */
export async function changeEndpoint(
  scope: Scope,
  id: string,
  version: number,
  wish: WebhookEndpointChange,
): Promise<WebhookEndpointView> {
  if (wish.url !== undefined) mustBeFit(scope, wish.url)
  return scope.courier.changeEndpoint(id, version, wish)
}

function mustBeFit(scope: Scope, url: string): void {
  const read = webhookAddress(url, scope.courier.egress, scope.courier.ownHost)
  if (read.ok) return
  const { code, message } = read.refusal
  throw new Problem('unacceptable', { errors: [{ pointer: '/url', code, message }] })
}
