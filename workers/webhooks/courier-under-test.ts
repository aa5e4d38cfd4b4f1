import { env, runDurableObjectAlarm } from 'cloudflare:test'
import { expect, vi } from 'vitest'
import { courierFor } from './courier-line'

/** Recent, since what is older than thirty days is forgotten. */
export const T0 = Date.now()

/** A receiver's answers, one for each try; the last one repeats. What it was sent is kept. */
export function receiver(...answers: (() => Response | Promise<Response>)[]) {
  const got: { url: string; redirect: unknown; headers: Headers; body: string }[] = []
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    const { redirect } = init
    got.push({ url, redirect, headers: new Headers(init.headers), body: String(init.body) })
    const answer = answers[Math.min(got.length, answers.length) - 1]
    return answer ? answer() : new Response('ok')
  })
  return got
}

/** A Courier of its own for each test, with the alarm rung by hand. */
export async function courier(url = 'https://crm.example.com/hook', types: never[] = []) {
  const companyId = `com_${crypto.randomUUID()}`
  const line = courierFor(env, companyId)
  const endpoint = await line.addEndpoint('whe_1', { url, description: 'CRM', types }, T0)
  const stub = env.COURIER.getByName(companyId)
  return { companyId, line, endpoint, ring: () => runDurableObjectAlarm(stub) }
}

export const opened = (id: string) =>
  ({ id, type: 'ticket.opened', atMs: T0, data: { ticketId: 'tkt_1' } }) as const

export const only = async (line: ReturnType<typeof courierFor>) => {
  const [delivery] = await line.listDeliveries({ limit: 10 })
  if (!delivery) throw new Error('there should be a delivery')
  return delivery
}

/** Waits, without a clock, until the tries that an alarm set out with have been written down. */
export const settled = (line: ReturnType<typeof courierFor>, tries: number) =>
  vi.waitFor(async () => expect((await only(line)).attempts).toHaveLength(tries))
