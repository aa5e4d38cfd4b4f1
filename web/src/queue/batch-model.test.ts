import type { TicketRow } from '@bylaw/contract'
import { expect, test } from 'vitest'
import { begun, countOf, inverseOf, settled, undoable } from './batch-model'

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

test('what cannot be taken back is not offered', () => {
  const assign = { do: 'assign', personId: 'per_9' } as const
  expect(inverseOf(assign, nobodys)).toBeUndefined()
  expect(inverseOf(assign, mine)).toEqual({ do: 'assign', personId: 'per_1' })
  const macro = { do: 'macro', macroId: 'mac_1', language: 'zh' } as const
  expect(inverseOf(macro, mine)).toBeUndefined()
  const back = begun({ do: 'type', to: 'fault' }, [mine], true)
  expect(undoable(settled(back, 'tkt_1', { went: 'done', version: 5 }))).toEqual([])
})
