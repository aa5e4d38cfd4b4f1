import { compileCalendar } from '@bylaw/calendar'
import { describe, expect, test } from 'vitest'
import { presenceOf } from './presence'
import type { Absence } from './staffing-news'
import { standInFor } from './stand-in'

const at = (text: string): number => Date.parse(`2027-11-${text}+08:00`)
/** Monday the 1st to Friday, nine to six. */
const office = compileCalendar({
  timezone: 'Asia/Shanghai',
  hours: { mon: [['09:00', '18:00']], tue: [['09:00', '18:00']] },
  holidays: [],
})
const away = (
  personId: string,
  substituteId: string | null,
  from: string,
  to: string,
): Absence => ({
  id: `${personId}-${from}`,
  personId,
  substituteId,
  fromMs: at(from),
  toMs: at(to),
  withdrawn: false,
})
const monday = at('01T10:00')

describe('someone is there', () => {
  test.each([
    // what holds, word, hours, when, presence, until
    ['in their hours, until they end', undefined, office, '01T10:00', 'present', '01T18:00'],
    ['not before them', undefined, office, '01T08:59', 'off_shift', '01T09:00'],
    ['not at the stroke of their end', undefined, office, '01T18:00', 'off_shift', '02T09:00'],
    ['always, without hours', undefined, null, '06T03:00', 'present', null],
    [
      'busy when they say so',
      { presence: 'busy', untilMs: null },
      office,
      '01T10:00',
      'busy',
      null,
    ],
    [
      'at night, when they say so',
      { presence: 'available', untilMs: at('01T23:00') },
      office,
      '01T22:00',
      'present',
      '01T23:00',
    ],
    [
      'as their hours say, once their word is over',
      { presence: 'away', untilMs: at('01T10:00') },
      office,
      '01T10:00',
      'present',
      '01T18:00',
    ],
    [
      'as their hours say, when they are just available',
      { presence: 'available', untilMs: null },
      office,
      '01T22:00',
      'off_shift',
      '02T09:00',
    ],
  ] as const)('%s', (_, word, hours, when, presence, until) => {
    const found = presenceOf([], word, hours, at(when))
    expect(found.presence).toBe(presence)
    expect(found.untilMs).toBe(until === null ? null : at(until))
  })

  test('not while they are absent, whatever they say', () => {
    const absences = [away('an', null, '01T09:00', '02T00:00')]
    const word = { presence: 'available', untilMs: at('01T23:00') } as const
    expect(presenceOf(absences, word, office, monday)).toEqual({
      presence: 'on_leave',
      by: 'absence',
      untilMs: at('02T00:00'),
    })
  })

  test('until an absence begins, where that comes first', () => {
    const absences = [away('an', null, '01T15:00', '02T00:00')]
    expect(presenceOf(absences, undefined, office, monday).untilMs).toBe(at('01T15:00'))
  })
})

describe('who acts for someone', () => {
  const chain = [away('an', 'bo', '01T00:00', '03T00:00'), away('bo', 'ci', '02T00:00', '03T00:00')]
  test('is themselves while they are there', () =>
    expect(standInFor(chain, 'ci', monday)).toBe('ci'))
  test('is their stand-in, and the next one while that one is away', () => {
    expect(standInFor(chain, 'an', monday)).toBe('bo')
    expect(standInFor(chain, 'an', at('02T10:00'))).toBe('ci')
    expect(standInFor(chain, 'an', at('03T00:00'))).toBe('an')
  })
  test('is nobody where the chain ends in someone absent, or in a circle', () => {
    expect(standInFor([away('an', null, '01T00:00', '02T00:00')], 'an', monday)).toBeNull()
    const circle = [...chain, away('ci', 'an', '02T00:00', '03T00:00')]
    expect(standInFor(circle, 'an', at('02T10:00'))).toBeNull()
  })
})
