import { afterEach, expect, test, vi } from 'vitest'
import { endSession } from './end-session'

afterEach(() => vi.unstubAllGlobals())

const answering = (answer: () => Promise<Response>) => vi.stubGlobal('fetch', answer)
const refusal = (status: number, code: string) => async () =>
  Response.json({ code }, { status, headers: { 'Content-Type': 'application/problem+json' } })

test('a session is over once the server says so', async () => {
  answering(async () => new Response(null, { status: 204 }))
  expect(await endSession()).toBe(true)
})

test('a session that had run out is over as well', async () => {
  answering(refusal(401, 'not_signed_in'))
  expect(await endSession()).toBe(true)
})

test('whoever signs out without a connection is still signed in', async () => {
  answering(() => Promise.reject(new TypeError('offline')))
  expect(await endSession()).toBe(false)
})

test('whoever signs out while the server fails is still signed in', async () => {
  answering(refusal(500, 'internal'))
  expect(await endSession()).toBe(false)
})
