import type { AnyRuleKind, Example, Question, RuleKind } from '@bylaw/rules-kit'
import * as kinds from './kinds'

/** Every kind of rule set there is, under its name: one line each in `kinds.ts`. */
export const rulebook = { ...kinds }

/** Names of the kinds, as they are stored and spoken of over HTTP. */
export type Kind = keyof typeof rulebook

type Parts<K extends Kind> = K extends Kind
  ? (typeof rulebook)[K] extends RuleKind<string, infer Rules, infer Facts, infer Decision>
    ? { rules: Rules; facts: Facts; decision: Decision }
    : never
  : never

export type RulesOf<K extends Kind> = Parts<K>['rules']
export type FactsOf<K extends Kind> = Parts<K>['facts']
export type DecisionOf<K extends Kind> = Parts<K>['decision']
export type ExampleOf<K extends Kind> = Example<RulesOf<K>, FactsOf<K>, DecisionOf<K>>

/** Whether a stored or received name is that of a kind. */
export const isKind = (name: string): name is Kind => Object.hasOwn(rulebook, name)

/** A kind as generic code sees it, which knows neither its rules nor its facts. */
export const kindOf = (name: Kind): AnyRuleKind => rulebook[name]

/** What a kind may have to ask. */
export const questionsOf = (name: Kind): readonly Question[] => kindOf(name).questions
