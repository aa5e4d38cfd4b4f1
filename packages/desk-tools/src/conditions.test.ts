import { expect, test } from 'vitest'
import { type Condition, matches, type TicketFacts } from './conditions'

const ticket: TicketFacts = {
  subject: '网关 GW-2 断线',
  state: 'open',
  priority: 'high',
  type: 'fault',
  channel: 'email',
  customerId: 'cus_a',
  assigneeId: null,
}
const mine: TicketFacts = { ...ticket, assigneeId: 'per_a' }

test.each<[string, Condition[], TicketFacts, boolean]>([
  ['without conditions every ticket is meant', [], ticket, true],
  ['any of its values will do', [{ field: 'priority', is: ['urgent', 'high'] }], ticket, true],
  [
    'all conditions hold at once',
    [
      { field: 'priority', is: ['high'] },
      { field: 'type', is: ['complaint'] },
    ],
    ticket,
    false,
  ],
  ['words are found in whatever case', [{ field: 'subject', has: ['x', 'gw-2'] }], ticket, true],
  ['a customer is meant by their id', [{ field: 'customer', is: ['cus_b'] }], ticket, false],
  ['nobody has it', [{ field: 'assignee', is: ['nobody'] }], ticket, true],
  ['nobody is not me', [{ field: 'assignee', is: ['me'] }], ticket, false],
  ['me is whoever looks', [{ field: 'assignee', is: ['me'] }], mine, true],
  ['or one of those named', [{ field: 'assignee', is: ['nobody', 'per_a'] }], mine, true],
])('%s', (_, conditions, facts, expected) => {
  expect(matches(conditions, facts, 'per_a')).toBe(expected)
})

test('a rule is nobody’s: “me” never holds where nobody looks', () => {
  expect(matches([{ field: 'assignee', is: ['me'] }], mine, null)).toBe(false)
  expect(matches([{ field: 'assignee', is: ['me'] }], ticket, null)).toBe(false)
})
