import { words } from '@bylaw/kernel'
import { type ExampleOf, type RulesOf, rulebook } from '@bylaw/rulebook'
import type { RuleSetOf } from './pack'

type Rules = RulesOf<'lifecycle'>

/** A ticket's way as every text has it that prints none: no state and no right beyond the usual. */
export const usualWay: Rules = rulebook.lifecycle.starter

/** Staff who answer for others' work. */
export const leading = [
  'owner',
  'manager',
  'lead',
] as const satisfies Rules['transitions'][number]['by']

/** The subject is the same in every text that has it: a company's tickets go one way. */
export const ticketsOf = (
  rules: Rules,
  citations: RuleSetOf<'lifecycle'>['citations'],
  examples: readonly ExampleOf<'lifecycle'>[],
): RuleSetOf<'lifecycle'> => ({
  kind: 'lifecycle',
  key: 'tickets',
  title: words('工单流转', 'Ticket lifecycle'),
  rules,
  citations,
  examples,
})

/** Whether someone may bring a ticket somewhere, worked by hand. */
export const moving = (
  zh: string,
  en: string,
  rules: Rules,
  [from, to, role]: readonly [string, string, 'manager' | 'lead' | 'engineer'],
  allowed: boolean,
): ExampleOf<'lifecycle'> => {
  const category = rules.states.find(({ key }) => key === to)?.category ?? 'closed'
  return {
    name: words(zh, en),
    rules,
    facts: { by: 'move', from, to, role },
    expect: { decision: { by: 'move', allowed, category } },
  }
}

/** A ticket that is to be closed over parts of it. */
export const closingOver = (
  zh: string,
  en: string,
  rules: Rules,
  openChildren: number,
  allowed: boolean,
): ExampleOf<'lifecycle'> => ({
  name: words(zh, en),
  rules,
  facts: { by: 'closing', openChildren },
  expect: { decision: { by: 'closing', allowed } },
})
