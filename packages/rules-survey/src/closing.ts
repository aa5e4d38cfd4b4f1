import type { CompiledCalendar, Span } from '@bylaw/calendar'
import { type Instant, instant, ok, type Result } from '@bylaw/kernel'
import { type Decided, type Refusal, undecided } from '@bylaw/rules-kit'
import { notAsked, plannedTrace } from './closing-trace'
import type { Closing } from './facts'
import { type Ground, groundOf } from './grounds'
import { after as afterQuestion } from './questions'
import type { Channel, SurveyRules } from './rules'
import { after, whenOpen } from './span'

const DAY_MS = 86_400_000

export interface ClosingDecision {
  readonly by: 'closing'
  /** Null where the customer is asked; else why not, or why no more. */
  readonly ground: Ground | null
  /** When the question goes out, or went. */
  readonly sendAtMs: number | null
  readonly channel: Channel | null
  readonly remindAtMs: readonly number[]
  readonly expiresAtMs: number | null
  /** What is to be done now. */
  readonly now: 'wait' | 'invite' | 'remind' | 'nothing'
  /** When to look again; null when all is done. */
  readonly nextAtMs: number | null
}

/**
 * Whether, when and by which channel the customer is asked about one closing, once (R05.4).
 *
 * @param calendar what counts the time since the closing; several in turn where they changed
 */
export function closing(
  rules: SurveyRules,
  facts: Closing,
  calendar: CompiledCalendar,
): Result<Decided<ClosingDecision>, Refusal> {
  const ground = groundOf(rules, facts)
  if (ground) return ok({ decision: none(ground.ground), trace: notAsked(ground) })
  if (rules.after === null) return undecided(afterQuestion)
  const planned = moment(rules, calendar, instant(facts.closedAtMs), rules.after)
  if (!planned.ok) return planned
  const [first] = facts.sentAtMs
  // A question that goes out late is open for as long as one that went out in time.
  const sendAt = instant(first ?? Math.max(planned.value, facts.nowMs))
  if (first === undefined && tooSoon(rules, facts, planned.value)) {
    const ground = { ground: 'asked_recently', rule: '/quietDays' } as const
    return ok({
      decision: none('asked_recently'),
      trace: notAsked({ ...ground, fact: '/contact/lastAskedAtMs' }),
    })
  }
  const plan = planFrom(rules, facts, calendar, sendAt)
  if (!plan.ok) return plan
  const decision = { ...plan.value, channel: channelOf(rules, facts), ...duty(plan.value, facts) }
  return ok({ decision, trace: plannedTrace(rules.after, decision, facts, calendar) })
}

const tooSoon = (
  { quietDays }: SurveyRules,
  { contact: { lastAskedAtMs } }: Closing,
  plannedAtMs: number,
): boolean =>
  quietDays > 0 && lastAskedAtMs !== null && plannedAtMs < lastAskedAtMs + quietDays * DAY_MS

type Plan = Omit<ClosingDecision, 'now' | 'nextAtMs' | 'channel'>

/** Reminders follow each other from sending and end with the link. */
function planFrom(
  rules: SurveyRules,
  { sentAtMs }: Closing,
  calendar: CompiledCalendar,
  sendAt: Instant,
): Result<Plan, Refusal> {
  const expires = after(calendar, sendAt, rules.expires)
  if (!expires.ok) return expires
  const remindAtMs: number[] = []
  let last = sendAt
  for (let reminder = 1; reminder <= rules.reminders.most; reminder++) {
    const next = moment(rules, calendar, last, rules.reminders.after)
    if (!next.ok) return next
    // A reminder that went out is reckoned from when it did.
    const went = sentAtMs[reminder]
    last = went === undefined ? next.value : instant(went)
    if (last < expires.value) remindAtMs.push(last)
  }
  return ok({
    by: 'closing',
    ground: null,
    sendAtMs: sendAt,
    remindAtMs,
    expiresAtMs: expires.value,
  })
}

/** What the plan asks for now, given what has gone out. */
function duty(plan: Plan, { sentAtMs, nowMs }: Closing): Pick<ClosingDecision, 'now' | 'nextAtMs'> {
  const due = [plan.sendAtMs ?? nowMs, ...plan.remindAtMs][sentAtMs.length]
  if (due === undefined || (sentAtMs.length > 0 && nowMs >= (plan.expiresAtMs ?? nowMs)))
    return { now: 'nothing', nextAtMs: null }
  if (nowMs < due) return { now: 'wait', nextAtMs: due }
  return { now: sentAtMs.length === 0 ? 'invite' : 'remind', nextAtMs: null }
}

function moment(
  { onlyWhenOpen }: SurveyRules,
  calendar: CompiledCalendar,
  from: Instant,
  span: Span,
): Result<Instant, Refusal> {
  const reached = after(calendar, from, span)
  return reached.ok && onlyWhenOpen ? whenOpen(calendar, reached.value) : reached
}

const channelOf = ({ channels }: SurveyRules, { contact }: Closing): Channel | null =>
  channels.find((channel) => contact.reachable.includes(channel)) ?? null

const none = (ground: Ground): ClosingDecision => ({
  by: 'closing',
  ground,
  sendAtMs: null,
  channel: null,
  remindAtMs: [],
  expiresAtMs: null,
  now: 'nothing',
  nextAtMs: null,
})
