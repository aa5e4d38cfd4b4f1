import { expect, test } from 'vitest'
import { joined, matching, type PaletteEntry } from './palette-model'

const act = () => undefined
const entries: readonly PaletteEntry[] = [
  { id: 'queue', group: 'go_to', title: '工单队列', also: 'Queue', act },
  { id: 'new', group: 'actions', title: '新建工单', also: 'New ticket', act },
  { id: 't', group: 'tickets', title: '水表不上传', hint: 'TS-1042 · 华东管网', act },
]
const ids = (typed: string) => matching(entries, typed).map(({ id }) => id)

test('with nothing typed it offers places and actions, not a pile of tickets', () => {
  expect(ids('')).toEqual(['queue', 'new'])
})

test('a place is found in the other language too', () => expect(ids('que')).toEqual(['queue']))

test('every word typed must occur', () => {
  expect(ids('1042 华东')).toEqual(['t'])
  expect(ids('1042 华南')).toEqual([])
})

test('what the server found comes last, and nothing is listed twice', () => {
  const found = ['t', 'closed'].map(
    (id): PaletteEntry => ({ id, group: 'tickets', title: id, act }),
  )
  const listed = joined(matching(entries, '水表'), found).map(({ id }) => id)
  expect(listed).toEqual(['t', 'closed'])
})

test('a customer stands after the first tickets of theirs, not after all of them', () => {
  const ticket = (n: number): PaletteEntry => ({ id: `t${n}`, group: 'tickets', title: '', act })
  const found: PaletteEntry[] = [ticket(8), { id: 'c', group: 'customers', title: '', act }]
  const listed = joined([1, 2, 3, 4, 5, 6, 7].map(ticket), found).map(({ id }) => id)
  expect(listed).toEqual(['t1', 't2', 't3', 't4', 't5', 'c', 't6', 't7', 't8'])
})
