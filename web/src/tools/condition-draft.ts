import type { TicketCondition } from '@bylaw/contract'

export type Field = TicketCondition['field']

/** A condition while it is being written. */
export interface ConditionDraft {
  readonly key: string
  readonly field: Field
  readonly values: readonly string[]
  /** For conditions of time. */
  readonly minutes: number
}

export const FIELDS: readonly Field[] = [
  ...(['state', 'priority', 'type', 'assignee', 'group', 'customer', 'channel', 'tag'] as const),
  ...(['subject', 'age', 'due'] as const),
]

export const newCondition = (field: Field): ConditionDraft => ({
  key: crypto.randomUUID(),
  field,
  values: [],
  minutes: 60,
})

export function conditionDraft(condition: TicketCondition): ConditionDraft {
  const draft = newCondition(condition.field)
  if (condition.field === 'age' || condition.field === 'due')
    return { ...draft, minutes: condition.minutes }
  return { ...draft, values: condition.field === 'subject' ? condition.has : condition.is }
}

/** The condition as it is sent; undefined while it says nothing. */
export function writtenCondition({
  field,
  values,
  minutes,
}: ConditionDraft): TicketCondition | undefined {
  if (field === 'age' || field === 'due') return { field, minutes }
  if (values.length === 0) return undefined
  return field === 'subject'
    ? { field, has: [...values] }
    : ({ field, is: [...values] } as TicketCondition)
}
