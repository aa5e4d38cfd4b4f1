export { type Case, withCases } from './back-test/fold'
export { outcomeFrom, outcomeOf } from './back-test/measure'
export { type CaseOutcome, type Measured, measuredAs, refusedFor } from './back-test/outcome'
export { type BackTest, type Change, NOTHING_YET, type Subject } from './back-test/summary'
export { type TicketRules, ticketOutcome } from './back-test/tickets'
export { cited } from './cited'
export { type CitedChange, type CitingRules, clausesBehind } from './clauses-behind'
export { type ChangedSentence, diffRules, type RulesDiff, unreadDiff } from './diff'
export { type ChangedPlace, diffPlaces } from './diff-places'
export { factsSchema, type JsonSchema } from './facts/facts-schema'
export { type FigureLeft, figuresLeft } from './figures-left'
export { figuresUnsaid } from './figures-unsaid'
export { findings } from './findings'
export { type Merged, mergeVersions } from './merge'
export { withProposals } from './proposals'
export {
  type DecisionOf,
  type ExampleOf,
  type FactsOf,
  isKind,
  type Kind,
  kindOf,
  questionsOf,
  type RulesOf,
  rulebook,
} from './rulebook'
export { notLeft, type SetOtherwise, setOtherwise } from './set-otherwise'
export { isChanged, isUndecided, type WorkedExample, workedExamples } from './worked-examples'
