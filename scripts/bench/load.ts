import { Agent, request } from 'node:http'

/** One kind of request, made again and again. */
export interface Target {
  readonly url: URL
  readonly headers: Readonly<Record<string, string>>
  /** The body of the n-th request. */
  readonly body: (n: number) => string
}

/** A client that keeps a number of connections busy, one request at a time on each. */
export class Load {
  readonly #agent: Agent
  readonly #connections: number
  #sent = 0

  constructor(connections: number) {
    this.#connections = connections
    this.#agent = new Agent({ keepAlive: true, maxSockets: connections })
  }

  /** Requests answered per second over a stretch of time. Any refusal ends the run. */
  async rate(target: Target, ms: number): Promise<number> {
    const startedAt = performance.now()
    let answered = 0
    const connection = async () => {
      while (performance.now() - startedAt < ms) {
        await this.#once(target)
        answered += 1
      }
    }
    await Promise.all(Array.from({ length: this.#connections }, connection))
    return (answered / (performance.now() - startedAt)) * 1_000
  }

  close(): void {
    this.#agent.destroy()
  }

  #once({ url, headers, body }: Target): Promise<void> {
    const text = body(this.#sent++)
    return new Promise((resolve, reject) => {
      const call = request(url, {
        method: 'POST',
        agent: this.#agent,
        headers: {
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(text),
          ...headers,
        },
      })
      call.once('error', reject)
      call.once('response', (response) => {
        let answer = ''
        response.setEncoding('utf8').on('data', (chunk: string) => (answer += chunk))
        response.once('end', () =>
          (response.statusCode ?? 500) < 300
            ? resolve()
            : reject(new Error(`${url.pathname} was answered ${response.statusCode}: ${answer}`)),
        )
      })
      call.end(text)
    })
  }
}

/** The middle of the rounds: one slow or lucky round does not move it. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const [low = 0, high = 0] =
    sorted.length % 2 ? [sorted[middle], sorted[middle]] : sorted.slice(middle - 1, middle + 1)
  return (low + high) / 2
}
