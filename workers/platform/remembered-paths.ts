import type { Result, Router } from 'hono/router'
import { TrieRouter } from 'hono/router/trie-router'

/**
 * Hono's router for any routes, which looks a path up once that is a route word for word. Some
 * twenty middlewares and five hundred routes are walked through for each request otherwise; that is
 * a fortieth of what opening a ticket costs.
 */
export class RememberedPaths<Handler> implements Router<Handler> {
  readonly name = 'RememberedPaths'
  readonly #router = new TrieRouter<Handler>()
  readonly #fixed = new Set<string>()
  readonly #found = new Map<string, Result<Handler>>()

  add(method: string, path: string, handler: Handler): void {
    this.#router.add(method, path, handler)
    this.#found.clear()
    if (!/[:*?{]/.test(path)) this.#fixed.add(path)
  }

  match(method: string, path: string): Result<Handler> {
    // Paths that are no route, and methods that are none, are for anybody to make up.
    if (!this.#fixed.has(path) || !METHODS.has(method)) return this.#router.match(method, path)
    const wanted = `${method} ${path}`
    const known = this.#found.get(wanted)
    if (known) return known
    const found = this.#router.match(method, path)
    this.#found.set(wanted, found)
    return found
  }
}

const METHODS: ReadonlySet<string> = new Set([
  'GET',
  'HEAD',
  'OPTIONS',
  'POST',
  'PUT',
  'PATCH',
  'DELETE',
])
