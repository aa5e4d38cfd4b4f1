import type { FactsFormView } from '@bylaw/contract'
import { sameJson } from '@bylaw/kernel'
import { factsSchema } from '@bylaw/rulebook'
import type { AnyRuleKind } from '@bylaw/rules-kit'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import { foundDraft } from './drafts/found-draft'
import { NOT_RULES } from './drafts/try-draft'
import { examplesOf } from './examples/examples-of'
import { exampleView } from './examples/keep-example'
import { namedAsNow } from './examples/named-as-now'
import { kindOf } from './kind-of'
import type { RuleSetRow } from './reads'

/** What a try-out of a rule set asks for; what its newest version lists by name can be chosen. */
export async function ruleSetFactsForm(scope: Scope, ruleSetId: string): Promise<FactsFormView> {
  const found = await scope.rules.readRuleSetAt(ruleSetId)
  if (!found?.shown) throw new Problem('not_found')
  return factsForm(scope, found.ruleSet, found.shown.rules)
}

/** The same of a draft: what it lists, in whatever state it is. */
export async function draftFactsForm(scope: Scope, draftId: string): Promise<FactsFormView> {
  const { draft, target } = await foundDraft(scope, draftId)
  if (target.of !== 'rule_set' || draft.repeals)
    throw new Problem('wrong_state', { detail: NOT_RULES })
  return factsForm(scope, target.row, draft.content)
}

/** The cases of this very rule set come before those of its kind, which are there to begin with. */
async function factsForm(
  scope: Scope,
  ruleSet: RuleSetRow,
  rules: unknown,
): Promise<FactsFormView> {
  const kind = kindOf(ruleSet.kind)
  const all = [
    ...(await examplesOf(scope, ruleSet)).map((example) => ({
      ...exampleView(example),
      name: namedAsNow(kind, rules, example),
    })),
    ...kind.examples
      .filter(({ facts }) => isAskedFor(kind, rules, facts))
      .map(({ name, facts }) => ({
        id: `${ruleSet.kind}/${name.en}`,
        name: { ...name },
        facts: facts as unknown,
        kept: null,
      })),
  ]
  return {
    kind: ruleSet.kind,
    schema: { ...factsSchema(kind, rules) },
    examples: all.filter(
      ({ facts }, index) => all.findIndex((each) => sameJson(each.facts, facts)) === index,
    ),
  }
}

/**
 * Whether these rules ask for facts such as those: a formula asks for its own variables, so a case
 * of another formula is nothing to begin with.
 */
function isAskedFor(kind: AnyRuleKind, rules: unknown, facts: unknown): boolean {
  const read = kind.rules.safeParse(rules)
  return !read.success || (kind.factsUnder?.(read.data).safeParse(facts).success ?? true)
}
