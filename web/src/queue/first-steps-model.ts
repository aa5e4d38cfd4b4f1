import { isStaff, type PersonView, type RegulationSummary, type Role } from '@bylaw/contract'

export type StepKey = 'rules' | 'questions' | 'people' | 'employments' | 'ticket'

export interface FirstStep {
  readonly key: StepKey
  /** Undefined where finding out would cost more than it tells. */
  readonly done: boolean | undefined
  /** Questions still to decide; only with `questions`. */
  readonly count: number
}

interface Known {
  readonly regulations: readonly RegulationSummary[]
  readonly people: readonly PersonView[]
  /** Whether the reader may record employments. */
  readonly employs: boolean
}

/** Those who set a company up are shown how; everyone else sees an empty queue as it is. */
export const setsUp = (role: Role): boolean => role === 'owner' || role === 'manager'

/** What a new company does first, in order. Without regulations there is nothing to decide yet. */
export function firstSteps({ regulations, people, employs }: Known): readonly FirstStep[] {
  const count = regulations.reduce((sum, each) => sum + each.mustAskOpenCount, 0)
  const colleagues = people.filter(({ role }) => isStaff(role)).length - 1
  const step = (key: StepKey, done: boolean | undefined): FirstStep => ({ key, done, count })
  return [
    regulations.length === 0 ? step('rules', false) : step('questions', count === 0),
    step('people', colleagues > 0),
    ...(employs ? [step('employments', undefined)] : []),
    step('ticket', false),
  ]
}
