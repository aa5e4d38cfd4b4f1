import { addOpen, compileCalendar, countedDays, durationWords, localText } from '@bylaw/calendar'
import { instant, ok, type Result, refuse, SECOND_MS, seconds, words } from '@bylaw/kernel'
import type { Decided, Refusal } from '@bylaw/rules-kit'
import type { CalendarFacts } from './facts'
import type { CalendarRules } from './rules'

export interface DueDecision {
  readonly dueAtMs: number
}

/** When so much open time has passed, and which days it was counted on. Counted in whole seconds. */
export function decideDue(
  rules: CalendarRules,
  facts: CalendarFacts,
): Result<Decided<DueDecision>, Refusal> {
  const calendar = compileCalendar(rules)
  const from = instant(facts.atMs - (facts.atMs % SECOND_MS))
  const due = addOpen(calendar, from, seconds(facts.seconds))
  if (!due.ok) return refuse(noOpenTime(due.refusal.missing, due.refusal.withinDays))

  const length = durationWords(facts.seconds)
  const start = localText(calendar, from)
  return ok({
    decision: { dueAtMs: due.value },
    trace: {
      name: words('到期时间', 'Due'),
      value: due.value,
      unit: 'instant',
      because: words(
        `自 ${start} 起计 ${length.zh}营业时间，至 ${localText(calendar, due.value)}`,
        `${length.en} of open time from ${start} end at ${localText(calendar, due.value)}`,
      ),
      of: [
        { name: words('起算', 'From'), value: from, unit: 'instant', fact: '/atMs' },
        {
          name: words('营业时间', 'Open time'),
          value: facts.seconds,
          unit: 'seconds',
          rule: '/hours',
          fact: '/seconds',
          of: countedDays(calendar, from, due.value),
        },
      ],
    },
  })
}

function noOpenTime(missingSeconds: number, withinDays: number): Refusal {
  const missing = durationWords(missingSeconds)
  return {
    code: 'no_open_time',
    message: words(
      `${withinDays} 天内营业时间不足，还差 ${missing.zh}：请检查工作时间`,
      `There is not enough open time within ${withinDays} days: ${missing.en} are missing. Check the working hours`,
    ),
    rule: '/hours',
    details: { missingSeconds, withinDays },
  }
}
