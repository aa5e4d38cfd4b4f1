import { appraisal } from '@bylaw/rules-appraisal'
import { attendance } from '@bylaw/rules-attendance'
import { award } from '@bylaw/rules-award'
import { calendar } from '@bylaw/rules-calendar'
import { career } from '@bylaw/rules-career'
import { contracting } from '@bylaw/rules-contracting'
import { discipline } from '@bylaw/rules-discipline'
import { escalation } from '@bylaw/rules-escalation'
import type { AnyRuleKind, Example, Question, RuleKind } from '@bylaw/rules-kit'
import { leaving } from '@bylaw/rules-leaving'
import { pay } from '@bylaw/rules-pay'
import { piecework } from '@bylaw/rules-piecework'
import { procedure } from '@bylaw/rules-procedure'
import { responsibility } from '@bylaw/rules-responsibility'
import { routing } from '@bylaw/rules-routing'
import { sla } from '@bylaw/rules-sla'
import { survey } from '@bylaw/rules-survey'
import { team } from '@bylaw/rules-team'
import { travel } from '@bylaw/rules-travel'
import { triage } from '@bylaw/rules-triage'

/** Every kind of rule set there is. A new kind is a package and one line here. */
export const rulebook = {
  calendar,
  sla,
  responsibility,
  triage,
  routing,
  escalation,
  survey,
  team,
  appraisal,
  career,
  piecework,
  pay,
  award,
  discipline,
  travel,
  contracting,
  attendance,
  leaving,
  procedure,
}

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
