import { type Words, words } from '@bylaw/kernel'
import type { Trace } from '@bylaw/rules-kit'
import type { TriageFacts } from './facts'
import { PRIORITY } from './names'
import { type Override, Priority, type TriageRules } from './rules'

export interface Overridden {
  readonly priority: Priority
  /** Rows that matched, in order, whether or not they changed anything. */
  readonly rows: readonly number[]
  readonly steps: readonly Trace[]
}

/** The grid's priority after every override that matches, each applied to what the one before left. */
export function override(
  { overrides }: TriageRules,
  { customerLevel, ticketType }: TriageFacts,
  from: Priority,
): Overridden {
  let priority = from
  const rows: number[] = []
  const steps: Trace[] = []
  overrides.forEach(({ name, when, effect }, row) => {
    if (when.customerLevel !== null && when.customerLevel !== customerLevel) return
    if (when.ticketType !== null && when.ticketType !== ticketType) return
    const before = priority
    priority = after(effect, before)
    rows.push(row)
    steps.push({
      name,
      value: priority,
      unit: 'text',
      because: saying(effect, before, priority),
      rule: `/overrides/${row}`,
      fact: when.customerLevel === null ? '/ticketType' : '/customerLevel',
    })
  })
  return { priority, rows, steps }
}

/** The most pressing priority is 0. */
const rankOf = (priority: Priority): number => Priority.options.indexOf(priority)

function after(effect: Override['effect'], before: Priority): Priority {
  switch (effect.by) {
    case 'set':
      return effect.priority
    case 'at_least':
      return rankOf(before) <= rankOf(effect.priority) ? before : effect.priority
    case 'at_most':
      return rankOf(before) >= rankOf(effect.priority) ? before : effect.priority
    case 'raise':
      return Priority.options[Math.max(0, rankOf(before) - effect.steps)] ?? before
  }
}

/** What an override does, as it is explained: “不低于高”, “at least high”. */
export function effectWords(effect: Override['effect']): Words {
  if (effect.by === 'raise') return words(`提高 ${effect.steps} 级`, `raised by ${effect.steps}`)
  const { zh, en } = PRIORITY[effect.priority]
  const lower = en.toLowerCase()
  if (effect.by === 'set') return words(`定为“${zh}”`, `set to ${lower}`)
  return effect.by === 'at_least'
    ? words(`不低于“${zh}”`, `at least ${lower}`)
    : words(`不高于“${zh}”`, `at most ${lower}`)
}

function saying(effect: Override['effect'], before: Priority, now: Priority): Words {
  const what = effectWords(effect)
  return before === now
    ? words(
        `${what.zh}：仍为“${PRIORITY[now].zh}”`,
        `${what.en}: it stays ${PRIORITY[now].en.toLowerCase()}`,
      )
    : words(
        `${what.zh}：由“${PRIORITY[before].zh}”改为“${PRIORITY[now].zh}”`,
        `${what.en}: from ${PRIORITY[before].en.toLowerCase()} to ${PRIORITY[now].en.toLowerCase()}`,
      )
}
