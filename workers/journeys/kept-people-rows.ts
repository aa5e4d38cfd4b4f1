import { AWARDS, CHANGES_OF_AWARDS } from './kept-award-rows'
import { CALIBRATIONS, CHANGES_OF_CALIBRATIONS } from './kept-calibration-rows'
import { CHANGES_OF_CONTRACTS, CONTRACTS } from './kept-contract-rows'
import { CHANGES_OF_CONSEQUENCES, CHANGES_OF_DEEDS, CONSEQUENCES, DEEDS } from './kept-deed-rows'
import { CHANGES_OF_GROWTH, GROWTH } from './kept-growth-rows'
import { CHANGES_OF_TRIPS, TRIPS } from './kept-trip-rows'

/** Rows of what people won, showed, did, were told, travelled and were rung for, in the order in which they can be written. */
export const OF_PEOPLE = [
  ...AWARDS,
  ...GROWTH,
  ...DEEDS,
  ...CONSEQUENCES,
  ...TRIPS,
  ...CONTRACTS,
  ...CALIBRATIONS,
  `INSERT INTO calls (company_id, id, number, caller_name, note, taken_by, started_at_ms, ended_at_ms,
     outcome, ended_by, version)
   VALUES ('com_oak', 'cal_1', '', '', '', 'per_a', 0, 1, 'nobody', 'per_a', 2)`,
]

/** Statements that would change them. */
export const CHANGES_OF_PEOPLE: [what: string, sql: string][] = [
  [
    'a completed leaving, by opening it without a word',
    `UPDATE leavings SET state = 'open', ended_by = NULL, ended_at_ms = NULL WHERE id = 'lvg_1'`,
  ],
  ...CHANGES_OF_AWARDS,
  ...CHANGES_OF_GROWTH,
  ...CHANGES_OF_DEEDS,
  ...CHANGES_OF_CONSEQUENCES,
  ...CHANGES_OF_TRIPS,
  ...CHANGES_OF_CONTRACTS,
  ...CHANGES_OF_CALIBRATIONS,
  [
    'who ended a call, as its caller is removed',
    "UPDATE calls SET people_removed_at_ms = 1, ended_by = 'per_b' WHERE id = 'cal_1'",
  ],
]
