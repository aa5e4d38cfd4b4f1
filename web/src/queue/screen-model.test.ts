import type { TicketRow } from '@bylaw/contract'
import { expect, test } from 'vitest'
import { columnsFor } from './columns'
import { narrowingIn } from './narrowing'
import { exportOf, neighbour, viewOf } from './screen-model'

const rows = [{ id: 'tkt_1' }, { id: 'tkt_2' }] as TicketRow[]

test('moving starts at the top and stops at the ends', () => {
  expect(neighbour(rows, undefined, 1)).toBe('tkt_1')
  expect(neighbour(rows, 'tkt_1', 1)).toBe('tkt_2')
  expect(neighbour(rows, 'tkt_2', 1)).toBe('tkt_2')
  expect(neighbour(rows, 'tkt_1', -1)).toBe('tkt_1')
  expect(neighbour([], 'tkt_1', 1)).toBeUndefined()
})

test('a row that has left the list leads back to the top', () => {
  expect(neighbour(rows, 'tkt_gone', 1)).toBe('tkt_1')
})

test('an unknown view in the address is the open queue', () => {
  expect([viewOf('?view=mine'), viewOf('?view=nonsense'), viewOf('')]).toEqual([
    'mine',
    'all',
    'all',
  ])
})

test('a contact, whose tickets are all of one customer, has that width for the subject', () => {
  expect(columnsFor('contact')).not.toContain('customer')
  expect(columnsFor('engineer')).toContain('customer')
})

test('a file has what is shown: the view or the saved view, and what it is narrowed by', () => {
  const nothing = narrowingIn('')
  expect(exportOf({ view: 'mine', savedId: undefined }, { ...nothing, filter: '  ' })).toBe(
    '/v1/tickets.csv?view=mine',
  )
  const narrowing = { ...nothing, filter: ' 泵 ', priority: ['urgent', 'high'] }
  expect(exportOf({ view: 'all', savedId: 'dtl_1' }, narrowing)).toBe(
    '/v1/tickets.csv?savedView=dtl_1&filter=%E6%B3%B5&priority=urgent%2Chigh',
  )
})
