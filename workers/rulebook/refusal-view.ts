import type { Refusal as RefusalOnTheWire } from '@bylaw/contract'
import { assert } from '@bylaw/kernel'
import type { Refusal } from '@bylaw/rules-kit'
import type { Scope } from '../scope'

interface Refused {
  readonly refusal: Refusal
  /** The rule set that could not decide, if it is one that could not. */
  readonly ruleSetId?: string | undefined
}

/** A refusal with the company's own question and rule set, so that a screen can link to them. */
export async function refusalView(
  scope: Scope,
  refusal: Refusal,
  ruleSetId?: string,
): Promise<RefusalOnTheWire> {
  const [view] = await refusalViews(scope, [{ refusal, ruleSetId }])
  assert(view !== undefined, 'a refusal is seen as one')
  return view
}

/** Refusals in their order; what they ask is read in one go, however many there are. */
export async function refusalViews(
  scope: Scope,
  refused: readonly Refused[],
): Promise<RefusalOnTheWire[]> {
  const asked = refused.flatMap(({ refusal: { question: key }, ruleSetId }) =>
    key === undefined || ruleSetId === undefined ? [] : [{ ruleSetId, key }],
  )
  const questions = asked.length === 0 ? [] : await scope.rules.questionsOf(asked)
  return refused.map(({ refusal, ruleSetId }) => {
    const question = questions.find(
      (each) => each.ruleSetId === ruleSetId && each.key === refusal.question,
    )
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
  })
}
