import { words } from '@bylaw/kernel'
import type { TravelRules } from './rules'

/** The figures of R19.8 and R19.9 with everything that the text leaves open left open. */
export const starter: TravelRules = {
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
