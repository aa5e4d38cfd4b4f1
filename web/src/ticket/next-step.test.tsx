import type { TicketState } from '@bylaw/contract'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test, vi } from 'vitest'
import { sayIn } from '../i18n/say-in'
import { NextStep } from './next-step'

vi.mock('../i18n/use-words', () => ({
  useWords: (words: Parameters<typeof sayIn>[0]) => sayIn(words, 'zh'),
}))

const next = { personId: 'per_1', name: '李工', as: 'assignee' } as const
const said = (state: TicketState) =>
  renderToStaticMarkup(<NextStep state={state} next={next} />).replaceAll(/<[^>]+>/g, ' ')

test('while the customer has the move, the next step is theirs, and ours what follows', () => {
  expect(said('waiting_customer')).toContain('等客户补充 之后由 李工（负责人）处理')
  expect(said('solved')).toContain('等客户确认')
})

test('otherwise it is whose the ticket is', () => {
  expect(said('in_progress')).toBe('李工  负责人 ')
  expect(said('waiting_third_party')).toBe('李工  负责人 ')
})
