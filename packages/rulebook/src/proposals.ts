import { openQuestions, withValueAt } from '@bylaw/rules-kit'
import { type Kind, kindOf, type RulesOf } from './rulebook'

/**
 * The rules once every open question that has a proposal was answered with it. A question that
 * only the company can answer, such as its own minimum wage, stays open.
 */
export function withProposals<K extends Kind>(kind: K, rules: RulesOf<K>): RulesOf<K> {
  const answered = openQuestions(kindOf(kind), rules)
    .filter(({ proposed }) => proposed !== undefined)
    .reduce<unknown>((soFar, { at, proposed }) => withValueAt(soFar, at, proposed), rules)
  return kindOf(kind).rules.parse(answered) as RulesOf<K>
}
