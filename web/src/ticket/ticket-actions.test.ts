import type { TicketView } from '@bylaw/contract'
import { expect, test, vi } from 'vitest'
import { onScreen } from '../on-screen.fixture'
import { useTicketActions } from './ticket-actions'

const palette = vi.hoisted(() => ({ offers: [] as { id: string; act: () => void }[] }))
vi.mock('../shell/screen-actions', () => ({
  useScreenActions: (_: string, offers: typeof palette.offers) => {
    palette.offers = offers
  },
}))

const offersOf = (...asked: Parameters<typeof useTicketActions>): string[] =>
  onScreen(() => {
    useTicketActions(...asked)
    return palette.offers.map(({ id }) => id)
  })

test('the palette hands a ticket over where its reader may, and offers nothing else besides', () => {
  const ticket = { row: { number: 'TS-1' }, actions: ['reply'] } as unknown as TicketView
  const ask = vi.fn()
  const offered = (mayHandOver: boolean) => {
    const doing = { take: vi.fn(), write: vi.fn(), ask, mayHandOver, mayComplain: false }
    return offersOf(ticket, doing)
  }
  expect(offered(false)).toEqual(['do-reply'])
  expect(offered(true)).toEqual(['do-hand_over', 'do-reply'])
  palette.offers[0]?.act()
  expect(ask).toHaveBeenCalledWith('hand_over')
})

test('whoever is served finds the way to complain by its name', () => {
  const ticket = { row: { number: 'TS-1' }, actions: ['derive'] } as unknown as TicketView
  const ask = vi.fn()
  const offered = (mayComplain: boolean) => {
    const doing = { take: vi.fn(), write: vi.fn(), ask, mayHandOver: false, mayComplain }
    return offersOf(ticket, doing)
  }
  expect(offered(false)).toEqual(['do-derive'])
  expect(offered(true)).toEqual(['do-complain', 'do-derive'])
  palette.offers[0]?.act()
  expect(ask).toHaveBeenCalledWith('complain')
})
