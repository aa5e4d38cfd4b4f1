import type { DraftTrialView } from '@bylaw/contract'
import { assert, words } from '@bylaw/kernel'
import { Problem } from '../../platform/problem'
import type { Scope } from '../../scope'
import { acceptableRules } from '../acceptable-rules'
import { answerUnder, factsOf } from '../answer-under'
import { kindOf } from '../kind-of'
import { draftedVersion } from './drafted-version'
import { foundDraft } from './found-draft'

/**
 * What given facts come to under the version a draft is based on, and under the draft. Nothing is
 * stored. The draft is traced as the version that it would be published as.
 */
export async function tryDraft(
  scope: Scope,
  draftId: string,
  facts: unknown,
): Promise<DraftTrialView> {
  const { draft, target } = await foundDraft(scope, draftId)
  if (target.of !== 'rule_set' || draft.repeals)
    throw new Problem('wrong_state', { detail: NOT_RULES })
  const found = await scope.rules.readRuleSetAt(target.row.id, draft.basedOn)
  const basis = found?.shown
  assert(found !== undefined && basis !== undefined, 'a draft is based on a version there is')

  const { ruleSet } = found
  const kind = kindOf(ruleSet.kind)
  const rules = acceptableRules(kind, draft.content, (pointer) => `/content${pointer}`)
  const asked = factsOf(kind, facts)
  const drafted = draftedVersion(scope, ruleSet, basis, draft, rules)
  return {
    before: await answerUnder(scope, ruleSet, basis, asked),
    after: await answerUnder(scope, ruleSet, drafted, asked),
  }
}

export const NOT_RULES = words(
  '条文草案和废止草案没有可以试算的规则。',
  'A draft of a text, or of a repeal, has no rules to try.',
)
