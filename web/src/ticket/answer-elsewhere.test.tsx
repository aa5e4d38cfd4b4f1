import type { TicketView } from '@bylaw/contract'
import { expect, test, vi } from 'vitest'
import { inChinese } from '../on-screen.fixture'
import { AnswerElsewhere } from './answer-elsewhere'

vi.mock('../shell/go', () => ({
  Go: ({ href, children }: { href: string; children: string }) => <a href={href}>{children}</a>,
}))

const into = { kind: 'merged_into', direction: 'from', ticketId: 'tkt_2', number: 'TS-1080' }
const shown = (ticket: object) =>
  inChinese(
    <AnswerElsewhere
      ticket={
        {
          ...{ row: { state: 'closed' }, actions: ['note', 'link'], links: [into], messages: [] },
          ...ticket,
        } as unknown as TicketView
      }
    />,
  )

test('on a merged ticket it is said where the customer is answered', () => {
  expect(shown({})).toContain('回复客户请到 <a href="/tickets/tkt_2">TS-1080</a>。')
})

test('which is where it goes on by now, if that one went into one more', () => {
  const goesOn = { ticketId: 'tkt_3', number: 'TS-1090' }
  expect(shown({ messages: [{ merging: { goesOn } }] })).toContain('/tickets/tkt_3">TS-1090</a>')
})

test('and nowhere else', () => {
  expect(shown({ actions: ['reply', 'note'] })).toBe('')
  expect(shown({ links: [{ ...into, direction: 'to' }] })).toBe('')
  expect(shown({ row: { state: 'open' } })).toBe('')
})
