import type { RuleMark } from '@bylaw/contract'
import { expect, test } from 'vitest'
import type { Mark, MarkType, Ticket } from '../ticket'
import { sinceMs } from './since'

const ticket = (state: Ticket['state'], ...marks: Mark[]) => ({ openedAtMs: 10, state, marks })
const at = (atMs: number, type: MarkType): Mark => ({ atMs, type })

test.each<[string, ReturnType<typeof ticket>, RuleMark, number | null]>([
  ['nobody has answered since the opening', ticket('open'), 'customer_word', 10],
  ['we have', ticket('in_progress', at(20, 'agent_reply')), 'customer_word', null],
  [
    'they wrote again',
    ticket('in_progress', at(20, 'agent_reply'), at(30, 'customer_message')),
    'customer_word',
    30,
  ],
  ['they have not answered us', ticket('waiting_customer', at(20, 'agent_reply')), 'our_word', 20],
  [
    'our second word counts',
    ticket('waiting_customer', at(20, 'agent_reply'), at(40, 'agent_reply')),
    'our_word',
    40,
  ],
  ['we have said nothing', ticket('open'), 'our_word', null],
  [
    'a wait that is over counts no more',
    ticket('in_progress', at(20, 'waiting_third_party'), at(30, 'resumed')),
    'waiting_third_party',
    null,
  ],
  ['it is solved', ticket('solved', at(20, 'agent_reply'), at(20, 'solved')), 'solved', 20],
])('%s', (_, known, mark, expected) => expect(sinceMs(known, mark)).toBe(expected))
