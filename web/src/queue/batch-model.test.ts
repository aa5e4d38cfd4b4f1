import type { TicketRow, ToolAction } from '@bylaw/contract'
import { expect, test } from 'vitest'
import { begun, chosenOf, countOf, inverseOf, settled, undoable } from './batch-model'

const row = (id: string, assigneeId: string | null) =>
  ({ id, assigneeId, priority: 'normal', type: 'fault', version: 3 }) as TicketRow
const mine = row('tkt_1', 'per_1')
const nobodys = row('tkt_2', null)

test('each ticket of a batch goes its own way', () => {
  const run = settled(
    settled(begun({ do: 'priority', to: 'high' }, [mine, nobodys]), 'tkt_1', {
      went: 'done',
      version: 4,
    }),
    'tkt_2',
    { went: 'failed', reason: 'stale' },
  )
  expect([countOf(run, 'done'), countOf(run, 'failed'), countOf(run, 'waiting')]).toEqual([1, 1, 0])
  // Taken back at the version that the batch led to: a later change by others is not undone.
  expect(undoable(run)).toEqual([
    { row: { ...mine, version: 4 }, back: { do: 'priority', to: 'normal' } },
  ])
})

test('as many are announced as are acted on: neither closed ones nor what is not shown any more', () => {
  const closed = { ...row('tkt_3', null), state: 'closed' } as TicketRow
  const held = new Set(['tkt_1', 'tkt_3', 'tkt_gone'])
  expect([...chosenOf([mine, nobodys, closed], held)]).toEqual(['tkt_1'])
})

test('what cannot be taken back is not offered', () => {
  const assign = { do: 'assign', personId: 'per_9' } as const
  expect(inverseOf(assign, nobodys)).toBeUndefined()
  expect(inverseOf(assign, mine)).toEqual({ do: 'assign', personId: 'per_1' })
  expect(inverseOf({ do: 'take' }, nobodys)).toBeUndefined()
  const back = begun({ do: 'type', to: 'fault' }, [mine], true)
  expect(undoable(settled(back, 'tkt_1', { went: 'done', version: 5 }))).toEqual([])
})

const macro = (...actions: readonly ToolAction[]) =>
  ({ do: 'macro', macroId: 'mac_1', language: 'zh', actions }) as const
const NOTE = { do: 'note', text: { zh: '看过', en: 'Seen' } } as ToolAction

test('a macro that only sets fields is set back to what each ticket had; what it said stays said', () => {
  const sets = macro(
    { do: 'priority', priority: 'urgent' },
    { do: 'type', type: 'fault' },
    { do: 'assign', assigneeId: 'per_9' },
  )
  // The type is what it was: nothing is sent for it.
  expect(inverseOf(sets, mine)).toEqual({
    do: 'put_back',
    fields: { priority: 'normal' },
    personId: 'per_1',
  })
  expect(inverseOf(sets, nobodys)).toBeUndefined()
  expect(inverseOf(macro({ do: 'type', type: 'request' }), nobodys)).toEqual({
    do: 'put_back',
    fields: { type: 'fault' },
    personId: null,
  })
  expect(inverseOf(macro({ do: 'priority', priority: 'urgent' }, NOTE), mine)).toBeUndefined()
})

test('a closing is taken back by opening the ticket again; a reopening is not closed again', () => {
  const close = { do: 'close', outcome: '已处理', takenBack: '误关' } as const
  const run = settled(begun(close, [mine]), 'tkt_1', { went: 'done', version: 4 })
  expect(undoable(run)).toEqual([
    { row: { ...mine, version: 4 }, back: { do: 'reopen', reason: '误关' } },
  ])
  expect(inverseOf({ do: 'reopen', reason: '误关' }, mine)).toBeUndefined()
})

test('a tag that was put on several tickets is taken back to what each had', () => {
  const tagged = { ...mine, tags: ['VIP'] }
  const tag = { do: 'tag', tag: '停机' } as const
  expect(inverseOf(tag, tagged)).toEqual({ do: 'tags', tags: ['VIP'] })
  expect(inverseOf(tag, mine)).toEqual({ do: 'tags', tags: [] })
  expect(inverseOf(macro(tag), tagged)).toMatchObject({ fields: { tags: ['VIP'] } })
})
