import { afterSpan, type CompiledCalendar, spanWords } from '@bylaw/calendar'
import { instant, ok, type Result, words } from '@bylaw/kernel'
import { type Decided, neverOpen, type Refusal, undecided } from '@bylaw/rules-kit'
import type { SilenceFacts } from './facts'
import { ENDS } from './names'
import { confirmation, silence as silenceQuestion } from './questions'
import type { LifecycleRules, Silence } from './rules'

export interface SilenceDecision {
  readonly by: 'silence'
  /** Null where nothing ever follows. */
  readonly dueAtMs: number | null
  readonly ends: Silence['ends']
  /** Earliest first; none at or after what follows. */
  readonly remindAtMs: readonly number[]
}

/**
 * When a customer's silence is over, and what follows then (R05.3.2).
 *
 * @param calendar what counts the time since then; several in turn where they changed
 */
export function silence(
  rules: LifecycleRules,
  { waitingFor, sinceMs }: Pick<SilenceFacts, 'waitingFor' | 'sinceMs'>,
  calendar: CompiledCalendar,
): Result<Decided<SilenceDecision>, Refusal> {
  const [rule, question] =
    waitingFor === 'answer' ? [rules.silence, silenceQuestion] : [rules.confirmation, confirmation]
  if (rule === null) return undecided(question)
  const { after, reminders, ends } = rule
  const moments = [...reminders, ...(after ? [after] : [])].map((span) =>
    afterSpan(calendar, instant(sinceMs), span),
  )
  if (moments.some(({ ok }) => !ok)) return neverOpen()
  const atMs = moments.flatMap((moment) => (moment.ok ? [moment.value as number] : []))
  const dueAtMs = after ? (atMs.at(-1) ?? null) : null
  const remindAtMs = atMs
    .slice(0, reminders.length)
    .filter((at) => dueAtMs === null || at < dueAtMs)
    .toSorted((a, b) => a - b)
  return ok({
    decision: { by: 'silence', dueAtMs, ends, remindAtMs },
    trace: {
      name: words('客户没有回音的期限', 'When the customer’s silence is over'),
      value: dueAtMs,
      unit: 'instant',
      because: after
        ? words(
            `从开始等待起 ${spanWords(after).zh}，到期${ENDS[ends].zh}`,
            `${spanWords(after).en} from the beginning; then ${ENDS[ends].en}`,
          )
        : words('一直等', 'it waits for good'),
      rule: question.at,
      fact: '/sinceMs',
    },
  })
}
