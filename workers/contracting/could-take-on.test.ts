import { expect, test } from 'vitest'
import { type Candidate, standsAgainst } from './could-take-on'

const free: Candidate = {
  ...{ status: 'confirmed', level: 3 },
  ...{ onContract: false, travelsTo: null, onLeave: false },
}

test('a confirmed welder with a level who is here could do it', () =>
  expect(standsAgainst(free)).toEqual([]))

test.each<[string, Partial<Candidate>, string[]]>([
  ['on probation', { status: 'probation', level: null }, ['On probation']],
  ['without a level', { level: null }, ['Without a level']],
  [
    'on a contract of their own',
    { status: 'contractor', level: null, onContract: true },
    ['On a personal contract'],
  ],
  ['a contractor of another kind', { status: 'contractor', level: null }, ['A contractor']],
  [
    'away, and on leave as well',
    { travelsTo: 'Lakeside', onLeave: true },
    ['On a trip to Lakeside', 'On leave that day'],
  ],
])('%s: all that stands against it is said', (_, change, against) =>
  expect(standsAgainst({ ...free, ...change }).map(({ en }) => en)).toEqual(against),
)
