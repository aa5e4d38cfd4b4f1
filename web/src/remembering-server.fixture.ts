/**
 * A server that carries a command out once under each idempotency key, as ours does, and whose
 * answers can be lost or refused on the way. What it did is in `done`.
 */
export function rememberingServer() {
  const kept = new Map<string, { asked: string; answer: unknown }>()
  const done: { path: string; body: unknown; version: string | null }[] = []
  const troubles: (() => Response)[] = []

  /** Stands in for `fetch`. */
  const fetch = async (path: string, init: RequestInit): Promise<Response> => {
    const headers = new Headers(init.headers)
    const key = headers.get('Idempotency-Key')
    if (key === null) throw new Error('a command without a name')
    const version = headers.get('If-Match')
    const asked = JSON.stringify([path, version, init.body])
    const trouble = troubles.shift()
    if (trouble !== undefined && trouble !== lose) return trouble()
    const first = kept.get(key)
    if (first !== undefined && first.asked !== asked) return refusal(422, 'key_reused')
    if (first === undefined) {
      done.push({ path, body: JSON.parse(String(init.body)), version })
      kept.set(key, { asked, answer: { id: `made_${done.length}` } })
    }
    if (trouble) return trouble()
    return Response.json(kept.get(key)?.answer)
  }
  return {
    fetch,
    done,
    /** The next command is carried out, but nobody hears of it. */
    losesNextAnswer: () => void troubles.push(lose),
    /** The next command is not carried out. */
    refusesNext: (status: number, code: string) => void troubles.push(() => refusal(status, code)),
  }
}

function lose(): Response {
  throw new TypeError('the connection broke')
}

const refusal = (status: number, code: string): Response =>
  Response.json({ code, status }, { status })
