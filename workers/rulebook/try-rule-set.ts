import type { TryOutView } from '@bylaw/contract'
import { words } from '@bylaw/kernel'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import { answerUnder, factsOf } from './answer-under'
import { kindOf } from './kind-of'
import { refusalView } from './refusal-view'
import { answerableFor, isBeginning } from './repeal/repeal-of'
import { repealedRefusal } from './repeal/repealed-refusal'
import { ruleSetInTime } from './rule-set-in-time'
import { spanAt } from './timeline'

/** What the rules in force would decide for given facts. Nothing is stored. */
export async function tryRuleSet(
  scope: Scope,
  ruleSetId: string,
  facts: unknown,
): Promise<TryOutView> {
  const found = await ruleSetInTime(scope, ruleSetId)
  if (!found) throw new Problem('not_found')
  const { ruleSet, spans } = found
  const inForce = spanAt(spans, scope.now)?.of
  if (!inForce) throw new Problem('wrong_state', { detail: NOT_YET_IN_FORCE })
  if (inForce.repeals) {
    const { titleZh, titleEn } = ruleSet
    const repealed = repealedRefusal(
      {
        ruleSetId,
        title: { zh: titleZh, en: titleEn },
        fromMs: inForce.validFromMs,
        by: answerableFor(inForce),
        reason: inForce.note,
        notYet: isBeginning(inForce),
      },
      scope.zone,
    )
    return { refusal: await refusalView(scope, repealed, ruleSetId) }
  }
  return answerUnder(scope, ruleSet, inForce, factsOf(kindOf(ruleSet.kind), facts))
}

const NOT_YET_IN_FORCE = words(
  '这套规则尚未生效，现在还不能据此试算；可以在草案中试算。',
  'These rules are not in force yet, so they decide nothing now; a draft can be tried.',
)
