import {
  type CompiledCalendar,
  countedBy,
  countedDays,
  localText,
  openBetween,
} from '@bylaw/calendar'
import { instant, type Words, words } from '@bylaw/kernel'
import type { Refusal, Trace } from '@bylaw/rules-kit'
import type { Clock } from './clock'
import type { SlaDecision } from './clocks'
import { pausesOf, pausesUntil } from './pauses'
import { CLOCKS, type ClockName, type SlaRules } from './rules'
import { sentence } from './sentence'
import type { Standstill, Story } from './story'

/** Why each clock stands where it does: the policy, the days counted, the days and pauses left out. */
export function traceOf(
  rules: SlaRules,
  story: Story,
  decision: SlaDecision,
  calendar: CompiledCalendar,
  nowMs: number,
): Trace {
  const policy = decision.policy && rules.policies[decision.policy.index]
  const next = decision.next
  return {
    name: words('最近到期', 'Next due'),
    value: next?.dueAtMs ?? null,
    unit: 'instant',
    because: next
      ? words(
          `${CLOCK_WORDS[next.clock].zh}最先到期：${localText(calendar, instant(next.dueAtMs))}`,
          `${CLOCK_WORDS[next.clock].en} is due first: ${localText(calendar, instant(next.dueAtMs))}`,
        )
      : words('目前没有在计时的时限', 'No clock is running'),
    of: [
      policyStep(story, decision),
      ...CLOCKS.flatMap((name) => {
        if (!policy || !decision.policy) return []
        const rule = `/policies/${decision.policy.index}/${name}Minutes`
        const refusal = decision.refused[name]
        if (refusal) return [refusedStep(name, rule, policy[`${name}Minutes`], refusal)]
        const clock = decision.clocks[name]
        if (!clock) return []
        const overAtMs = clock.metAtMs ?? clock.ended?.atMs ?? null
        const pauses = pausesUntil(overAtMs, pausesOf(name, rules, story))
        return [
          clockStep({
            name,
            clock,
            rule,
            pauses,
            nowMs,
            calendar: countedBy(policy.clock, calendar),
          }),
        ]
      }),
    ],
  }
}

function policyStep({ traits }: Story, { policy }: SlaDecision): Trace {
  return {
    name: policy
      ? words(`适用的服务级别：${policy.name.zh}`, `Service level: ${policy.name.en}`)
      : words('适用的服务级别', 'Service level'),
    value: policy ? '' : null,
    unit: 'text',
    because: policy
      ? words(
          `第 ${policy.index + 1} 条“${policy.name.zh}”最先符合`,
          `Policy ${policy.index + 1}, “${policy.name.en}”, is the first to match`,
        )
      : words('没有一条符合，因此不计时', 'None matches, so no clock runs'),
    rule: policy ? `/policies/${policy.index}` : '/policies',
    of: [
      {
        name: words('优先级', 'Priority'),
        value: traits.priority,
        unit: 'text',
        fact: '/priority',
      },
      {
        name: words('客户等级', 'Customer level'),
        value: traits.customerLevel,
        unit: 'text',
        fact: '/customerLevel',
      },
      { name: words('渠道', 'Channel'), value: traits.channel, unit: 'text', fact: '/channel' },
    ],
  }
}

/** A clock that an open question holds up: its target, and the place that waits for the answer. */
const refusedStep = (
  name: ClockName,
  rule: string,
  minutes: number | null,
  refusal: Refusal,
): Trace => ({
  name: CLOCK_WORDS[name],
  value: null,
  unit: 'instant',
  because: refusal.message,
  rule,
  of: [
    {
      name: words('时限', 'Target'),
      value: minutes === null ? null : minutes * 60,
      unit: 'seconds',
      rule,
    },
    {
      name: words('等待客户是否暂停', 'Whether waiting for the customer pauses'),
      value: null,
      unit: 'yes_no',
      ...(refusal.rule === undefined ? {} : { rule: refusal.rule }),
      ...(refusal.question === undefined ? {} : { question: refusal.question }),
    },
  ],
})

interface ClockStep {
  readonly name: ClockName
  readonly clock: Clock
  /** Pointer of the target. */
  readonly rule: string
  readonly pauses: readonly Standstill[]
  readonly calendar: CompiledCalendar
  readonly nowMs: number
}

function clockStep(step: ClockStep): Trace {
  const { name, clock, rule, pauses, calendar, nowMs } = step
  const start = instant(clock.startedAtMs)
  const end = instant(
    Math.max(start, clock.promisedAtMs ?? clock.metAtMs ?? clock.ended?.atMs ?? nowMs),
  )
  return {
    name: CLOCK_WORDS[name],
    value: clock.promisedAtMs,
    unit: 'instant',
    because: sentence(clock, calendar),
    rule,
    of: [
      { name: words('起算', 'From'), value: start, unit: 'instant' },
      ...(clock.agreedUntilMs === undefined
        ? [
            {
              name: words('时限', 'Target'),
              value: clock.targetSeconds,
              unit: 'seconds',
              rule,
            } as const,
          ]
        : [
            {
              name: AGREED,
              value: clock.agreedUntilMs,
              unit: 'instant',
              fact: '/history',
            } as const,
          ]),
      {
        name:
          clock.promisedAtMs === null
            ? words('已计时间', 'Counted so far')
            : words('计至到期', 'Counted to the due time'),
        value: openBetween(calendar, start, end, pauses),
        unit: 'seconds',
        fact: '/calendar',
        of: countedDays(calendar, start, end, pauses),
      },
      ...pauseSteps(step, end),
      { name: words('已用', 'Used'), value: clock.usedSeconds, unit: 'seconds' },
      ...(clock.metAtMs === null && !clock.ended ? [leftStep(clock.leftSeconds)] : []),
    ],
  }
}

/** What is left of the target, or how far beyond it the clock is: a length is never below zero. */
const leftStep = (leftSeconds: number): Trace =>
  leftSeconds < 0
    ? { name: words('超时', 'Late by'), value: -leftSeconds, unit: 'seconds' }
    : { name: words('剩余', 'Remaining'), value: leftSeconds, unit: 'seconds' }

/** The standstills between the start and the end, with the open time each left out. */
function pauseSteps({ clock, pauses, calendar }: ClockStep, endMs: number): readonly Trace[] {
  return pauses
    .filter(({ from, to }) => from < endMs && (to ?? endMs) > clock.startedAtMs)
    .map(({ why, from, to }) => ({
      name: words(
        `${WHY_WORDS[why].zh}，不计：${localText(calendar, from)} 至 ${to === null ? '现在' : localText(calendar, to)}`,
        `${WHY_WORDS[why].en}, not counted: ${localText(calendar, from)} to ${to === null ? 'now' : localText(calendar, to)}`,
      ),
      value: openBetween(
        calendar,
        instant(Math.max(from, clock.startedAtMs)),
        instant(Math.min(to ?? endMs, endMs)),
      ),
      unit: 'seconds',
      fact: '/history',
      ...ruleOf(why),
    }))
}

/** What the step of a trace is called that names a time agreed with the requester. */
export const AGREED: Words = words('约定的时间', 'The time agreed')

export const CLOCK_WORDS: Readonly<Record<ClockName, Words>> = {
  firstResponse: words('首次响应', 'First response'),
  nextResponse: words('后续答复', 'Next response'),
  keepInformed: words('进展告知', 'Keeping informed'),
  resolution: words('解决', 'Resolution'),
}

const WHY_WORDS: Readonly<Record<Standstill['why'], Words>> = {
  waiting_customer: words('等待客户', 'Waiting for the customer'),
  waiting_third_party: words('等待第三方', 'Waiting for another party'),
  solved: words('已解决', 'Solved'),
  closed: words('已关闭', 'Closed'),
  merged: words('已并入另一张工单', 'Merged into another ticket'),
  withdrawn: words('客户已撤回', 'Withdrawn by the customer'),
}

/** What the rules say of it; they say nothing of the time in which a ticket was over. */
const ruleOf = (why: Standstill['why']): { readonly rule?: string } =>
  why === 'waiting_customer'
    ? { rule: '/pauses/waitingCustomer' }
    : why === 'waiting_third_party'
      ? { rule: '/pauses/waitingThirdParty' }
      : {}
