import { env, runInDurableObject } from 'cloudflare:test'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { courier, only, opened, receiver, settled, T0 } from './courier-under-test'

// No test ever reaches the network, not even by an alarm that rings after its test is over.
beforeEach(() => {
  receiver()
})

describe('an endpoint that is switched off', () => {
  test('is not called any more, not even by a try that was to be repeated', async () => {
    const got = receiver(() => new Response(null, { status: 500 }))
    const { companyId, line, endpoint, ring } = await courier()
    await line.accept([opened('1.1')], Date.now())
    await ring()
    await settled(line, 1)
    await line.changeEndpoint(endpoint.id, 1, { enabled: false })
    expect((await only(line)).state).toBe('failed')
    // As an earlier host may have left it: waiting, for an endpoint that is off.
    await runInDurableObject(env.COURIER.getByName(companyId), (_, { storage }) => {
      storage.sql.exec("UPDATE deliveries SET state = 'pending', due_at_ms = 1")
      return storage.setAlarm(Date.now() + 60_000)
    })
    await ring()
    expect(await only(line)).toMatchObject({ state: 'failed', nextAttemptAt: null })
    expect(got).toHaveLength(1)
  })

  test('while a try is out is not tried again when that fails', async () => {
    let answer: (response: Response) => void = () => undefined
    const answered = new Promise<Response>((resolve) => {
      answer = resolve
    })
    receiver(() => answered)
    const { line, endpoint, ring } = await courier()
    await line.accept([opened('1.1')], Date.now())
    await ring()
    await line.changeEndpoint(endpoint.id, 1, { enabled: false })
    answer(new Response(null, { status: 500 }))
    await settled(line, 1)
    expect(await only(line)).toMatchObject({ state: 'failed', nextAttemptAt: null })
  })

  test('refuses to be pinged, or to be delivered to again', async () => {
    const { line, endpoint } = await courier()
    await line.accept([opened('1.1')], Date.now())
    const { id } = await only(line)
    await line.changeEndpoint(endpoint.id, 1, { enabled: false })
    const refused = { code: 'wrong_state' }
    await expect(line.ping(endpoint.id, 'ping_1', T0)).rejects.toMatchObject(refused)
    await expect(line.redeliver(id, T0)).rejects.toMatchObject(refused)
  })
})

describe('a company', () => {
  test('has at most twenty endpoints, and may ask for the twentieth again', async () => {
    const { line } = await courier()
    const wish = { url: 'https://crm.example.com/hook', description: 'CRM', types: [] }
    for (let n = 2; n <= 20; n += 1) await line.addEndpoint(`whe_${n}`, wish, T0)
    await expect(line.addEndpoint('whe_21', wish, T0)).rejects.toMatchObject({
      code: 'wrong_state',
    })
    expect((await line.addEndpoint('whe_20', wish, T0)).id).toBe('whe_20')
  })

  test('has at most twenty letters under way, whoever they are for', async () => {
    let answer: () => void = () => undefined
    const answered = new Promise<void>((resolve) => {
      answer = resolve
    })
    const got = receiver(async () => {
      await answered
      return new Response('ok')
    })
    const { line, ring } = await courier()
    const wish = { url: 'https://crm.example.com/hook', description: 'CRM', types: [] }
    for (let n = 2; n <= 7; n += 1) await line.addEndpoint(`whe_${n}`, wish, T0)
    await line.accept(
      ['1.1', '1.2', '1.3', '1.4'].map((id) => opened(id)),
      Date.now(),
    )
    await ring()
    await vi.waitFor(() => expect(got).toHaveLength(20))
    // Seven endpoints with four letters each; the eight left over wait for free hands.
    expect(await line.listDeliveries({ limit: 100 })).toHaveLength(28)
    answer()
    await vi.waitFor(async () => {
      await ring()
      const waiting = await line.listDeliveries({ state: 'pending', limit: 100 })
      expect(waiting).toHaveLength(0)
    })
    expect(got).toHaveLength(28)
  })
})
