import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'
import { verifyWebhook } from '@bylaw/client'
import type { WebhookEvent } from '@bylaw/contract'

/** A message as it arrived, however often. */
export interface Received {
  readonly id: string
  readonly body: string
  readonly event: WebhookEvent
}

/** A receiver of webhooks that outlives the host, and remembers all it was ever told. */
export interface Receiver {
  readonly url: (company: string) => string
  /** The secret that an endpoint was given; what is not signed with it is counted as a fault. */
  readonly trust: (company: string, secret: string) => void
  readonly heardBy: (company: string) => readonly Received[]
  /** How many messages there were, each counted once. */
  readonly told: () => number
  readonly faults: readonly string[]
  readonly close: () => void
}

/** One in so many is turned away when it first comes, so that it has to come again. */
const TURNED_AWAY = 16

export async function startReceiver(roll: () => number): Promise<Receiver> {
  const heard = new Map<string, Map<string, Received>>()
  const secrets = new Map<string, string>()
  const turnedAway = new Set<string>()
  const faults: string[] = []

  const server = createServer(async (request, response) => {
    const company = request.url?.slice(1) ?? ''
    const status = await take(company, request).catch(() => 400)
    response.writeHead(status).end()
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return {
    url: (company) => `http://127.0.0.1:${port}/${company}`,
    trust: (company, secret) => void secrets.set(company, secret),
    heardBy: (company) => [...(heard.get(company)?.values() ?? [])],
    told: () => [...heard.values()].reduce((sum, theirs) => sum + theirs.size, 0),
    faults,
    close: () => server.close(),
  }

  async function take(company: string, request: IncomingMessage): Promise<number> {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const body = Buffer.concat(chunks).toString()
    const id = String(request.headers['webhook-id'] ?? '')
    if (!isSigned(company, request, body)) return fault(`${id} is not signed`)
    const known = heard.get(company)?.get(id)
    if (known && known.body !== body) return fault(`${id} said something else the second time`)
    if (!known && !turnedAway.has(id) && roll() * TURNED_AWAY < 1) {
      turnedAway.add(id)
      return 503
    }
    const theirs = heard.get(company) ?? new Map<string, Received>()
    heard.set(company, theirs.set(id, { id, body, event: JSON.parse(body) }))
    return 204
  }

  function fault(text: string): number {
    faults.push(text)
    return 400
  }

  function isSigned(company: string, { headers }: IncomingMessage, body: string): boolean {
    try {
      verifyWebhook(secrets.get(company) ?? '', headers as Record<string, string>, body)
      return true
    } catch {
      return false
    }
  }
}
