import { type TicketCorrection, TicketState } from '@bylaw/contract'
import { describe, expect, test } from 'vitest'
import type { TicketStep } from './call'
import { allowedIn, STEPS, step } from './step'
import type { Ticket } from './ticket'
import { NEVER_MS } from './ticket'

const ticket = (state: TicketState, assigneeId: string | null = 'per_wang'): Ticket => ({
  number: 1001,
  id: 'tkt_1',
  subject: '…',
  state,
  stage: null,
  type: 'request',
  priority: 'normal',
  channel: 'web',
  tags: [],
  customerId: 'cus_acme',
  customerLevel: 'standard',
  assigneeId,
  openedAtMs: 0,
  updatedAtMs: 0,
  closedAtMs: null,
  contactId: null,
  awaitedId: null,
  outcome: null,
  marks: [],
  pins: { sla: null, calendar: null },
  refusal: null,
  firstResponseBreachedAtMs: null,
  resolutionBreachedAtMs: null,
  wakesAtMs: null,
  dueAtMs: NEVER_MS,
  version: 1,
})

const of = { ticketId: 'tkt_1', version: 1 }
const WISH: { [Name in TicketStep['do']]: Extract<TicketStep, { do: Name }> | TicketStep } = {
  take: { do: 'take', ...of },
  take_over: { do: 'take_over', fromId: 'per_wang', ...of },
  assign: { do: 'assign', assigneeId: 'per_li', ...of },
  reply: { do: 'reply', ticketId: 'tkt_1', body: '…' },
  note: { do: 'note', ticketId: 'tkt_1', body: '…' },
  question: { do: 'question', ticketId: 'tkt_1', body: '…' },
  change: { do: 'change', fields: { priority: 'urgent', type: 'fault' }, ...of },
  move: { do: 'move', to: 'testing', ...of },
  wait: { do: 'wait', on: { party: '电信', reason: '线路中断' }, ...of },
  resume: { do: 'resume', reason: '线路已恢复', ...of },
  solve: { do: 'solve', summary: '…', steps: ['…'], ...of },
  confirm: { do: 'confirm', word: { outcome: 'confirmed' }, ...of },
  withdraw: { do: 'withdraw', ...of },
  close: { do: 'close', outcome: '…', ...of },
  reopen: { do: 'reopen', reason: '…', ...of },
}
const li = { personId: 'per_li', isContact: false, isHeard: true }
const ada = { personId: 'per_ada', isContact: true, isHeard: true }

describe('each step leads where it should, and nowhere from where it makes no sense', () => {
  const no = 'wrong_state'
  const asked = 'waiting_customer'
  const away = 'waiting_third_party'
  test.each<[TicketStep['do'], ...string[]]>([
    // step, then from: open, in_progress, waiting_customer, waiting_third_party, solved, closed
    ['take', 'in_progress', no, no, no, no, no],
    ['take_over', no, 'in_progress', asked, away, no, no],
    ['assign', 'in_progress', 'in_progress', asked, away, no, no],
    ['reply', 'open', 'in_progress', asked, away, 'solved', 'closed'],
    ['note', 'open', 'in_progress', asked, away, 'solved', 'closed'],
    ['question', asked, asked, asked, asked, no, no],
    ['change', 'open', 'in_progress', asked, away, 'solved', no],
    ['move', 'open', 'in_progress', asked, away, 'solved', 'closed'],
    ['wait', away, away, away, no, no, no],
    ['resume', no, no, 'in_progress', 'in_progress', no, no],
    ['solve', 'solved', 'solved', 'solved', 'solved', no, no],
    ['confirm', no, no, no, no, 'closed', no],
    ['withdraw', 'closed', 'closed', 'closed', 'closed', no, no],
    ['close', 'closed', 'closed', 'closed', 'closed', 'closed', no],
    ['reopen', no, no, no, no, 'in_progress', 'in_progress'],
  ])('%s', (name, ...expected) => {
    const reached = TicketState.options.map((state) => {
      const result = step(ticket(state, state === 'open' ? null : 'per_wang'), WISH[name], li)
      return result.ok ? result.value.state : result.refusal.code
    })
    expect(reached).toEqual(expected)
  })

  test('the table above names every step', () => {
    expect(STEPS.toSorted()).toEqual(Object.keys(WISH).toSorted())
    expect(allowedIn('confirm', 'open')).toBe(false)
  })
})

describe('what a customer writes is always heard', () => {
  test.each<[TicketState, string | null, TicketState, string[]]>([
    ['open', null, 'open', ['ticket.customer_replied']],
    ['waiting_customer', 'per_wang', 'in_progress', ['ticket.customer_replied']],
    ['waiting_customer', null, 'open', ['ticket.customer_replied']],
    ['waiting_third_party', 'per_wang', 'waiting_third_party', ['ticket.customer_replied']],
    ['solved', 'per_wang', 'in_progress', ['ticket.customer_replied', 'ticket.reopened']],
    ['closed', null, 'open', ['ticket.customer_replied', 'ticket.reopened']],
  ])('on a ticket that is %s with %s', (state, assignee, becomes, events) => {
    const result = step(ticket(state, assignee), WISH.reply, ada)
    expect(result).toMatchObject({ ok: true, value: { state: becomes, events } })
  })
})

test('a rejected solution is our move again, with the reason said to everyone', () => {
  const word = { outcome: 'rejected', reason: '还是不行' } as const
  expect(step(ticket('solved'), { do: 'confirm', word, ...of }, ada)).toMatchObject({
    ok: true,
    value: {
      state: 'in_progress',
      says: [{ kind: 'rejection', visibility: 'public', body: '还是不行' }],
      marks: ['reopened', 'customer_message'],
      events: ['ticket.rejected'],
    },
  })
})

test('a correction keeps what differs; where nothing does, nothing happened', () => {
  const wish = (fields: TicketCorrection) =>
    step(ticket('open'), { do: 'change', fields, ...of }, li)
  expect(wish({ priority: 'urgent', type: 'request' })).toMatchObject({
    ok: true,
    value: { fields: { priority: 'urgent' }, events: ['ticket.changed'] },
  })
  expect(wish({ type: 'request' })).toMatchObject({ ok: true, value: { fields: {}, events: [] } })
})

describe('a ticket is had', () => {
  const had = (assigneeId: string | null, wish: TicketStep, state: TicketState = 'in_progress') => {
    const result = step(ticket(state, assigneeId), wish, li)
    return result.ok ? result.value.assigneeId : result.refusal.code
  }

  test('by taking it while nobody has it, whatever it waits for', () => {
    expect(had(null, WISH.take, 'waiting_customer')).toBe('per_li')
    expect(had('per_wang', WISH.take)).toBe('wrong_state')
    expect(had('per_li', WISH.take)).toBe('wrong_state')
  })

  test('by taking it over from whoever has it and is named, with the reason as a note', () => {
    const why: TicketStep = { do: 'take_over', fromId: 'per_wang', reason: '在现场', ...of }
    expect(step(ticket('in_progress'), why, li)).toMatchObject({
      value: {
        assigneeId: 'per_li',
        says: [
          { kind: 'taking_over', visibility: 'internal', body: 'per_wang' },
          { kind: 'note', visibility: 'internal', body: '在现场' },
        ],
      },
    })
    expect(had('per_sun', why)).toBe('wrong_state')
    expect(had(null, why)).toBe('wrong_state')
    expect(had('per_li', { do: 'take_over', fromId: 'per_li', ...of })).toBe('wrong_state')
  })
})

test('a note and whom we wait for are internal, everything else we write is for the customer to read', () => {
  const visibility = (name: TicketStep['do']) => {
    const result = step(ticket('in_progress'), WISH[name], li)
    return result.ok ? result.value.says.map((said) => said.visibility) : []
  }
  expect((['note', 'wait'] as const).flatMap(visibility)).toEqual(['internal', 'internal'])
  expect((['reply', 'question', 'solve', 'close'] as const).flatMap(visibility)).toEqual(
    Array(4).fill('public'),
  )
})
