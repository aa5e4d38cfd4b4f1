import { expect, test } from 'vitest'
import { attendanceFrom, type Draft, daysOver, recordFrom, standingOf } from './model'

test.each([
  ['what does not run out counts', null, 'counts'],
  ['a day far away counts', '2027-01-01', 'counts'],
  ['thirty days ahead it is soon', '2026-07-31', 'soon'],
  ['on its last day it still counts', '2026-07-01', 'soon'],
  ['the day after it has run out', '2026-06-30', 'expired'],
])('%s', (_, until, standing) =>
  expect(standingOf({ takenBack: null, until }, '2026-07-01')).toBe(standing),
)

test('what was taken back does not count, however long it is good', () =>
  expect(
    standingOf({ takenBack: { by: 'Hal', at: '', reason: 'Forged' }, until: null }, '2026-07-01'),
  ).toBe('taken_back'))

const draft: Draft = {
  kind: 'level_test',
  test: 'theory',
  forLevel: 4,
  requirement: 'ethics',
  name: ' 焊工证 ',
  on: '2026-06-01',
  until: '',
  result: 'passed',
  mark: '',
  evidence: ' 试卷 7 号 ',
}
const about = { personId: 'per_a', on: '2026-06-01', evidence: '试卷 7 号' }

test.each<[string, Partial<Draft>, object | undefined]>([
  ['a test', {}, { kind: 'level_test', ...about, test: 'theory', forLevel: 4, result: 'passed' }],
  [
    'a mark',
    { result: 'mark', mark: '69.5' },
    { kind: 'level_test', ...about, test: 'theory', forLevel: 4, result: '69.5' },
  ],
  ['no mark', { result: 'mark', mark: '101' }, undefined],
  ['no evidence', { evidence: ' ' }, undefined],
  ['no level', { forLevel: '' }, undefined],
  [
    'a certificate',
    { kind: 'certificate', until: '2028-06-01' },
    { kind: 'certificate', ...about, name: '焊工证', until: '2028-06-01' },
  ],
  [
    'a requirement',
    { kind: 'requirement', result: 'failed' },
    { kind: 'requirement', ...about, requirement: 'ethics', result: 'failed', until: null },
  ],
])('%s is written down as it was filled in', (_, change, record) =>
  expect(recordFrom({ ...draft, ...change }, 'per_a')).toEqual(record),
)

test('whoever was not there has no result, and a mark is a number up to a hundred', () => {
  const [one, other] = [
    { personId: 'per_a', name: 'Ann', attended: true, mark: ' 88 ' },
    { personId: 'per_b', name: 'Bob', attended: false, mark: '70' },
  ]
  expect(attendanceFrom([one, other])?.people).toEqual([
    { personId: 'per_a', attended: true, result: '88' },
    { personId: 'per_b', attended: false },
  ])
  expect(attendanceFrom([{ ...one, mark: '120' }])).toBeUndefined()
})

test('a probation is over from the day after its last, and by how many days', () => {
  expect(daysOver('2026-10-31', '2026-10-31')).toBe(0)
  expect(daysOver('2026-10-31', '2026-11-30')).toBe(30)
})
