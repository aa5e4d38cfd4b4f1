import { type CompiledCalendar, durationWords, localText } from '@bylaw/calendar'
import { instant, type Words, words } from '@bylaw/kernel'
import type { Refusal, Trace } from '@bylaw/rules-kit'
import type { Climb, LadderName, Rung } from './climb'
import type { EscalationDecision } from './decide'
import { CLOCK, namesOf } from './names'
import type { EscalationRules } from './rules'
import { whenWords } from './step-words'

/** Why these people are told now, ladder by ladder and step by step. */
export function traceOf(
  rules: EscalationRules,
  { due, next, refused }: EscalationDecision,
  climbs: readonly Climb[],
  calendar: CompiledCalendar,
): Trace {
  return {
    name: words('现在要通知', 'To be told now'),
    value: due.length,
    unit: 'count',
    because: next
      ? words(
          `${due.length === 0 ? '暂时没有' : `${due.length} 级到了时间`}，下一级在 ${localText(calendar, instant(next.atMs))}`,
          `${due.length === 0 ? 'none for now' : `steps due: ${due.length}`}; the next comes at ${localText(calendar, instant(next.atMs))}`,
        )
      : words(
          `${due.length === 0 ? '没有' : `${due.length} 级到了时间`}，之后没有排定的通知`,
          `${due.length === 0 ? 'none' : `steps due: ${due.length}`}; none is scheduled after that`,
        ),
    of: [
      ...climbs.map((each) => ladderStep(rules, each, calendar)),
      ...(Object.entries(refused) as [LadderName, Refusal][]).map(([clock, { message, rule }]) => ({
        name: CLOCK[clock],
        value: null,
        unit: 'instant' as const,
        because: message,
        ...(rule === undefined ? {} : { rule }),
      })),
    ],
  }
}

/** When one ladder's clock falls due, and where each of its steps stands. */
export function ladderStep(
  rules: EscalationRules,
  climb: Climb,
  calendar: CompiledCalendar,
): Trace {
  const { clock, counted, rule, rungs } = climb
  const handler =
    clock === 'complaint' && rules.complaint
      ? namesOf(rules.roles, [rules.complaint.handler])
      : null
  return {
    name: CLOCK[clock],
    value: counted.dueAtMs,
    unit: 'instant',
    because: within(counted, handler, calendar),
    rule: clock === 'complaint' ? '/complaint/withinMinutes' : rule,
    fact: clock === 'complaint' ? '/complaint/receivedAtMs' : `/clocks/${clock}/startedAtMs`,
    of: rungs
      .filter(({ state }) => state !== 'other_priority')
      .map((rung) => rungStep(rules, rule, rung)),
  }
}

function within(
  { dueAtMs, run }: Climb['counted'],
  handler: Words | null,
  calendar: CompiledCalendar,
): Words {
  const due =
    dueAtMs === null
      ? words('暂停中，到期时间未定', 'it is paused, and due at no known time')
      : words(
          `${localText(calendar, instant(dueAtMs))} 到期`,
          `it is due at ${localText(calendar, instant(dueAtMs))}`,
        )
  if (handler === null) return due
  const received = localText(calendar, instant(run.startedAtMs))
  const length = durationWords(run.targetSeconds)
  const counted = run.clock === 'business' ? OPEN_HOURS : DAY_AND_NIGHT
  return words(
    `${received} 收到，由${handler.zh}在 ${length.zh}内答复（${counted.zh}），${due.zh}`,
    `received at ${received}, handled by ${handler.en} and answered within ${length.en} (${counted.en}); ${due.en}`,
  )
}

function rungStep(rules: EscalationRules, rule: string, rung: Rung): Trace {
  const { step, row, state, latestAtMs, nextAtMs } = rung
  const given = step.assign === null ? null : namesOf(rules.roles, [step.assign])
  const people = step.tell.length > 0 || given === null ? namesOf(rules.roles, step.tell) : given
  const assigned = given ? words(`，转给${given.zh}`, `, assigned to ${given.en}`) : words('', '')
  const when = whenWords(step.at)
  const stands = STATE[state]
  return {
    name: capital(people),
    value: latestAtMs ?? nextAtMs,
    unit: 'instant',
    because: words(
      `${when.zh}${assigned.zh}：${stands.zh}`,
      `${when.en}${assigned.en}: ${stands.en}`,
    ),
    rule: `${rule}/${row}`,
  }
}

const OPEN_HOURS = words('工作时间', 'open hours')
const DAY_AND_NIGHT = words('全天', 'day and night')

const capital = ({ zh, en }: Words): Words => words(zh, en.charAt(0).toUpperCase() + en.slice(1))

const STATE: Readonly<Record<Rung['state'], Words>> = {
  other_priority: words('不适用于这个优先级', 'not for this priority'),
  no_moment: words('提前量比时限还长，不提醒', 'longer before than the promise itself: no warning'),
  to_come: words('未到时间', 'still to come'),
  told: words('已通知', 'told'),
  due: words('现在通知', 'told now'),
}
