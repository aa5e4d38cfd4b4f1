import { expect, test } from 'vitest'
import { type Condition, type Looking, matches, type TicketFacts } from './conditions'

const ticket: TicketFacts = {
  subject: '网关 GW-2 断线',
  state: 'open',
  priority: 'high',
  type: 'fault',
  channel: 'email',
  tags: ['VIP', '停机'],
  customerId: 'cus_a',
  assigneeId: null,
  openedAtMs: 0,
  dueAtMs: 120 * 60_000,
}
/** An hour after the opening, and one before it is due. */
const looking: Looking = {
  readerId: 'per_a',
  nowMs: 60 * 60_000,
  groupsOf: (personId) => (personId === 'per_a' ? ['grp_1', 'grp_2'] : []),
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
  ['one of its tags, in whatever case', [{ field: 'tag', is: ['x', 'vip'] }], ticket, true],
  ['a tag is meant as a whole', [{ field: 'tag', is: ['停'] }], ticket, false],
  ['a customer is meant by their id', [{ field: 'customer', is: ['cus_b'] }], ticket, false],
  ['nobody has it', [{ field: 'assignee', is: ['nobody'] }], ticket, true],
  ['nobody is not me', [{ field: 'assignee', is: ['me'] }], ticket, false],
  ['me is whoever looks', [{ field: 'assignee', is: ['me'] }], mine, true],
  ['or one of those named', [{ field: 'assignee', is: ['nobody', 'per_a'] }], mine, true],
  ['whoever has it is in the group', [{ field: 'group', is: ['grp_2', 'grp_9'] }], mine, true],
  ['nobody is in a group', [{ field: 'group', is: ['grp_2'] }], ticket, false],
  ['it has been open for as long', [{ field: 'age', minutes: 60 }], ticket, true],
  ['it has not been open for longer', [{ field: 'age', minutes: 61 }], ticket, false],
  ['it is due within the time', [{ field: 'due', minutes: 60 }], ticket, true],
  ['it is due later', [{ field: 'due', minutes: 59 }], ticket, false],
  ['late is within no time', [{ field: 'due', minutes: 0 }], { ...ticket, dueAtMs: 1 }, true],
  [
    'what is promised nothing is never due',
    [{ field: 'due', minutes: 9_999 }],
    { ...ticket, dueAtMs: null },
    false,
  ],
])('%s', (_, conditions, facts, expected) => {
  expect(matches(conditions, facts, looking)).toBe(expected)
})

test('a rule is nobody’s: “me” never holds where nobody looks', () => {
  const rule = { ...looking, readerId: null }
  expect(matches([{ field: 'assignee', is: ['me'] }], mine, rule)).toBe(false)
  expect(matches([{ field: 'assignee', is: ['me'] }], ticket, rule)).toBe(false)
})
