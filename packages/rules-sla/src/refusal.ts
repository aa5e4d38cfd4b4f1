import { durationWords, type NoOpenTime } from '@bylaw/calendar'
import { assert, words } from '@bylaw/kernel'
import { type Question, type Refusal, undecided } from '@bylaw/rules-kit'
import type { ClockName } from './rules'

/** A clock that has to wait until someone decides the question. */
export function decideFirst(question: Question): Refusal {
  const answer = undecided(question)
  assert(!answer.ok, 'an undecided question has no answer')
  return answer.refusal
}

/** The hours end before the promise falls due: the calendar or the target is wrong. */
export function noOpenTime(
  { missing, withinDays }: NoOpenTime,
  policyIndex: number,
  clock: ClockName,
): Refusal {
  const length = durationWords(missing)
  return {
    code: 'no_open_time',
    message: words(
      `${withinDays} 天内营业时间不足，还差 ${length.zh}：请检查工作日历或服务时限`,
      `There is not enough open time within ${withinDays} days: ${length.en} are missing. Check the working calendar or the target`,
    ),
    rule: `/policies/${policyIndex}/${clock}Minutes`,
    fact: '/calendar',
    details: { missingSeconds: missing, withinDays },
  }
}
