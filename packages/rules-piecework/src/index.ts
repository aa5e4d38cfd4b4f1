export { corrected, type Standing } from './corrected'
export { dayRate } from './day-rate'
export type { PieceworkDecision } from './decide'
export type { DayRateShare, PieceworkFacts, PieceworkLine } from './facts'
export { type LineAmount, lineAmount } from './line'
export { type NextPart, nextPart } from './next-part'
export { piecework } from './piecework'
export { type Piece, type PieceRate, pieceRate } from './rate'
export { type Retention, statementDueOn } from './retention'
export type { PieceworkRules, RateTable } from './rules'
export {
  type DatedShares,
  partsOf,
  type Share,
  sharedOut,
  sharesOn,
  WHOLE_BP,
} from './shared-out'
export { further, type Stage } from './staged'
export { sumOfDays } from './sum-of-days'
