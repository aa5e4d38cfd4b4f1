import type { UnitName } from '@bylaw/formula'

/** What the result of a formula may count. */
export const RESULT_UNITS = [
  'fen',
  'percent',
  'number',
  'years',
  'months',
  'days',
  'hours',
  'minutes',
  'metres',
  'people',
  'pieces',
  'points',
] as const satisfies readonly UnitName[]

/** What a number that a case hands in may count: those, and money per so much. */
export const UNITS = [
  ...RESULT_UNITS,
  'fen/days',
  'fen/hours',
  'fen/metres',
  'fen/people',
  'fen/pieces',
  'fen/points',
] as const satisfies readonly UnitName[]
