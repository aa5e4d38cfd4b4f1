import type { HangingThing, LeavingView } from '@bylaw/contract'
import { expect, test } from 'vitest'
import { linesOf, takenTogether } from './model'

test('what has no name for the reader is one line of its kind; what has one keeps its own', () => {
  const thing = (kind: HangingThing['kind'], id: string, title = ''): HangingThing => ({
    ...{ kind, id, title, mayMove: false },
  })
  const hanging = [
    thing('ticket', 't1'),
    thing('ticket', 't2'),
    thing('customer', 'c1'),
    thing('group', 'g1', '泵组'),
    thing('group', 'g2', '阀组'),
    thing('ticket', 't3'),
  ]
  expect(linesOf(hanging).map(({ kind, things }) => [kind, things.map(({ id }) => id)])).toEqual([
    ['ticket', ['t1', 't2', 't3']],
    ['customer', ['c1']],
    ['group', ['g1']],
    ['group', ['g2']],
  ])
})

test('what was taken over without a name for the reader is counted for who gave it to whom, and when', () => {
  const taken = (title: string, to: string): LeavingView['takenOver'][number] => ({
    ...{ kind: 'ticket', title, to, by: 'hr', at: '2026-11-10T08:00:00.000Z' },
  })
  const all = [taken('', 'Bo'), taken('TS-1', 'Bo'), taken('', 'Cy'), taken('', 'Bo')]
  expect(takenTogether(all).map(({ title, to, count }) => [title, to, count])).toEqual([
    ['', 'Bo', 2],
    ['TS-1', 'Bo', 1],
    ['', 'Cy', 1],
  ])
})
