import type { TicketCondition } from '@bylaw/contract'
import { words } from '@bylaw/kernel'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import { mustBeGroups } from '../staffing/groups'
import { mustWorkTickets } from '../staffing/works-tickets'

/** Refuses conditions that name someone or something that is not here, each at its place. */
export async function mustBeMet(
  scope: Scope,
  conditions: readonly TicketCondition[],
): Promise<void> {
  await mustWorkTickets(
    scope,
    named(conditions, ({ field, ...condition }) =>
      field === 'assignee' && 'is' in condition
        ? condition.is.filter((who) => who !== 'me' && who !== 'nobody')
        : [],
    ),
  )
  await mustBeGroups(
    scope,
    named(conditions, (each) => (each.field === 'group' ? each.is : [])),
  )
  const customers = named(conditions, (each) => (each.field === 'customer' ? each.is : []))
  const found = await Promise.all(
    Object.entries(customers).map(
      async ([pointer, id]) => [pointer, await scope.customers.read(id)] as const,
    ),
  )
  const errors = found
    .filter(([, customer]) => !customer)
    .map(([pointer]) => ({ pointer, code: 'unknown', message: NO_CUSTOMER }))
  if (errors.length > 0) throw new Problem('unacceptable', { errors })
}

const NO_CUSTOMER = words('没有这个客户。', 'There is no such customer.')

/** The ids that conditions name, by the place where each stands. */
const named = (
  conditions: readonly TicketCondition[],
  idsIn: (condition: TicketCondition) => readonly string[],
): Record<string, string> =>
  Object.fromEntries(
    conditions.flatMap((condition, index) =>
      idsIn(condition).map((id) => {
        const place = 'is' in condition ? (condition.is as readonly string[]).indexOf(id) : 0
        return [`/conditions/${index}/is/${place}`, id]
      }),
    ),
  )
