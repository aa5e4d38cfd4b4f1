import { ok, type Result, refuse, words, yuanFromFen } from '@bylaw/kernel'
import type { Decided, Refusal } from '@bylaw/rules-kit'
import type { LapsesFacts } from './facts'
import { lapsesCost } from './hours-questions'
import type { AttendanceRules } from './rules'

export interface LapsesDecision {
  readonly about: 'lapses'
  readonly times: number
  /** What they cost altogether. */
  readonly fen: number
}

/** What lateness and leaving early come to in a month: the first times are free, where it is so decided. */
export function lapses(
  { hours }: AttendanceRules,
  { dates }: LapsesFacts,
): Result<Decided<LapsesDecision>, Refusal> {
  if (!hours) return refuse(noHours)
  const { freeTimes, fenEach } = hours.lapses
  const charged = Math.max(0, dates.length - freeTimes)
  const fen = charged * fenEach
  return ok({
    decision: { about: 'lapses', times: dates.length, fen },
    trace: {
      name: words('迟到、早退扣款', 'Lateness'),
      value: fen,
      unit: 'fen',
      because:
        fenEach === 0
          ? words(`${dates.length} 次，只记录`, `${dates.length} times, recorded only`)
          : words(
              `${dates.length} 次，前 ${freeTimes} 次不扣：${yuanFromFen(fenEach)} × ${charged} = ${yuanFromFen(fen)}`,
              `${dates.length} times, ${freeTimes} of them free: ${yuanFromFen(fenEach)} × ${charged} = ${yuanFromFen(fen)}`,
            ),
      rule: lapsesCost.at,
      fact: '/dates',
    },
  })
}

export const noHours: Refusal = {
  code: 'no_hours_rules',
  message: words(
    '考勤规则里还没有“上下班时间”一节：请先在规则里补上几分钟算迟到。',
    'The rules of attendance say nothing of hours yet: add when somebody is late.',
  ),
  rule: '/hours',
}
