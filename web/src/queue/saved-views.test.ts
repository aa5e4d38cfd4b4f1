import type { SavedView, TicketCondition, TicketRow } from '@bylaw/contract'
import { expect, test } from 'vitest'
import { emptyBoard } from './model'
import { rowsOfSaved, savedCounts } from './saved-views'

const clock = { dueAt: null, metAt: null, breachedAt: null, leftSeconds: null, paused: false }
const row = (number: number, part: Partial<TicketRow> = {}) =>
  ({
    id: `tkt_${number}`,
    number: `TS-${number}`,
    subject: '断线',
    state: 'open',
    priority: 'normal',
    assigneeId: null,
    firstResponse: clock,
    nextResponse: null,
    keepInformed: null,
    resolution: clock,
    customerName: '',
    assigneeName: null,
    ...part,
  }) as TicketRow
const board = {
  ...emptyBoard,
  tickets: new Map(
    [
      row(9, { priority: 'high' }),
      row(10, { priority: 'high', assigneeId: 'per_me' }),
      row(11, { priority: 'high', state: 'closed' }),
      row(12),
    ].map((each) => [each.id, each]),
  ),
}
const view = (order: SavedView['order'], conditions: TicketCondition[]) =>
  ({ id: 'viw_1', order, conditions }) as SavedView
const high = view('newest', [{ field: 'priority', is: ['high'] }])

test('a saved view has the live tickets that are meant, in its order; what is closed is not live', () => {
  const ids = rowsOfSaved(board, high, 'per_me').map(({ number }) => number)
  expect(ids).toEqual(['TS-10', 'TS-9'])
  const oldest = rowsOfSaved(board, { ...high, order: 'oldest' }, 'per_me')
  expect(oldest.map(({ number }) => number)).toEqual(['TS-9', 'TS-10'])
})

test('“me” is whoever looks, and the filter narrows what is shown but not what is counted', () => {
  const mine = view('due', [{ field: 'assignee', is: ['me'] }])
  expect(savedCounts(board, [mine], 'per_me').get('viw_1')).toBe(1)
  expect(savedCounts(board, [mine], 'per_you').get('viw_1')).toBe(0)
  expect(rowsOfSaved(board, high, 'per_me', 'ts-9')).toHaveLength(1)
})
