import { AWARDS, CHANGES_OF_AWARDS } from './kept-award-rows'
import { CALIBRATIONS, CHANGES_OF_CALIBRATIONS } from './kept-calibration-rows'
import { CHANGES_OF_CONTRACTS, CONTRACTS } from './kept-contract-rows'
import { CHANGES_OF_CONSEQUENCES, CHANGES_OF_DEEDS, CONSEQUENCES, DEEDS } from './kept-deed-rows'
import { CHANGES_OF_GROWTH, GROWTH } from './kept-growth-rows'
import { CHANGES_OF_TRIPS, TRIPS } from './kept-trip-rows'

/** Rows of what people won, showed, did, were told and travelled, in the order in which they can be written. */
export const OF_PEOPLE = [
  ...AWARDS,
  ...GROWTH,
  ...DEEDS,
  ...CONSEQUENCES,
  ...TRIPS,
  ...CONTRACTS,
  ...CALIBRATIONS,
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
]
