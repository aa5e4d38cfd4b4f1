import type { TicketCondition } from '@bylaw/contract'

/** A condition while it is being written. */
export interface ConditionDraft {
  readonly key: string
  readonly field: TicketCondition['field']
  readonly values: readonly string[]
}

export const FIELDS: readonly TicketCondition['field'][] = [
  ...(['state', 'priority', 'type', 'assignee', 'customer', 'channel', 'subject'] as const),
]

export const newCondition = (field: TicketCondition['field']): ConditionDraft => ({
  key: crypto.randomUUID(),
  field,
  values: [],
})

export const conditionDraft = (condition: TicketCondition): ConditionDraft => ({
  ...newCondition(condition.field),
  values: condition.field === 'subject' ? condition.has : condition.is,
})

/** The condition as it is sent; undefined while it says nothing. */
export const writtenCondition = ({ field, values }: ConditionDraft): TicketCondition | undefined =>
  values.length === 0
    ? undefined
    : field === 'subject'
      ? { field, has: [...values] }
      : ({ field, is: [...values] } as TicketCondition)
