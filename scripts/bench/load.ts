import { Agent, request } from 'node:http'

/** One kind of request, made again and again: a POST where it has a body, a GET where it has none. */
export interface Target {
  readonly url: URL
  readonly headers: Readonly<Record<string, string>>
  /** The body of the n-th request. */
  readonly body?: (n: number) => string
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
    const answered = await this.#while(target, () => performance.now() - startedAt < ms)
    return (answered / (performance.now() - startedAt)) * 1_000
  }

  /** Makes so many requests. */
  async times(target: Target, count: number): Promise<void> {
    let left = count
    await this.#while(target, () => left-- > 0)
  }

  /** How long one request takes, alone, in milliseconds. */
  async milliseconds(target: Target): Promise<number> {
    const startedAt = performance.now()
    await this.#once(target)
    return performance.now() - startedAt
  }

  close(): void {
    this.#agent.destroy()
  }

  async #while(target: Target, goOn: () => boolean): Promise<number> {
    let answered = 0
    const connection = async () => {
      while (goOn()) {
        await this.#once(target)
        answered += 1
      }
    }
    await Promise.all(Array.from({ length: this.#connections }, connection))
    return answered
  }

  #once({ url, headers, body }: Target): Promise<void> {
    const text = body?.(this.#sent++)
    return new Promise((resolve, reject) => {
      const call = request(url, {
        method: text === undefined ? 'GET' : 'POST',
        agent: this.#agent,
        headers: {
          ...(text !== undefined && {
            'content-type': 'application/json',
            'content-length': Buffer.byteLength(text),
          }),
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

/** The value that a share of the values do not exceed. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.ceil(sorted.length * share) - 1] ?? 0
}
