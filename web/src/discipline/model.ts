import type { DisciplineCaseRow, DisciplineStep, Explanation, TraceView } from '@bylaw/contract'

/** What a case waits for, or what came of it. */
export type CaseStanding =
  | 'waiting_reply'
  | 'waiting_verdict'
  | 'dropped'
  | `step_${DisciplineStep}`

/** @param today the company's date: after the last day to answer a case waits for its decision */
export function standingOf(
  {
    state,
    step,
    hasReply,
    replyBy,
  }: Pick<DisciplineCaseRow, 'state' | 'step' | 'hasReply' | 'replyBy'>,
  today: string,
): CaseStanding {
  if (state === 'dropped') return 'dropped'
  if (state === 'sanctioned' && step) return `step_${step}`
  return hasReply || today > replyBy ? 'waiting_verdict' : 'waiting_reply'
}

/** Every step that rules can lead to. */
const STEPS: readonly DisciplineStep[] = ['criticism', 'warning', 'fine', 'demotion', 'dismissal']

/** Steps that the law surrounds with conditions of its own. */
export const LEGALLY_RISKY = ['fine', 'demotion', 'dismissal'] as const satisfies DisciplineStep[]
export type LegallyRisky = (typeof LEGALLY_RISKY)[number]

export const isLegallyRisky = (step: string | null): step is LegallyRisky =>
  LEGALLY_RISKY.some((each) => each === step)

/** The rules speak of steps by key; people read their names. */
export function withStepNames(
  explanation: Explanation,
  nameOf: (step: DisciplineStep) => string,
): Explanation {
  const named = (trace: TraceView): TraceView => {
    const step = STEPS.find((each) => each === trace.value)
    return {
      ...trace,
      ...(step ? { value: nameOf(step) } : {}),
      ...(trace.of ? { of: trace.of.map(named) } : {}),
    }
  }
  return { ...explanation, trace: named(explanation.trace) }
}
