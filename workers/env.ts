import type { Desk } from './desk/desk-object'
import type { Gate } from './platform/gate-object'
import type { Courier } from './webhooks/courier-object'

/** What the platform hands us; names just what `wrangler.toml` binds, and its two secrets. */
export interface Env {
  readonly ASSETS: Fetcher
  readonly DESK: DurableObjectNamespace<Desk>
  readonly COURIER: DurableObjectNamespace<Courier>
  readonly GATE: DurableObjectNamespace<Gate>
  /** Companies, credentials, shard map: touched at sign-up and sign-in only. */
  readonly CONTROL: D1Database
  readonly SHARD_01: D1Database
  readonly SHARD_02: D1Database
  readonly EVENTS: Queue<unknown>
  /** Slices of long work, one a message. */
  readonly JOBS: Queue<unknown>
  /** What people attach, and mail as it came: `<company>/<id>`. */
  readonly FILES: R2Bucket
  /** The domain behind the @ of every company's address. */
  readonly MAIL_DOMAIN: string
  /** Where mail goes: `cloudflare` sends it, `sink` keeps it in the house to be looked at. */
  readonly MAIL_OUT: string
  /** Sends mail, where `MAIL_OUT` says so. */
  readonly SEND_EMAIL?: SendEmail
  readonly PUBLIC_ORIGIN: string
  /** `public`, or `loopback` to let webhooks reach a receiver under test on this machine. */
  readonly EGRESS: string
  /** Signs session tokens, invitations and cursors. At least 32 characters. */
  readonly TOKEN_SECRET: string
  /** Encrypts webhook secrets at rest. At least 32 characters. */
  readonly VAULT_SECRET: string
}
