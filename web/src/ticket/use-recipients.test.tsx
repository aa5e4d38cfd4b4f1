import type { TicketView } from '@bylaw/contract'
import { expect, test } from 'vitest'
import { onScreen } from '../on-screen.fixture'
import { useRecipients } from './use-recipients'

const [ma, li] = ['马军', '李工'].map((personName) => ({
  personId: `per_${personName}`,
  personName,
}))
const ticket = (change: object) =>
  ({ readers: [ma], copies: [li], copyable: [li], ...change }) as unknown as TicketView

test('an answer goes to whoever reads, and is copied to whoever read along so far', () => {
  const { readers, copies, wish } = onScreen(() => useRecipients(ticket({}), 'reply'))
  expect([readers, copies.chosen, copies.offered]).toEqual([[ma], [li?.personId], [li]])
  // The desk knows who read along: nothing is sent until its writer says otherwise.
  expect(wish).toEqual({})
})

test('a note goes to nobody of the customer’s', () => {
  expect(onScreen(() => useRecipients(ticket({}), 'note'))).toMatchObject({
    ...{ readers: undefined, isUnread: false, mustBeTold: false, wish: {} },
  })
})

test('what nobody would read must be told otherwise, but for a reply', () => {
  const unread = ticket({ readers: [], copies: [], copyable: [] })
  const must = (tab: 'reply' | 'question') => onScreen(() => useRecipients(unread, tab)).mustBeTold
  expect([must('reply'), must('question')]).toEqual([false, true])
})
