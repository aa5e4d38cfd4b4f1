import type { QuestionView } from '@bylaw/contract'
import { isWithin } from '../citing/place'
import { goesByProposal } from '../model'

/** Questions nobody has decided, whose proposals the rules go by at one place. */
export interface ProposedAt {
  readonly questions: readonly QuestionView[]
  /** Whether they are about parts of the place only: whom an allowance is for, not its figure. */
  readonly inPart: boolean
}

/** The proposals that a place of a rule set goes by; undefined where it goes by none. */
export function proposedAt(
  asked: readonly QuestionView[],
  ruleSetId: string,
  place: string,
): ProposedAt | undefined {
  const questions = asked
    .filter((question) => goesByProposal(question) && question.ruleSetId === ruleSetId)
    .filter(({ at }) => at !== null && (isWithin(place, at) || isWithin(at, place)))
  return questions.length === 0
    ? undefined
    : { questions, inPart: questions.every(({ at }) => at !== null && !isWithin(place, at)) }
}
