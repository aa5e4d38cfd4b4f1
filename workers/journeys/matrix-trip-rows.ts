import type { Row } from './matrix-rows'

/** A trip that the engineer may ask for. */
export const TRIP_WISH = {
  kind: 'guidance',
  destination: '临江',
  purpose: '现场勘查',
  from: '2026-10-12',
  to: '2026-10-14',
  itinerary: [{ from: '2026-10-12', to: '2026-10-14', place: '临江', plan: '勘查' }],
  rides: [{ mode: 'train', scope: 'intercity', seat: null, reason: null }],
  projectId: null,
  advance: null,
  // Those days may be over by when it is asked for.
  lateReason: 'A call by night',
}

/** Every operation on trips. The one that there is is the engineer’s, who logs and claims it. */
export const TRIP_ROWS: Readonly<Record<string, Row>> = {
  listTrips: {},
  readTripChoices: {},
  readStations: { query: '?month=2031-01' },
  addStation: {
    body: ({ person }) => ({ personId: person, office: 'Hill office', from: '2031-01-01' }),
  },
  endStation: { body: () => ({ lastDay: '2031-01-31' }) },
  requestTrip: {
    body: ({ person, project }) => ({ ...TRIP_WISH, personId: person, projectId: project }),
    notTheirs: ['finance', 'hr'],
  },
  readTrip: {},
  logTripDay: {
    body: () => ({ date: '2026-10-12', place: '临江', night: 'county', work: '勘查' }),
    notTheirs: ['owner', 'manager', 'lead', 'finance', 'hr'],
  },
  // No trip has a receipt here: which are whose is tried where there are some.
  readTripFile: {
    hiddenFrom: ['owner', 'manager', 'lead', 'engineer', 'finance', 'hr', 'auditor'],
  },
  decideTrip: { body: () => ({ verdict: 'declined', reason: 'No' }) },
  withdrawTrip: { body: () => ({ reason: 'Not needed' }) },
  payTripAdvance: { body: () => ({ on: '2026-10-12' }) },
  askTripOverrun: { body: () => ({ until: '2026-10-15', reason: 'Rain' }) },
  decideTripOverrun: { body: () => ({ agreedUntil: null, reason: 'No' }) },
  claimTrip: {
    body: ({ file }) => ({
      departedOn: '2026-10-12',
      returnedOn: '2026-10-14',
      hostProvides: 'nothing',
      fares: [],
      spent: null,
      fileIds: [file],
    }),
  },
  sayTripNotGone: { body: () => ({ reason: 'The customer called it off' }) },
  checkTripClaim: { body: () => ({ verdict: 'returned', reason: 'No receipts' }) },
  settleTrip: { body: () => ({ how: 'by_hand', on: '2026-10-20' }) },
}
