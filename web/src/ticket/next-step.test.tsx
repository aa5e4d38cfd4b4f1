import type { TicketState } from '@bylaw/contract'
import { expect, test } from 'vitest'
import { inChinese } from '../on-screen.fixture'
import { NextStep } from './next-step'

const next = { personId: 'per_1', name: '李工', as: 'assignee' } as const
const said = (state: TicketState) =>
  inChinese(<NextStep state={state} next={next} />).replaceAll(/<[^>]+>/g, ' ')

test('while the customer has the move, the next step is theirs, and ours what follows', () => {
  expect(said('waiting_customer')).toContain('等客户补充 之后由 李工（负责人）处理')
  expect(said('solved')).toContain('等客户确认')
})

test('otherwise it is whose the ticket is', () => {
  expect(said('in_progress')).toBe('李工  负责人 ')
  expect(said('waiting_third_party')).toBe('李工  负责人 ')
})
