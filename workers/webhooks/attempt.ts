import { Webhook } from 'standardwebhooks'
import type { Egress } from './address'
import { webhookAddress } from './address'

/** One message on its way to one endpoint. */
export interface Letter {
  readonly url: string
  /** The same over all tries and replays, so that a receiver can drop what it has seen. */
  readonly messageId: string
  readonly body: string
  /** The endpoint's secrets; two while one is being rotated. */
  readonly secrets: readonly string[]
}

/** How a try ended. `status` is null when no answer came. */
export interface Outcome {
  readonly status: number | null
  readonly error: 'timeout' | 'unreachable' | 'address_refused' | 'secret_unreadable' | null
  /** At most 512 characters of the answer. */
  readonly answer: string
  readonly durationMs: number
  readonly retryAfterSeconds: number | undefined
}

const PATIENCE_MS = 10_000
const READ_BYTES = 64 * 1024
const KEPT_CHARACTERS = 512

/**
 * Tries once to deliver a letter. Never throws: whatever goes wrong is an outcome.
 *
 * Signed as Standard Webhooks says: `id.timestamp.body`, one `v1,…` signature for each secret.
 * Redirects are not followed, since the place they lead to was never checked.
 */
export async function attempt(
  letter: Letter,
  egress: Egress,
  ownHost: string,
  clock: () => number,
): Promise<Outcome> {
  const startedAt = clock()
  const ended = (rest: Partial<Outcome>): Outcome => ({
    status: null,
    error: null,
    answer: '',
    retryAfterSeconds: undefined,
    ...rest,
    durationMs: clock() - startedAt,
  })

  const address = webhookAddress(letter.url, egress, ownHost)
  if (!address.ok) return ended({ error: 'address_refused' })
  const signal = AbortSignal.timeout(PATIENCE_MS)
  try {
    const response = await fetch(address.value.href, {
      method: 'POST',
      redirect: 'manual',
      signal,
      headers: signedHeaders(letter, startedAt),
      body: letter.body,
    })
    return ended({
      status: response.status,
      answer: await beginningOf(response),
      retryAfterSeconds: secondsIn(response.headers.get('retry-after')),
    })
  } catch {
    return ended({ error: signal.aborted ? 'timeout' : 'unreachable' })
  }
}

/** The headers a receiver verifies; `packages/client` holds the other side. */
export function signedHeaders(letter: Letter, atMs: number): Record<string, string> {
  const signatures = letter.secrets.map((secret) =>
    new Webhook(secret).sign(letter.messageId, new Date(atMs), letter.body),
  )
  return {
    'content-type': 'application/json; charset=utf-8',
    'user-agent': 'Bylaw-Webhooks/1',
    'webhook-id': letter.messageId,
    'webhook-timestamp': String(Math.floor(atMs / 1_000)),
    'webhook-signature': signatures.join(' '),
  }
}

/** Reads no more than it must of a body that may be endless, then hangs up. */
async function beginningOf(response: Response): Promise<string> {
  const reader = response.body?.getReader()
  if (!reader) return ''
  const decoder = new TextDecoder()
  let text = ''
  let bytes = 0
  try {
    while (bytes < READ_BYTES && text.length < KEPT_CHARACTERS) {
      const { done, value } = await reader.read()
      if (done) break
      bytes += value.byteLength
      text += decoder.decode(value, { stream: true })
    }
  } catch {
    // The status has arrived; a body that breaks off changes nothing.
  }
  await reader.cancel().catch(() => undefined)
  return text.slice(0, KEPT_CHARACTERS)
}

/** Retry-After in seconds; the date form is rare on APIs and treated as not given. */
const secondsIn = (header: string | null): number | undefined =>
  header !== null && /^\d{1,9}$/.test(header) ? Number(header) : undefined
