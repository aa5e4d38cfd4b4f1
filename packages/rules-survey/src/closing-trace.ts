import { type CompiledCalendar, localText, type Span, spanWords } from '@bylaw/calendar'
import { instant, type Words, words } from '@bylaw/kernel'
import type { Trace } from '@bylaw/rules-kit'
import type { ClosingDecision } from './closing'
import type { Closing } from './facts'
import { GROUND, type Ground } from './grounds'
import { CHANNEL } from './names'

/** Why the customer is not asked. */
export const notAsked = (why: { ground: Ground; rule: string; fact: string }): Trace => ({
  name: words('是否回访', 'Is the customer asked'),
  value: false,
  unit: 'yes_no',
  because: GROUND[why.ground],
  rule: why.rule,
  fact: why.fact,
})

/** When and how the customer is asked. */
export function plannedTrace(
  span: Span,
  decision: ClosingDecision,
  facts: Closing,
  calendar: CompiledCalendar,
): Trace {
  const { sendAtMs, channel, remindAtMs, expiresAtMs, now } = decision
  const text = (atMs: number) => localText(calendar, instant(atMs))
  const length = spanWords(span)
  const sent = facts.sentAtMs[0] !== undefined
  return {
    name: words('是否回访', 'Is the customer asked'),
    value: true,
    unit: 'yes_no',
    because: NOW[now],
    rule: '/exclude',
    of: [
      {
        name: words('发送时间', 'Sent at'),
        value: sendAtMs,
        unit: 'instant',
        because: sent
          ? words('已发出', 'it went out then')
          : words(
              `${text(facts.closedAtMs)} 关闭，${length.zh}后`,
              `closed at ${text(facts.closedAtMs)}, ${length.en} later`,
            ),
        rule: '/after',
        fact: sent ? '/sentAtMs/0' : '/closedAtMs',
      },
      ...(channel === null
        ? []
        : [
            {
              name: words('渠道', 'Channel'),
              value: channel,
              unit: 'text' as const,
              because: words(
                `${CHANNEL[channel].zh}：能联系到客户的第一个渠道`,
                `${CHANNEL[channel].en}: the first that reaches the customer`,
              ),
              rule: '/channels',
              fact: '/contact/reachable',
            },
          ]),
      ...remindAtMs.map((atMs, index) => ({
        name: words(`第 ${index + 1} 次提醒`, `Reminder ${index + 1}`),
        value: atMs,
        unit: 'instant' as const,
        rule: '/reminders',
      })),
      {
        name: words('链接失效', 'Link ends'),
        value: expiresAtMs,
        unit: 'instant',
        rule: '/expires',
      },
    ],
  }
}

const NOW: Readonly<Record<ClosingDecision['now'], Words>> = {
  wait: words('未到时间', 'its time has not come'),
  invite: words('现在发出', 'it goes out now'),
  remind: words('尚未评分，现在提醒', 'not answered yet: the reminder goes out now'),
  nothing: words('已发出，不再提醒', 'it went out, and no reminder is left'),
}
