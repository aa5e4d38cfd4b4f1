import createClient from 'openapi-fetch'
import type { paths } from './openapi'

export interface ClientSettings {
  /** Where Bylaw is, e.g. `https://bylaw.example`; a page of its own origin leaves it out. */
  readonly baseUrl?: string
  /** A session token; a function when it changes, as it does every quarter of an hour. */
  readonly token?: string | (() => string | undefined)
}

/**
 * A client that knows every operation of the API, its parameters and its answers.
 *
 * ```ts
 * const bylaw = createBylawClient({ baseUrl: 'https://bylaw.example', token })
 * const { data, error } = await bylaw.GET('/v1/tickets/{ticketId}', { params: { path: { ticketId } } })
 * ```
 */
export function createBylawClient({ baseUrl, token }: ClientSettings = {}) {
  const client = createClient<paths>(baseUrl === undefined ? {} : { baseUrl })
  client.use({
    onRequest({ request }) {
      const now = typeof token === 'function' ? token() : token
      if (now !== undefined) request.headers.set('authorization', `Bearer ${now}`)
      return request
    },
  })
  return client
}

export type BylawClient = ReturnType<typeof createBylawClient>
