import type { TicketRow } from '@bylaw/contract'
import { describe, expect, test } from 'vitest'
import { conditionsShown, narrowingIn, queueHref, showing } from './narrowing'

const NOTHING = narrowingIn('')
const looking = { readerId: 'per_1', nowMs: 0, groupsOf: () => [] }
const row = {
  id: 'tkt_1',
  number: 'TS-1',
  subject: '水泵异响',
  priority: 'high',
  type: 'fault',
  channel: 'email',
  customerName: '临江港务',
  assigneeId: 'per_1',
  assigneeName: '王敏',
  contact: { personId: 'per_9', personName: '马军' },
  openedAt: '2026-10-12T01:00:00.000Z',
} as TicketRow

describe('the address has what the queue is narrowed by', () => {
  test('and reads back as it was written', () => {
    const narrowing = {
      ...{ ...NOTHING, filter: '港务', priority: ['urgent', 'high'] },
      ...{ type: ['fault'], assignee: ['me', 'nobody', 'per_2'] },
    }
    const href = queueHref({ view: 'waiting', savedId: undefined }, narrowing)
    expect(new URLSearchParams(href.slice('/queue'.length)).get('view')).toBe('waiting')
    expect(narrowingIn(href.slice('/queue'.length))).toEqual(narrowing)
  })

  test('beside a saved view, or none at all', () => {
    expect(queueHref({ view: 'all', savedId: 'dtl_1' }, { ...NOTHING, channel: ['web'] })).toBe(
      '/queue?saved=dtl_1&channel=web',
    )
    expect(queueHref({ view: 'all', savedId: undefined }, { ...NOTHING, filter: ' ' })).toBe(
      '/queue',
    )
  })

  test('and what is unknown in it narrows nothing', () => {
    expect(narrowingIn('?priority=soon,high&assignee=somebody,me&type=')).toEqual({
      ...{ ...NOTHING, priority: ['high'], assignee: ['me'] },
    })
  })
})

test.each([
  ['nothing at all', NOTHING, [], true],
  ['its customer', { ...NOTHING, filter: '港务' }, [], true],
  ['who asked', { ...NOTHING, filter: '马军' }, [], true],
  ['the address of who asked', { ...NOTHING, filter: 'mj@' }, ['tkt_1'], true],
  ['another address', { ...NOTHING, filter: 'mj@' }, ['tkt_2'], false],
  ['one of two priorities', { ...NOTHING, priority: ['urgent', 'high'] }, [], true],
  ['all of it at once', { ...NOTHING, priority: ['high'], type: ['incident'] }, [], false],
  ['how it came', { ...NOTHING, channel: ['phone'] }, [], false],
  ['who looks', { ...NOTHING, assignee: ['me'] }, [], true],
  ['that nobody has it', { ...NOTHING, assignee: ['nobody'] }, [], false],
] as const)('a row is shown by %s', (_, narrowing, found, isShown) => {
  expect(showing(narrowing, looking, new Set(found))(row)).toBe(isShown)
})

test('what is shown can be kept as a view: what its view asks, and what was chosen', () => {
  const urgent = { ...NOTHING, filter: '港务', priority: ['urgent'] }
  const chosen = { field: 'priority', is: ['urgent'] }
  expect(conditionsShown('mine', undefined, urgent)).toEqual([
    { field: 'assignee', is: ['me'] },
    chosen,
  ])
  expect(conditionsShown('all', undefined, urgent)).toEqual([chosen])
  const saved = { conditions: [{ field: 'type', is: ['fault'] }] } as never
  expect(conditionsShown('all', saved, urgent)).toEqual([{ field: 'type', is: ['fault'] }, chosen])
  expect(conditionsShown('closed', undefined, urgent)).toBeUndefined()
})
