import type { Refusal as RefusalOnTheWire } from '@bylaw/contract'
import type { Refusal } from '@bylaw/rules-kit'
import type { Scope } from '../scope'

/** A refusal with the company's own question and rule set, so that a screen can link to them. */
export async function refusalView(
  scope: Scope,
  refusal: Refusal,
  ruleSetId?: string,
): Promise<RefusalOnTheWire> {
  const question =
    ruleSetId !== undefined && refusal.question !== undefined
      ? await scope.rules.questionOf(ruleSetId, refusal.question)
      : undefined
  return {
    code: refusal.code,
    message: { ...refusal.message },
    ...(question ? { questionId: question.id } : {}),
    ...(refusal.question === undefined ? {} : { question: refusal.question }),
    ...(ruleSetId === undefined ? {} : { ruleSetId }),
    ...(refusal.rule === undefined ? {} : { rule: refusal.rule }),
    ...(refusal.fact === undefined ? {} : { fact: refusal.fact }),
    ...(refusal.details === undefined ? {} : { details: { ...refusal.details } }),
  }
}
