import { QueryClient } from '@tanstack/react-query'
import { afterEach, expect, test, vi } from 'vitest'
import { callQueries } from './queries'

afterEach(() => vi.unstubAllGlobals())

/** Whom the book has for each thing that is asked, and what was asked of it. */
async function lookedUp(book: Record<string, string[]>, ...said: string[]) {
  const asked: string[] = []
  vi.stubGlobal('fetch', async (url: string) => {
    const q = new URL(url, 'https://desk.example').searchParams.get('q') ?? ''
    asked.push(q)
    return Response.json({ items: (book[q] ?? []).map((customerId) => ({ customerId })) })
  })
  const found = await new QueryClient().fetchQuery(callQueries.callers(said))
  return { asked, found: found.map(({ customerId }) => customerId) }
}

test('where nobody has the number, the name is looked up', async () => {
  expect(await lookedUp({ 海光: ['cus_1'] }, '13800000000', '海光')).toEqual({
    asked: ['13800000000', '海光'],
    found: ['cus_1'],
  })
})

test('whoever has the number is found by it, and nobody else by the name', async () => {
  const book = { '13800000000': ['cus_2'], 海光: ['cus_1'] }
  expect(await lookedUp(book, '13800000000', '海光')).toEqual({
    asked: ['13800000000'],
    found: ['cus_2'],
  })
})

test('nobody is found only where neither finds anybody', async () => {
  expect((await lookedUp({}, '13800000000', '海光')).asked).toEqual(['13800000000', '海光'])
})
