import type { CallView } from '@bylaw/contract'
import { afterEach, expect, test, vi } from 'vitest'
import { onScreen } from '../on-screen.fixture'
import { useKeptCall, type Written } from './use-kept-call'

afterEach(() => vi.unstubAllGlobals())

const EMPTY: Written = { number: '', callerName: '', note: '', customerId: null, contactId: null }
const CALL: CallView = {
  ...EMPTY,
  id: 'cal_1',
  direction: 'incoming',
  takenBy: 'per_1',
  startedAt: '2026-11-02T01:00:00Z',
  endedAt: null,
  endedBy: null,
  minutes: null,
  outcome: null,
  ticketId: null,
  version: 1,
}

/** A server that keeps one call, and refuses a change of anything but its newest version. */
function serverOf(first: CallView) {
  let call = first
  const refused: string[] = []
  const fetch = async (_: string, init: RequestInit): Promise<Response> => {
    const basedOn = new Headers(init.headers).get('If-Match')
    if (basedOn !== `"${call.version}"`) {
      refused.push(String(basedOn))
      return Response.json({ code: 'stale_version', status: 412 }, { status: 412 })
    }
    call = { ...call, ...JSON.parse(String(init.body)), version: call.version + 1 }
    return Response.json(call)
  }
  return { fetch, refused, now: () => call }
}

test('the note that is left by pressing the end is saved once, and the end knows its version', async () => {
  const server = serverOf(CALL)
  vi.stubGlobal('fetch', server.fetch)
  const { keep: kept } = onScreen(() => useKeptCall(CALL))
  const written = { ...EMPTY, note: '重启后恢复 ' }
  const [left, ended] = await Promise.all([kept(written), kept(written)])
  expect(server.refused).toEqual([])
  expect([left.version, ended.version]).toEqual([2, 2])
  expect(server.now()).toMatchObject({ note: '重启后恢复', version: 2 })
})

test('what is written while a save is on its way is saved after it', async () => {
  const server = serverOf(CALL)
  vi.stubGlobal('fetch', server.fetch)
  const { keep: kept } = onScreen(() => useKeptCall(CALL))
  await Promise.all(['一', '一二', '一二三'].map((note) => kept({ ...EMPTY, note })))
  expect(server.refused).toEqual([])
  expect(server.now()).toMatchObject({ note: '一二三', version: 4 })
})

test('what is written behind a save on its way is sent as the page goes, and follows it', async () => {
  const server = serverOf(CALL)
  vi.stubGlobal('fetch', server.fetch)
  const { keep, keepAndGo } = onScreen(() => useKeptCall(CALL))
  const first = keep({ ...EMPTY, note: '一' })
  await Promise.resolve()
  // Nothing runs on a page that is gone: by now it has been sent.
  const last = keepAndGo({ ...EMPTY, note: '一二 ' })
  expect(server.now()).toMatchObject({ note: '一二', version: 3 })
  await Promise.all([first, last])
  expect(server.refused).toEqual([])
})

test('a blank after the name, as one stands before the next word, is nothing more to save', async () => {
  const server = serverOf(CALL)
  vi.stubGlobal('fetch', server.fetch)
  const { keep: kept } = onScreen(() => useKeptCall(CALL))
  await kept({ ...EMPTY, number: '8888', callerName: '周' })
  expect((await kept({ ...EMPTY, number: '8888 ', callerName: '周 ' })).version).toBe(2)
})

test('a save that is refused does not stand in the way of the next', async () => {
  const server = serverOf(CALL)
  vi.stubGlobal('fetch', async () => Response.json({ status: 422 }, { status: 422 }))
  const { keep: kept } = onScreen(() => useKeptCall(CALL))
  await expect(kept({ ...EMPTY, number: '?' })).rejects.toMatchObject({ problem: { status: 422 } })
  vi.stubGlobal('fetch', server.fetch)
  expect((await kept({ ...EMPTY, number: '8888' })).version).toBe(2)
})

test('a save goes on though its page is left, if it is no longer than browsers allow', async () => {
  const server = serverOf(CALL)
  const outlives: unknown[] = []
  vi.stubGlobal('fetch', (path: string, init: RequestInit) => {
    outlives.push(init.keepalive)
    return server.fetch(path, init)
  })
  const { keep: kept } = onScreen(() => useKeptCall(CALL))
  await kept({ ...EMPTY, note: '记'.repeat(20_000) })
  await kept({ ...EMPTY, note: '记'.repeat(22_000) })
  expect(outlives).toEqual([true, false])
})
