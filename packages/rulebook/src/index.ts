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
