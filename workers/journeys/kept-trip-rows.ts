import { ABSENCES, CHANGES_OF_ABSENCES } from './kept-absence-rows'

/** Rows of trips, and of absences on them, that are kept as they were written, and statements that would change them. */

const TRIP = (id: string, state: string, verb = 'INSERT') =>
  `${verb} INTO trips VALUES ('com_oak', '${id}', 'per_a', 'Ann', 'work', 'Linjiang', 'Repair',
     '2026-09-01', '2026-09-03', '[]', '[]', NULL, 50000, 'per_a', 'Ann', 0, 'rul_1', 1,
     '${state}', NULL, ${state === 'settled' ? 3 : 'NULL'}, 1, NULL)`
const ENTRY = (n: number, did: string, by = 'per_m', verb = 'INSERT') =>
  `${verb} INTO trip_entries VALUES ('com_oak', 'trp_1', ${n}, '${did}', '{}', '', 'per_a',
     '${by}', 'Max', 0)`
const LOG = (verb = 'INSERT') =>
  `${verb} INTO trip_logs VALUES ('com_oak', 'trp_1', '2026-09-01', 1, 'Linjiang', 'county',
     'Welding', 'per_a', 0)`

/** A trip that was settled, and one under way. */
export const TRIPS = [
  TRIP('trp_1', 'settled'),
  TRIP('trp_2', 'approved'),
  ENTRY(1, 'approved'),
  ENTRY(2, 'settled'),
  LOG(),
  ...ABSENCES,
]

export const CHANGES_OF_TRIPS: [what: string, sql: string][] = [
  ['what a trip was asked as', "UPDATE trips SET from_date = '2026-08-01' WHERE id = 'trp_2'"],
  ['why a trip was asked for late', "UPDATE trips SET late_reason = 'Rain' WHERE id = 'trp_2'"],
  ['the rules of a trip', 'UPDATE trips SET rule_set_id = NULL, rule_version = NULL'],
  ['a settled trip', "UPDATE trips SET state = 'approved', paid_days = NULL WHERE id = 'trp_1'"],
  ['a trip, by deleting it', 'DELETE FROM trips'],
  ['a trip, by replacing it', TRIP('trp_2', 'requested', 'INSERT OR REPLACE')],
  ['what was done with a trip', "UPDATE trip_entries SET did = 'declined'"],
  ['what was done with a trip, by deleting it', 'DELETE FROM trip_entries'],
  [
    'what was done with a trip, by replacing it',
    ENTRY(1, 'declined', 'per_m', 'INSERT OR REPLACE'),
  ],
  ['a trip, by settling it twice', ENTRY(3, 'settled', 'per_m', 'INSERT OR REPLACE')],
  ['a travel log', "UPDATE trip_logs SET night = 'big_city'"],
  ['a travel log, by deleting it', 'DELETE FROM trip_logs'],
  ['a travel log, by replacing it', LOG('INSERT OR REPLACE')],
  ...CHANGES_OF_ABSENCES,
]
