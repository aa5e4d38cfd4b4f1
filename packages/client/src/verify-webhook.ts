import type { WebhookEvent } from '@bylaw/contract'
import { Webhook } from 'standardwebhooks'

/**
 * Checks that a webhook came from Bylaw, unchanged and within the last five minutes, and reads it.
 * Throws otherwise.
 *
 * @param secret  the endpoint's `whsec_…`
 * @param headers `webhook-id`, `webhook-timestamp` and `webhook-signature`, names in lower case
 * @param body    the body exactly as it was received, before any parsing
 */
export const verifyWebhook = (
  secret: string,
  headers: Readonly<Record<string, string>>,
  body: string,
): WebhookEvent => new Webhook(secret).verify(body, { ...headers }) as WebhookEvent
