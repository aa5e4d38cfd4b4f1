import { env, runInDurableObject } from 'cloudflare:test'
import type { WebhookEndpointView } from '@bylaw/contract'
import { Webhook } from 'standardwebhooks'
import { beforeEach, describe, expect, test } from 'vitest'
import { courier, only, opened, receiver, settled, T0 } from './courier-under-test'
import { letterBook } from './deliveries'

// No test ever reaches the network, not even by an alarm that rings after its test is over.
beforeEach(() => {
  receiver()
})

const verify = (endpoint: WebhookEndpointView, sent: { headers: Headers; body: string }) =>
  new Webhook(endpoint.secret ?? '').verify(sent.body, Object.fromEntries(sent.headers))

describe('an event reaches the endpoint', () => {
  test('signed so that the standard library accepts it, and only as it was sent', async () => {
    const got = receiver()
    const { companyId, line, endpoint, ring } = await courier()
    await line.accept([opened('1.1')], Date.now())
    await ring()
    await settled(line, 1)
    const [sent] = got
    if (!sent) throw new Error('nothing was sent')
    expect(verify(endpoint, sent)).toEqual({
      type: 'ticket.opened',
      timestamp: new Date(T0).toISOString(),
      companyId,
      data: { ticketId: 'tkt_1' },
    })
    expect(() => verify(endpoint, { ...sent, body: `${sent.body} ` })).toThrow()
    expect((await only(line)).state).toBe('delivered')
  })

  test('once, however often it is handed over', async () => {
    const { line } = await courier()
    await line.accept([opened('1.1')], Date.now())
    await line.accept([opened('1.1'), opened('1.2')], Date.now())
    expect(await line.listDeliveries({ limit: 10 })).toHaveLength(2)
  })

  test('only if the endpoint asked for that type', async () => {
    const { line } = await courier('https://crm.example.com/', ['pay_run.approved' as never])
    await line.accept([opened('1.1')], Date.now())
    expect(await line.listDeliveries({ limit: 10 })).toEqual([])
    expect(await line.listEvents({ delivered: false, limit: 10 })).toHaveLength(1)
  })
})

describe('a receiver that fails', () => {
  test.each([
    ['answers 500', () => new Response('broken', { status: 500 }), 500, null],
    ['redirects', () => Response.redirect('https://elsewhere.example.com/', 302), 302, null],
    ['cannot be reached', () => Promise.reject(new Error('reset')), null, 'unreachable'],
  ])('%s: is tried again later, under the same webhook id', async (_, answer, status, error) => {
    const got = receiver(answer as () => Response)
    const { line, ring } = await courier()
    await line.accept([opened('1.1')], Date.now())
    await ring()
    await settled(line, 1)
    const delivery = await only(line)
    expect(delivery).toMatchObject({ state: 'pending', attempts: [{ status, error }] })
    expect(Date.parse(delivery.nextAttemptAt ?? '')).toBeGreaterThan(Date.now())
    expect(got[0]?.headers.get('webhook-id')).toBe(delivery.messageId)
    expect(got).toMatchObject([{ redirect: 'manual' }])
  })

  test('is gone (410): the endpoint is switched off and says why', async () => {
    receiver(() => new Response(null, { status: 410 }))
    const { line, ring } = await courier()
    await line.accept([opened('1.1')], Date.now())
    await ring()
    await settled(line, 1)
    expect(await line.listEndpoints()).toMatchObject([{ enabled: false, disabledReason: 'gone' }])
    expect((await only(line)).state).toBe('failed')
  })

  test('sends a book: 512 characters are kept', async () => {
    receiver(() => new Response('x'.repeat(1_000_000), { status: 500 }))
    const { line, ring } = await courier()
    await line.accept([opened('1.1')], Date.now())
    await ring()
    await settled(line, 1)
    expect((await only(line)).attempts[0]?.answer).toHaveLength(512)
  })

  test('recovers when someone asks to deliver again', async () => {
    const got = receiver(
      () => new Response(null, { status: 503 }),
      () => new Response('thanks'),
    )
    const { line, ring } = await courier()
    await line.accept([opened('1.1')], Date.now())
    await ring()
    await settled(line, 1)
    await line.redeliver((await only(line)).id, Date.now())
    await ring()
    await settled(line, 2)
    expect((await only(line)).state).toBe('delivered')
    expect(got[1]?.headers.get('webhook-id')).toBe(got[0]?.headers.get('webhook-id'))
  })
})

test('an address that was let in earlier is judged again at every try, and never called', async () => {
  const got = receiver()
  const { line, ring } = await courier('https://10.0.0.1/hook')
  await line.accept([opened('1.1')], Date.now())
  await ring()
  await settled(line, 1)
  expect(got).toEqual([])
  expect((await only(line)).attempts).toMatchObject([{ error: 'address_refused', answer: '' }])
})

test('while a secret is being rotated, a receiver with either one can verify', async () => {
  const got = receiver()
  const { line, endpoint, ring } = await courier()
  const rotated = await line.rotateSecret(endpoint.id, endpoint.version, Date.now())
  await line.accept([opened('1.1')], Date.now())
  await ring()
  await settled(line, 1)
  const [sent] = got
  if (!sent) throw new Error('nothing was sent')
  expect(rotated.secret).not.toBe(endpoint.secret)
  expect(verify(endpoint, sent)).toEqual(verify(rotated, sent))
})

test('a secret is shown in the answer that makes it, and never again', async () => {
  const { line, endpoint } = await courier()
  expect(endpoint.secret).toMatch(/^whsec_/)
  expect((await line.listEndpoints())[0]).not.toHaveProperty('secret')
})

test('a change based on an older version is refused', async () => {
  const { line, endpoint } = await courier()
  await line.changeEndpoint(endpoint.id, 1, { description: 'CRM 2' })
  await expect(line.changeEndpoint(endpoint.id, 1, { enabled: false })).rejects.toMatchObject({
    code: 'stale_version',
    details: { currentVersion: 2 },
  })
})

test('a Courier speaks to the company that first spoke to it, and to no other', async () => {
  const { companyId } = await courier()
  const stub = env.COURIER.getByName(companyId)
  await runInDurableObject(stub, (object) =>
    expect(object.listEndpoints('com_other')).rejects.toThrow('a Courier has one company'),
  )
})

test('a secret that cannot be read sends nothing, and is a failed try like any other', async () => {
  const got = receiver()
  const { companyId, line, ring } = await courier()
  await runInDurableObject(env.COURIER.getByName(companyId), (_, { storage }) => {
    storage.sql.exec("UPDATE endpoints SET secret_sealed = 'AAAA'")
  })
  await line.accept([opened('1.1')], Date.now())
  await ring()
  await settled(line, 1)
  expect(got).toEqual([])
  const { state, attempts, nextAttemptAt } = await only(line)
  expect([state, attempts.map(({ error }) => error)]).toEqual(['pending', ['secret_unreadable']])
  expect(Date.parse(nextAttemptAt ?? '')).toBeGreaterThan(Date.now())
})

test('each delivery in a list comes with its own tries, oldest first', async () => {
  receiver(
    () => new Response(null, { status: 500 }),
    () => new Response(null, { status: 503 }),
  )
  const { line, ring } = await courier()
  await line.accept([opened('1.1')], Date.now())
  await ring()
  await settled(line, 1)
  await line.redeliver((await only(line)).id, Date.now())
  await ring()
  await settled(line, 2)
  await line.accept([opened('1.2')], Date.now() + 60_000)
  const listed = await line.listDeliveries({ limit: 10 })
  expect(listed.map(({ attempts }) => attempts.map(({ status }) => status))).toEqual([
    [],
    [500, 503],
  ])
})

test('old messages are let go of once an hour, not at every alarm', async () => {
  const { companyId, line } = await courier()
  const HOUR_MS = 3_600_000
  const later = T0 + 40 * 24 * HOUR_MS
  const forgetAt = (nowMs: number) =>
    runInDurableObject(env.COURIER.getByName(companyId), (_, { storage }) => {
      letterBook(storage.sql).forgetOld(nowMs)
      return storage.sql.exec('SELECT id FROM messages').toArray().length
    })
  expect(await forgetAt(later)).toBe(0)
  await line.accept([opened('1.1')], T0)
  expect(await forgetAt(later + HOUR_MS - 1)).toBe(1)
  expect(await forgetAt(later + HOUR_MS)).toBe(0)
})
