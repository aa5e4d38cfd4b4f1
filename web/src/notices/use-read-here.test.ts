import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { readNoticesOf } from './use-read-here'

const asked: string[] = []

beforeEach(() => {
  asked.length = 0
  vi.stubGlobal('fetch', async (path: string, { method = 'GET' }: RequestInit) => {
    asked.push(`${method} ${path.split('?')[0]}`)
    const unread = [
      { id: 'ntc_3', ticketId: 'tkt_ours' },
      { id: 'ntc_2', ticketId: 'tkt_other' },
      { id: 'ntc_1', ticketId: 'tkt_ours' },
    ]
    return Response.json(method === 'GET' ? { items: unread, unread: 3, nextCursor: null } : {})
  })
})
afterEach(() => vi.unstubAllGlobals())

test('who looks at a ticket has read what they were told of it, and nothing else', async () => {
  vi.stubGlobal('document', { hidden: false })
  expect(await readNoticesOf('tkt_ours')).toBe(2)
  expect(asked).toEqual(['GET /v1/notices', 'PUT /v1/notices/ntc_3', 'PUT /v1/notices/ntc_1'])
})

test('a page behind others has read nothing', async () => {
  vi.stubGlobal('document', { hidden: true })
  expect(await readNoticesOf('tkt_ours')).toBe(0)
  expect(asked).toEqual([])
})
