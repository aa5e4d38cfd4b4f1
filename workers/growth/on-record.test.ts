import { describe, expect, test } from 'vitest'
import { onProbationSince } from '../people/on-probation'
import { type Employed, levelBefore, openProbation, salariedAfter } from './on-record'

const on = (fromDate: string, status: string, level: number | null = null): Employed => ({
  ...{ fromDate, status, level },
})
const probation = on('2026-03-01', 'probation')
const contractor = on('2026-03-11', 'contractor')
const confirmed = on('2026-06-01', 'confirmed', 1)
const left = on('2026-07-01', 'left')
const of = (...others: Employed[]) => ({ others, corrected: [] })

describe('a probation is open until a confirmation follows it', () => {
  test.each([
    ['the day after', of(probation), { since: '2026-03-01', leftSince: false }],
    ['whatever lies between', of(contractor, probation), { since: '2026-03-01', leftSince: false }],
    ['and says if they left', of(left, probation), { since: '2026-03-01', leftSince: true }],
    ['but not once they are confirmed', of(left, confirmed, probation), undefined],
    ['nor where there was none', of(contractor), undefined],
    ['where it only begins then', of(on('2026-12-01', 'probation')), { since: '2026-12-01' }],
    [
      'where a correction is to put something else in its place',
      { ...of(), was: on('2026-11-29', 'probation') },
      { since: '2026-11-29' },
    ],
    [
      'where it was corrected away from all that is on record',
      { others: [contractor], corrected: [probation] },
      { since: '2026-03-01' },
    ],
    [
      'not where what was corrected away was of somebody confirmed',
      { others: [confirmed], corrected: [probation] },
      undefined,
    ],
  ])('%s', (_, record, open) => {
    const found = openProbation(
      { ...record, others: [...record.others].sort((a, b) => (a.fromDate < b.fromDate ? 1 : -1)) },
      '2026-11-29',
    )
    expect(found).toEqual(open && expect.objectContaining(open))
  })

  test('and one written down in parts is one', () => {
    const parts = [on('2026-04-01', 'probation'), probation, on('2026-02-01', 'contractor')]
    expect(onProbationSince(parts, '2026-11-29')).toBe('2026-03-01')
    expect(onProbationSince([contractor, probation], '2026-11-29')).toBeUndefined()
  })
})

const salaried = on('2026-06-01', 'confirmed')
test.each([
  ['a salary follows it', of(salaried, probation), '2026-03-01'],
  ['also after other work', of(contractor, salaried, probation), '2026-03-01'],
  ['also where they left since', of(left, salaried, probation), '2026-03-01'],
  ['where it was corrected away', { others: [salaried], corrected: [probation] }, '2026-03-01'],
  ['not where it is open', of(probation), undefined],
  ['not where a level followed', of(left, confirmed, probation), undefined],
  ['not where they were on none', of(salaried), undefined],
])('a level was not asked of a probation: %s', (_, record, found) => {
  const others = [...record.others].sort((a, b) => (a.fromDate < b.fromDate ? 1 : -1))
  expect(salariedAfter({ ...record, others }, '2026-11-29')).toBe(found)
})

test.each([
  ['the last one, also of somebody who left', of(left, on('2026-01-01', 'confirmed', 5)), 5],
  ['what a correction finds there', { ...of(), was: on('2026-11-29', 'confirmed', 4) }, 4],
  ['what was corrected away', { others: [], corrected: [on('2026-01-01', 'confirmed', 3)] }, 3],
  [
    'the first that follows',
    of(on('2027-02-01', 'confirmed', 7), on('2027-01-01', 'confirmed', 6)),
    6,
  ],
  ['none where there never was one', of(probation), undefined],
])('the level before is %s', (_, record, level) => {
  expect(levelBefore(record, '2026-11-29')).toBe(level)
})
