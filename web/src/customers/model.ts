import type { CustomerView, TicketRow } from '@bylaw/contract'

export const LEVELS = ['standard', 'key', 'strategic'] as const

/** Customers by name, as pinyin orders them. */
export const customersShown = (customers: readonly CustomerView[]): readonly CustomerView[] =>
  [...customers].sort((a, b) => a.name.localeCompare(b.name, 'zh-CN'))

/** Those of whom some word was typed: their name, or what else is said of them in their line. */
export const customersSaying = (
  customers: readonly CustomerView[],
  typed: string,
  alsoSaid: (customer: CustomerView) => string,
): readonly CustomerView[] => {
  const word = typed.trim().toLowerCase()
  return customers.filter((each) => `${each.name}\n${alsoSaid(each)}`.toLowerCase().includes(word))
}

/** How many tickets of each customer are not closed, by customer id. */
export function openTicketsBy(rows: Iterable<TicketRow>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { customerId, state } of rows)
    if (state !== 'closed') counts.set(customerId, (counts.get(customerId) ?? 0) + 1)
  return counts
}

/** Whether a customer of this name is already there, whatever the blanks around it or its case. */
export const isNameTaken = (customers: readonly CustomerView[], typed: string): boolean =>
  customers.some(({ name }) => name.trim().toLowerCase() === typed.trim().toLowerCase())

/** What somebody changed in a form, blanks around it aside; what they left alone is theirs to leave. */
export const changedOf = <Name extends string>(
  before: Readonly<Record<Name, string>>,
  typed: Readonly<Record<Name, string>>,
): Partial<Record<Name, string>> =>
  Object.fromEntries(
    (Object.entries(typed) as [Name, string][])
      .map(([name, value]) => [name, value.trim()] as const)
      .filter(([name, value]) => value !== before[name]),
  ) as Partial<Record<Name, string>>
