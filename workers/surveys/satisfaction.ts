import type { SatisfactionView } from '@bylaw/contract'
import { words } from '@bylaw/kernel'
import type { Refusal } from '@bylaw/rules-kit'
import { rate } from '@bylaw/rules-survey'
import { explained, traceView } from '../rulebook/explanation'
import { refusalView } from '../rulebook/refusal-view'
import type { Scope } from '../scope'
import type { SurveyWish } from './survey-store'

/** How satisfied customers were with the closings of a stretch of time, and how that came to be. */
export async function satisfaction(scope: Scope, wish: SurveyWish): Promise<SatisfactionView> {
  const { asked, scores } = await scope.surveys.marks(wish)
  const atMs = wish.toMs === undefined ? scope.now : Math.min(scope.now, wish.toMs - 1)
  const inForce = await scope.desk.surveyRules(atMs)
  const counts = { ...NOTHING, asked, answers: scores.length }
  if (inForce === null) return { ...counts, refusal: await refusalView(scope, NO_RULES) }
  const { rules, version } = inForce
  const decided = rate(rules, { by: 'rate', asked, scores })
  if (!decided.ok) {
    const refusal = await refusalView(scope, decided.refusal, version.ref.ruleSetId)
    return { ...counts, refusal }
  }
  const { decision, trace } = decided.value
  const { by: _, ...figures } = decision
  const decisions = await scope.rules.decisionsFor('survey')
  return {
    ...figures,
    explanation: { trace: traceView(explained(trace, version, decisions)), rules: [version.ref] },
    refusal: null,
  }
}

const NOTHING = {
  satisfied: null,
  satisfiedPercent: null,
  meanScore: null,
  answeredPercent: null,
  explanation: null,
}

const NO_RULES: Refusal = {
  code: 'no_rules',
  message: words(
    '公司还没有“回访与满意度”规则。请先采用含有这类规则的制度，或自行制定。',
    'There are no “Satisfaction survey” rules. Adopt a regulation that has them, or write your own.',
  ),
}
