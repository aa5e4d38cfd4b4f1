import { durationWords, type NoOpenTime } from '@bylaw/calendar'
import { type Result, refuse, words } from '@bylaw/kernel'
import type { Refusal } from '@bylaw/rules-kit'
import type { LadderName } from './climb'
import { CLOCK } from './names'

/** The hours end before the promise falls due: the calendar or the target is wrong. */
export function noOpenTime(
  { missing, withinDays }: NoOpenTime,
  clock: LadderName,
): Result<never, Refusal> {
  const length = durationWords(missing)
  return refuse({
    code: 'no_open_time',
    message: words(
      `${CLOCK[clock].zh}：${withinDays} 天内工作时间不足，还差 ${length.zh}。请检查工作日历或时限。`,
      `${CLOCK[clock].en}: there is not enough open time within ${withinDays} days; ${length.en} are missing. Check the working calendar or the target.`,
    ),
    fact: '/calendar',
    details: { missingSeconds: missing, withinDays },
  })
}

/** A complaint under rules that say nothing of complaints. */
export const noComplaintRules = (): Result<never, Refusal> =>
  refuse({
    code: 'not_covered',
    message: words(
      '这套规则没有写投诉由谁处理、何时答复，请先补上。',
      'These rules do not say who handles complaints and by when. Add that first.',
    ),
    rule: '/complaint',
    fact: '/complaint',
  })
