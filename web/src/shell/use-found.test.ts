import { expect, test, vi } from 'vitest'
import { onScreen } from '../on-screen.fixture'
import { useFound } from './use-found'

const reader = vi.hoisted(() => ({ may: [] as string[], asked: [] as string[] }))
vi.mock('./company', () => ({
  useMay: () => (permission: string) => reader.may.includes(permission),
}))
vi.mock('../search/use-settled', () => ({ useSettled: (typed: string) => typed }))
vi.mock('@tanstack/react-router', async (original) => ({
  ...(await original<object>()),
  useRouter: () => ({ history: { push: () => undefined } }),
}))
vi.mock('@tanstack/react-query', async (original) => ({
  ...(await original<object>()),
  useQuery: ({ queryKey, enabled }: { queryKey: readonly string[]; enabled: boolean }) => {
    if (enabled) reader.asked.push(String(queryKey[2]))
    return { data: enabled && queryKey[2] === 'customer' ? CUSTOMERS : undefined }
  },
}))

const ACME = { kind: 'customer', id: 'cus_1', name: '临江水务' } as const
const CUSTOMERS = [
  { ...ACME, contact: null },
  { ...ACME, contact: { id: 'ctc_1', name: '马骏', phone: '0571-8812 6630', email: '' } },
]

function found(typed: string, ...may: readonly string[]) {
  reader.may = [...may]
  reader.asked = []
  return onScreen(() => useFound(typed)).map(({ id, title, hint }) => ({ id, title, hint }))
}

test('only what the reader may read is asked for, and offered', () => {
  expect(found('水务', 'article.read').map(({ id }) => id)).toEqual([])
  expect(reader.asked).toEqual(['article'])
  expect(found('水务', 'customer.read').map(({ id }) => id)).toEqual(['cus_1', 'ctc_1'])
  expect(found('水务', 'ticket.read').map(({ id }) => id)).toEqual(['search-all'])
})

test('a customer’s person is shown with whose they are and how they are reached', () => {
  expect(found('马', 'customer.read').slice(1)).toEqual([
    { id: 'ctc_1', title: '马骏', hint: '临江水务 · 0571-8812 6630' },
  ])
})

test('of nothing typed, nothing is asked', () => {
  found(' ', 'ticket.read', 'customer.read', 'article.read')
  expect(reader.asked).toEqual([])
})
