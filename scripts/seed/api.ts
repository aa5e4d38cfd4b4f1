/** A person at the product's own HTTP API. The seed knows no other way in. */
export interface Caller {
  readonly get: <Body>(path: string) => Promise<Body>
  /**
   * A command, under a key that never changes: sent again after a break, it is answered again
   * and done once.
   */
  readonly post: <Body>(
    path: string,
    key: string,
    json?: unknown,
    version?: number,
  ) => Promise<Body>
  readonly put: <Body>(path: string, key: string, json: unknown, version?: number) => Promise<Body>
  readonly patch: <Body>(path: string, json: unknown, version: number) => Promise<Body>
}

/** Longer than anything takes; a host that is gone without a word should not hold us for ever. */
const PATIENCE_MS = 30_000

/** An answer that was not the expected one. */
export class Unexpected extends Error {
  override readonly name = 'Unexpected'
  readonly code: string

  constructor(request: string, status: number, body: string) {
    super(`${request} was answered ${status}: ${body.slice(0, 400)}`)
    this.code = codeIn(body)
  }
}

/**
 * A command that an earlier, broken-off run still holds is asked for until it is let go, which
 * takes a minute at most.
 *
 * @param token of the person's session; none for what anybody may call
 */
export function callerAt(address: string, token?: string): Caller {
  const call = async <Body>(
    method: string,
    path: string,
    json?: unknown,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Body> => {
    const response = await fetch(`${address}${path}`, {
      method,
      signal: AbortSignal.timeout(PATIENCE_MS),
      headers: {
        ...(json === undefined ? {} : { 'content-type': 'application/json' }),
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        ...headers,
      },
      ...(json === undefined ? {} : { body: JSON.stringify(json) }),
    })
    const body = await response.text()
    if (response.status === 409 && codeIn(body) === 'still_running') {
      await new Promise((resolve) => setTimeout(resolve, 1_000))
      return call(method, path, json, headers)
    }
    if (!response.ok) throw new Unexpected(`${method} ${path}`, response.status, body)
    return JSON.parse(body) as Body
  }
  const headersOf = (key: string, version?: number): Record<string, string> => ({
    'idempotency-key': key,
    ...(version === undefined ? {} : { 'if-match': `"${version}"` }),
  })
  return {
    get: (path) => call('GET', path),
    post: (path, key, json, version) => call('POST', path, json, headersOf(key, version)),
    patch: (path, json, version) => call('PATCH', path, json, { 'if-match': `"${version}"` }),
    put: (path, key, json, version) => call('PUT', path, json, headersOf(key, version)),
  }
}

function codeIn(body: string): string {
  try {
    return String(JSON.parse(body).code)
  } catch {
    return ''
  }
}
