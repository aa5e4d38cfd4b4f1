import { app } from './app'
import type { Env } from './env'

export { Desk } from './desk/desk-object'
export { Gate } from './platform/gate-object'
export { Courier } from './webhooks/courier-object'

/** The one Worker. Everything that can wake it is listed here, and does its work elsewhere. */
export default {
  fetch: app.fetch,
} satisfies ExportedHandler<Env>
