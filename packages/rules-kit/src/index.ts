export { answered, option } from './answered'
export { same, summing, totalText } from './arithmetic'
export { carryCitations } from './carry-citations'
export { errorAt, type FoundAt, type RuleFinding, warningAt } from './finding'
export { cellOf, isListed, refuseStrangers } from './grid'
export { inWords } from './in-words'
export {
  type AnyRuleKind,
  type Decided,
  defineRuleKind,
  type Example,
  type Question,
  type QuestionOption,
  type RuleKind,
  type Sentence,
} from './kind'
export { lostPlaces } from './lost-places'
export { neverOpen } from './never-open'
export { openQuestions } from './openness'
export { stepsOf, valueAt, withValueAt } from './pointer'
export type { Refusal } from './refusal'
export { refuseAt, refuseRepeats } from './refuse-at'
export { naturalKey, rowKeyOf } from './row-key'
export { sameKeys, sameRows } from './same-rows'
export { Amount, amountUpTo, keyLike, shaped, Words, wordsUpTo } from './schemas'
export { type Standing, standingOf } from './standing'
export {
  type Citations,
  clausesAbout,
  clausesOf,
  clausesWithin,
  type Trace,
  type TraceUnit,
  withCitations,
} from './trace'
export { undecided } from './undecided'
export { type DecidedPlace, withDecisions } from './with-decisions'
