import type { ClockView, LiveFrame, QueueView, TicketRow } from '@bylaw/contract'
import { describe, expect, test } from 'vitest'
import { countdown, pressing } from './clock'
import { type Board, emptyBoard, heard, linkShown, listed, lost } from './model'
import { countsOf, rowsOf } from './view-model'

const running: ClockView = {
  dueAt: '2026-10-12T03:00:00.000Z',
  metAt: null,
  breachedAt: null,
  leftSeconds: 3600,
  paused: false,
  opensAt: null,
}

const row = (id: string, change: Partial<TicketRow> = {}): TicketRow => ({
  id: `tkt_${id}`,
  number: `TS-${id}`,
  subject: `Subject ${id}`,
  state: 'open',
  stage: 'open',
  stageName: null,
  type: 'request',
  priority: 'normal',
  channel: 'phone',
  customerId: 'cus_1',
  customerName: '华东管网',
  assigneeId: null,
  assigneeName: null,
  openedAt: '2026-10-12T01:00:00.000Z',
  updatedAt: '2026-10-12T01:00:00.000Z',
  firstResponse: running,
  nextResponse: null,
  keepInformed: null,
  resolution: { ...running, dueAt: '2026-10-13T03:00:00.000Z' },
  asOf: '2026-10-12T02:00:00.000Z',
  version: 1,
  ...change,
})

const changes = (seq: number, tickets: TicketRow[], more: object = {}): LiveFrame => ({
  type: 'changes',
  epoch: 'e1',
  seq,
  after: 0,
  tickets,
  ...more,
})
const after = (board: Board, ...frames: LiveFrame[]) =>
  frames.reduce((held, frame) => heard(held.board, frame, 1_000), { board, askAgain: false })

const opened = heard(
  emptyBoard,
  { type: 'snapshot', epoch: 'e1', seq: 5, tickets: [row('1'), row('2')], leftOut: 0 },
  0,
).board

test('what is archived is in a view of its own, and not among the closed', () => {
  const closed = { state: 'closed' } as const
  const archived = row('4', { ...closed, archivedAt: '2026-11-12T01:00:00.000Z' })
  const { board } = after(opened, changes(6, [row('3', closed), archived], { after: 5 }))
  const numbers = (view: QueueView) => rowsOf(board, view, 'per_1').map(({ id }) => id)
  expect([numbers('closed'), numbers('archived')]).toEqual([['tkt_3'], ['tkt_4']])
})

test('what the live queue had no room for is known, until a snapshot has all of it', () => {
  const snapshot = (leftOut: number): LiveFrame => ({
    type: 'snapshot',
    epoch: 'e1',
    seq: 9,
    tickets: [row('1')],
    leftOut,
  })
  expect(after(opened, snapshot(3)).board.leftOut).toBe(3)
  expect(after(opened, snapshot(3), changes(10, [row('1')], { after: 9 })).board.leftOut).toBe(3)
  expect(after(opened, snapshot(3), snapshot(0)).board.leftOut).toBe(0)
})

test('a ticket that could not be read is known by name, until it is told of again', () => {
  const named = { id: 'tkt_7', number: 'TS-7', subject: 'E42' }
  const snapshot: LiveFrame = {
    ...{ type: 'snapshot', epoch: 'e1', seq: 9, tickets: [row('1')], leftOut: 0 },
    unreadable: [named],
  }
  expect([...after(opened, snapshot).board.unreadable.values()]).toEqual([named])
  const mended = after(opened, snapshot, changes(10, [row('7')], { after: 9 }))
  expect([...mended.board.unreadable]).toEqual([])
})

describe('the board follows the desk', () => {
  test('a change replaces the row, moves the place on, and marks the row as just changed', () => {
    const { board, askAgain } = after(opened, changes(6, [row('1', { version: 2 })], { after: 5 }))
    expect(askAgain).toBe(false)
    expect(board.seq).toBe(6)
    expect(board.tickets?.get('tkt_1')?.version).toBe(2)
    expect([...board.changedAtMs]).toEqual([['tkt_1', 1_000]])
  })

  test('a frame heard twice changes nothing', () => {
    const frame = changes(6, [row('1', { version: 2 })])
    const once = after(opened, frame).board
    expect(after(once, frame).board).toEqual(once)
  })

  test('a frame that comes late changes nothing, and never moves the place back', () => {
    const ahead = after(opened, changes(8, [row('1', { version: 3 })])).board
    expect(after(ahead, changes(6, [row('2', { version: 2 })])).board).toEqual(ahead)
  })

  test('a missed event is noticed, and the board asks for a snapshot', () => {
    const { board, askAgain } = after(opened, changes(9, [row('1')], { after: 7 }))
    expect(askAgain).toBe(true)
    expect([board.epoch, board.seq]).toEqual([undefined, 0])
    expect(board.tickets?.size).toBe(2)
  })

  test('a desk that began a new life is read anew', () => {
    expect(after(opened, changes(1, [row('1')], { epoch: 'e2' })).askAgain).toBe(true)
  })

  test('new rules move due times though nothing happened, and the place stays', () => {
    const due = { ...running, dueAt: '2026-10-14T03:00:00.000Z' }
    const tickets = [row('1', { resolution: due })]
    const { board } = after(opened, { type: 'refreshed', epoch: 'e1', tickets })
    expect(board.tickets?.get('tkt_1')?.resolution.dueAt).toBe(due.dueAt)
    expect(board.seq).toBe(5)
    const other = after(opened, { type: 'refreshed', epoch: 'e2', tickets }).board
    expect(other).toEqual(opened)
  })

  test('an older row never replaces a newer one', () => {
    const newer = after(opened, changes(7, [row('1', { version: 3 })])).board
    const { board } = after(newer, changes(8, [row('1', { version: 2 })]))
    expect(board.tickets?.get('tkt_1')?.version).toBe(3)
  })

  test('a list read over HTTP never takes the board back in time', () => {
    const newer = after(opened, changes(7, [row('1', { version: 3 })])).board
    expect(listed(newer, [row('1', { version: 2 })], 0).tickets?.get('tkt_1')?.version).toBe(3)
  })
})

test('a ticket that a whole list no longer names has been closed', () => {
  const board = listed(opened, [row('2', { version: 2 })], 0, true)
  expect([...(board.tickets?.keys() ?? [])]).toEqual(['tkt_2'])
})

describe('views are counted and ordered for the one who works them', () => {
  const board = after(
    opened,
    changes(6, [
      row('1', { state: 'closed' }),
      row('3', { assigneeId: 'per_1', assigneeName: '王敏', state: 'in_progress' }),
      row('4', { firstResponse: { ...running, dueAt: '2026-10-12T02:30:00.000Z' } }),
    ]),
  ).board

  test('closed tickets are in no view but their own', () => {
    expect(countsOf(board, 'per_1')).toEqual({
      all: 3,
      mine: 1,
      unassigned: 2,
      waiting: 0,
      third_party: 0,
      solved: 0,
      closed: 1,
      archived: 0,
    })
  })

  test('the earliest due comes first, then the older ticket', () => {
    expect(rowsOf(board, 'all', 'per_1').map((each) => each.number)).toEqual([
      'TS-4',
      'TS-2',
      'TS-3',
    ])
  })

  test('of those, what is not shown at all is left out', () => {
    const shown = rowsOf(board, 'all', 'per_1', ({ id }) => id !== 'tkt_2')
    expect(shown.map(({ id }) => id)).toEqual(['tkt_4', 'tkt_3'])
  })
})

describe('working time left', () => {
  const at = (text: string) => Date.parse(`2026-10-12T${text}Z`)
  const left = (clock: ClockView, now: number) => countdown(clock, '2026-10-12T02:00:00.000Z', now)

  test('ticks with the clock on the wall in the last open stretch', () => {
    expect(left(running, at('02:18:00'))).toEqual({ kind: 'left', seconds: 2520, soon: false })
    expect(left(running, at('02:30:00'))).toEqual({ kind: 'left', seconds: 1800, soon: true })
  })

  test('stands still while closed time lies between now and the due time', () => {
    const overNight = { ...running, dueAt: '2026-10-13T01:30:00.000Z' }
    expect(left(overNight, at('09:00:00'))).toEqual({ kind: 'left', seconds: 3600, soon: false })
  })

  test('passes into lateness at the due time', () => {
    expect(left(running, at('03:00:00'))).toEqual({ kind: 'left', seconds: 0, soon: true })
    expect(left(running, at('03:01:00'))).toEqual({ kind: 'late', seconds: 60 })
  })

  test('a paused clock stands, a kept promise is met, no promise is none', () => {
    expect(left({ ...running, paused: true }, at('08:00:00'))).toEqual({
      kind: 'paused',
      seconds: 3600,
    })
    expect(left({ ...running, metAt: '2026-10-12T01:10:00.000Z' }, at('02:00:00')).kind).toBe('met')
    expect(left({ ...running, dueAt: null, leftSeconds: null }, at('02:00:00')).kind).toBe('none')
  })

  test('while the desk is closed it says when counting begins, and is no cause for alarm', () => {
    const opensAt = '2026-10-12T02:30:00.000Z'
    const closed = { ...running, leftSeconds: 600, opensAt }
    expect(left(closed, at('02:00:00'))).toEqual({ kind: 'closed', opensAt, dueAt: running.dueAt })
    // Due at closing: late that evening, though no working time has passed since.
    const missed = { ...closed, leftSeconds: 0, dueAt: '2026-10-12T01:00:00.000Z' }
    expect(left(missed, at('02:00:00'))).toEqual({ kind: 'late', seconds: 0 })
    expect(left({ ...missed, leftSeconds: -60 }, at('02:00:00'))).toEqual({
      kind: 'late',
      seconds: 60,
    })
    expect(left(closed, at('02:30:00')).kind).toBe('left')
    expect(left({ ...closed, leftSeconds: -60 }, at('02:00:00')).kind).toBe('late')
  })

  test('once the first answer is given, the solution presses', () => {
    expect(pressing(row('1')).which).toBe('response')
    const answered = { ...running, metAt: '2026-10-12T01:10:00.000Z' }
    expect(pressing(row('1', { firstResponse: answered })).which).toBe('resolution')
  })

  test('of the promises that run the first to fall due presses, one that stands still last', () => {
    const soonest = { ...running, dueAt: '2026-10-12T02:30:00.000Z' }
    expect(pressing(row('1', { nextResponse: soonest })).which).toBe('next')
    expect(pressing(row('1', { keepInformed: { ...soonest, paused: true } })).which).toBe(
      'response',
    )
    const resolution = { ...running, paused: true, dueAt: null }
    expect(pressing(row('1', { firstResponse: resolution, resolution })).which).toBe('resolution')
  })
})

test('without a network nothing is live, whatever the socket thinks yet', () => {
  expect(linkShown(opened, true)).toBe('live')
  expect(linkShown(opened, false)).toBe('lost')
  expect(linkShown(lost(opened), true)).toBe('lost')
  expect(linkShown(emptyBoard, false)).toBe('again')
})
