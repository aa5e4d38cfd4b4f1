import { QueryClient } from '@tanstack/react-query'
import { afterEach, expect, test, vi } from 'vitest'
import { queries } from '../queries'

afterEach(() => void vi.unstubAllGlobals())

test('people are read by pinyin over all pages, so whoever is chosen is found where a list has them', async () => {
  const named = (...names: string[]) => names.map((name) => ({ name }))
  const pages = [
    { items: named('Bo', '冯志强', '孙志勇'), nextCursor: 'more' },
    { items: named('李四', '阿明'), nextCursor: null },
  ]
  vi.stubGlobal('fetch', async () => Response.json(pages.shift()))
  const people = await new QueryClient().fetchQuery(queries.people())
  expect(people.map(({ name }) => name)).toEqual(['阿明', '冯志强', '李四', '孙志勇', 'Bo'])
})
