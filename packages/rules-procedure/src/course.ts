import { ok, type Result, refuse, words } from '@bylaw/kernel'
import type { Refusal } from '@bylaw/rules-kit'
import type { StagesFacts } from './facts'
import type { Stages } from './rules'

export interface Course {
  /** Index of the stage that the work is in; their number once all are passed. */
  readonly at: number
  readonly notCounted: readonly string[]
}

/**
 * What the events make of it, one after the other. A stage that is passed out of turn, or by someone
 * who may not, does not count. A failed stage sends the work back, and every stage from there on is
 * to be passed again.
 */
export function course(
  { stages, failed }: Stages,
  confirmedBy: NonNullable<Stages['confirmedBy']>,
  events: StagesFacts['events'],
): Result<Course, Refusal> {
  let at = 0
  const notCounted: string[] = []
  for (const [index, { stage, outcome, said, cause }] of events.entries()) {
    if (stage !== stages[at]?.key || said !== confirmedBy[stage]) {
      notCounted.push(stage)
    } else if (outcome === 'passed') {
      at += 1
    } else if (failed === 'stage_before') {
      at = Math.max(0, at - 1)
    } else if (cause === null) {
      return refuse(causeMissing(index))
    } else {
      at = Math.min(
        at,
        stages.findIndex(({ key }) => key === cause),
      )
    }
  }
  return ok({ at, notCounted })
}

const causeMissing = (index: number): Refusal => ({
  code: 'cause_missing',
  message: words(
    '没有写明未通过的原因出在哪个阶段。',
    'It is not said in which stage the cause of the failure lies.',
  ),
  rule: '/template/failed',
  fact: `/events/${index}/cause`,
})
