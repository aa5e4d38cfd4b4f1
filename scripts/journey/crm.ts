import { createServer } from 'node:http'

/** A customer's CRM on this machine: keeps what it is sent, and says yes. */
export interface Crm {
  readonly url: string
  readonly received: readonly Delivery[]
  readonly stop: () => Promise<void>
}

export interface Delivery {
  readonly headers: Readonly<Record<string, string>>
  /** Exactly as it came, for the signature is over these bytes. */
  readonly body: string
}

export async function startCrm(): Promise<Crm> {
  const received: Delivery[] = []
  const server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      const headers = Object.fromEntries(
        Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
      )
      received.push({ headers, body: Buffer.concat(parts).toString('utf8') })
      response.writeHead(204).end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const place = server.address()
  const port = typeof place === 'object' && place ? place.port : 0
  return {
    url: `http://127.0.0.1:${port}/bylaw`,
    received,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
