export { capitals } from './capitals'
export {
  type DaysOff,
  daysAfter,
  daysFromTo,
  isoWeekday,
  isWorkday,
  lastDateOf,
  monthsAfter,
  weekdaysFromTo,
} from './dates'
export { grouped } from './grouped'
export { canonicalJson, isForbiddenName, pointerTo, sameJson } from './json'
export { isKeptAs } from './kept-number'
export { fenFromYuan, yuanFromFen } from './money'
export { assert, ok, type Result, refuse } from './result'
export {
  type BasisPoints,
  basisPoints,
  type Fen,
  fen,
  type Instant,
  instant,
  MINUTE_MS,
  type Minutes,
  minutes,
  SECOND_MS,
  type Seconds,
  seconds,
} from './units'
export { type Language, type Words, words } from './words'
