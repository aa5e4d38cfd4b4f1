import { words } from '@bylaw/kernel'
import type { RuleSetOf } from '../pack'
import { tripExamples } from './examples/trips'

const rules: RuleSetOf<'travel'>['rules'] = {
  itinerary: { consent: null },
  guidance: {
    dayFen: 120_00,
    days: null,
    mostDays: 7,
    limits: null,
    hostCancels: null,
    insideProvinceFen: null,
  },
  work: {
    countyFen: 60_00,
    prefectureFen: 80_00,
    bigCityFen: null,
    hostPart: null,
    sameDayFen: null,
  },
  newEmployee: { dayFen: 60_00, counts: null, paid: null, onGuidance: null },
  transport: {
    free: [
      { mode: 'coach', name: words('长途汽车', 'Coach'), scope: 'intercity' },
      { mode: 'train', name: words('火车', 'Train'), scope: 'intercity' },
      { mode: 'ship', name: words('轮船', 'Ship'), scope: 'intercity' },
      { mode: 'bus', name: words('公交', 'Bus'), scope: 'city' },
      { mode: 'metro', name: words('地铁', 'Metro'), scope: 'city' },
    ],
    seats: null,
    consent: null,
  },
  leave: null,
  residence: { dayFen: null },
}

/** Trips: itinerary, transport and allowances (R19.6, R19.8, R19.9). */
export const trips: RuleSetOf<'travel'> = {
  kind: 'travel',
  key: 'trips',
  title: words('出差与补贴', 'Travel and allowances'),
  rules,
  citations: {
    '': ['R19.6', 'R19.9'],
    '/itinerary': ['R19.6.2', 'R19.6.3'],
    '/itinerary/consent': ['R19.6.3'],
    '/guidance': ['R19.9.1', 'R19.9.2'],
    '/guidance/dayFen': ['R19.9.1'],
    '/guidance/days': ['R19.9.2', 'R19.9.6'],
    '/guidance/mostDays': ['R19.9.2'],
    '/guidance/limits': ['R19.9.2'],
    '/guidance/hostCancels': ['R19.9.1', 'R19.9.5'],
    '/guidance/insideProvinceFen': ['R19.9.1'],
    '/work': ['R19.9.3', 'R19.9.4', 'R19.9.6'],
    '/work/countyFen': ['R19.9.3'],
    '/work/prefectureFen': ['R19.9.4'],
    '/work/bigCityFen': ['R19.9.3', 'R19.9.4'],
    '/work/hostPart': ['R19.9.5'],
    '/work/sameDayFen': ['R19.9.6'],
    '/newEmployee': ['R19.9.7'],
    '/newEmployee/counts': ['R19.9.7', 'R19.9.6'],
    '/newEmployee/onGuidance': ['R19.9.7', 'R19.9.1'],
    '/transport': ['R19.8'],
    '/transport/free': ['R19.8.1', 'R19.8.2'],
    '/transport/seats': ['R19.8.1'],
    '/transport/consent': ['R19.8.2'],
    '/leave': ['R19.9', 'R19.9.6'],
    '/residence': ['R19.9.9'],
  },
  examples: tripExamples(rules),
}
