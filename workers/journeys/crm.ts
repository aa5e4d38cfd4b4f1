import { Webhook } from 'standardwebhooks'
import { vi } from 'vitest'

/** What the customer's CRM was told, verified with the endpoint's secret as a receiver would. */
export interface Crm {
  readonly heard: { readonly type: string; readonly data: Record<string, unknown> }[]
  /** The secret that the endpoint's creation showed. */
  trust(secret: string): void
}

/** Stands in for the customer's CRM: nothing else is reachable while it listens. */
export function listen(url: string): Crm {
  const heard: Crm['heard'] = []
  let webhook: Webhook | undefined
  vi.stubGlobal('fetch', async (target: string, init: RequestInit) => {
    if (target !== url || webhook === undefined) throw new Error(`nobody answers at ${target}`)
    const headers = Object.fromEntries(new Headers(init.headers))
    heard.push(webhook.verify(String(init.body), headers) as Crm['heard'][number])
    return new Response('noted')
  })
  return {
    heard,
    trust(secret) {
      webhook = new Webhook(secret)
    },
  }
}
