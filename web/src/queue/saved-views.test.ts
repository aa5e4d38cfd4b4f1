import type { SavedView, TicketCondition, TicketRow } from '@bylaw/contract'
import { expect, test } from 'vitest'
import { emptyBoard } from './model'
import { rowsOfSaved, savedCounts } from './saved-views'

const clock = {
  dueAt: null,
  metAt: null,
  breachedAt: null,
  leftSeconds: null,
  paused: false,
  opensAt: null,
}
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

const me = { readerId: 'per_me', nowMs: 0, groupsOf: () => [] }

test('a saved view has the live tickets that are meant, in its order; what is closed is not live', () => {
  const ids = rowsOfSaved(board, high, me).map(({ number }) => number)
  expect(ids).toEqual(['TS-10', 'TS-9'])
  const oldest = rowsOfSaved(board, { ...high, order: 'oldest' }, me)
  expect(oldest.map(({ number }) => number)).toEqual(['TS-9', 'TS-10'])
})

test('“me” is whoever looks, and the filter narrows what is shown but not what is counted', () => {
  const mine = view('due', [{ field: 'assignee', is: ['me'] }])
  expect(savedCounts(board, [mine], me).get('viw_1')).toBe(1)
  expect(savedCounts(board, [mine], { ...me, readerId: 'per_you' }).get('viw_1')).toBe(0)
  expect(rowsOfSaved(board, high, me, ({ number }) => number === 'TS-9')).toHaveLength(1)
})

test('age, the nearest due time that is not met, and the group of whoever has it narrow a view', () => {
  const late = { ...clock, dueAt: '2026-11-02T09:00:00Z' }
  const met = { ...clock, dueAt: '2026-11-02T08:00:00Z', metAt: '2026-11-02T07:00:00Z' }
  const openedAt = '2026-11-02T06:00:00Z'
  const ticket = row(20, { openedAt, firstResponse: met, resolution: late, assigneeId: 'per_li' })
  const one = { ...emptyBoard, tickets: new Map([[ticket.id, ticket]]) }
  const looking = {
    readerId: 'per_me',
    nowMs: Date.parse('2026-11-02T08:30:00Z'),
    groupsOf: (personId: string) => (personId === 'per_li' ? ['grp_1'] : []),
  }
  const count = (...conditions: TicketCondition[]) =>
    rowsOfSaved(one, view('due', conditions), looking).length
  expect(count({ field: 'age', minutes: 150 }, { field: 'due', minutes: 30 })).toBe(1)
  expect(count({ field: 'due', minutes: 29 })).toBe(0)
  expect(count({ field: 'group', is: ['grp_1'] })).toBe(1)
  expect(count({ field: 'group', is: ['grp_2'] })).toBe(0)
})
