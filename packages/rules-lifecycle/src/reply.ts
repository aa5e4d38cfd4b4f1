import { afterSpan, type CompiledCalendar, spanWords } from '@bylaw/calendar'
import { instant, ok, type Result, words } from '@bylaw/kernel'
import { type Decided, neverOpen, type Refusal, undecided } from '@bylaw/rules-kit'
import type { ReplyFacts } from './facts'
import { reopening } from './questions'
import type { LifecycleRules } from './rules'

export interface ReplyDecision {
  readonly by: 'reply'
  readonly does: 'reopen' | 'follow_up'
  /** Up to when a word reopens; null is for good. */
  readonly untilMs: number | null
}

/**
 * Whether a customer's word opens a closed ticket again, or another that is linked to it.
 *
 * @param calendar what counts the time since the closing; several in turn where they changed
 */
export function reply(
  rules: LifecycleRules,
  { closedAtMs, atMs }: Pick<ReplyFacts, 'closedAtMs' | 'atMs'>,
  calendar: CompiledCalendar,
): Result<Decided<ReplyDecision>, Refusal> {
  if (rules.reopening === null) return undecided(reopening)
  const { within } = rules.reopening
  const until = within && afterSpan(calendar, instant(closedAtMs), within)
  if (until && !until.ok) return neverOpen()
  const untilMs = until ? until.value : null
  const does = untilMs === null || atMs <= untilMs ? 'reopen' : 'follow_up'
  return ok({
    decision: { by: 'reply', does, untilMs },
    trace: {
      name: words('来信重新打开，还是另立工单', 'Does a word reopen it, or open another'),
      value: does === 'reopen',
      unit: 'yes_no',
      because: within
        ? words(
            `关闭后 ${spanWords(within).zh}内重新打开`,
            `reopened within ${spanWords(within).en}`,
          )
        : words('不限时间，一律重新打开', 'reopened at any time'),
      rule: reopening.at,
      fact: '/atMs',
      of: [
        {
          name: words('重新打开的期限', 'Reopened until'),
          value: untilMs,
          unit: 'instant',
          rule: reopening.at,
          fact: '/closedAtMs',
        },
      ],
    },
  })
}
