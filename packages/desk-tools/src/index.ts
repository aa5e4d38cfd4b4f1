export { followChain, LONGEST_CHAIN, type WhyStopped } from './chain'
export { type Condition, type Looking, matches, type TicketFacts } from './conditions'
export { filled, type TemplateFault, templateFaults, variablesIn } from './template'
export { isVariable, VARIABLES, type Variable, type VariableKind, variableKind } from './variables'
