import { NoticeKind } from '@bylaw/contract'
import { expect, test } from 'vitest'
import { nextLookMs } from './mail-times'
import { noticeMail } from './notice-mail'

const TO = {
  personId: 'per_1',
  email: 'wang@example.com',
  language: 'zh' as const,
  companyName: '海光',
  origin: 'https://desk.example',
  replyTo: 'hg@mail.example',
}
const ofTicket = (kind: NoticeKind) => ({ kind, number: 'TS-1001', ticketId: 'tkt_1' })
const ofNone = (kind: NoticeKind) => ({ kind, number: '', ticketId: null })
const mailOf = (notices: ReturnType<typeof ofTicket | typeof ofNone>[], count = notices.length) =>
  noticeMail({ personId: 'per_1', lookedTo: 9, count, notices }, TO)

test('one notice of a ticket is its subject, with the way to it', () => {
  const { id, subject, content } = mailOf([ofTicket('mentioned')])
  expect([id, subject]).toEqual(['per_1.notices.9', '[TS-1001] 有备注提到您'])
  expect(content).toContain('https://desk.example/tickets/tkt_1')
})

test('several are listed, and what is beyond the list is counted', () => {
  const { subject, content } = mailOf([ofTicket('warned'), ofTicket('asked')], 23)
  expect(subject).toBe('海光：您有 23 条未读通知')
  expect(content).toContain('另有 21 条')
})

test('what is about the reader, and not a ticket, is never told apart', () => {
  const ticketKinds = [
    'warned',
    'escalated',
    'mentioned',
    'followed',
    'low_mark',
    'silent',
    'assigned',
  ]
  const others = NoticeKind.options.filter(
    (kind) =>
      ![...ticketKinds, 'taken_over', 'customer_word', 'stands_in', 'asked', 'look_again'].includes(
        kind,
      ),
  )
  expect(others).toContain('case_opened')
  const mails = others.map((kind) => mailOf([ofNone(kind)]))
  expect(new Set(mails.map(({ content }) => content)).size).toBe(1)
  expect(new Set(mails.map(({ subject }) => subject)).size).toBe(1)
})

test.each([
  ['at once is within a minute', 'at_once', '2027-11-01T09:00', '2027-11-01T09:01'],
  ['the morning of the same day', 'daily', '2027-11-01T07:59', '2027-11-01T08:00'],
  ['at eight it is the next day’s', 'daily', '2027-11-01T08:00', '2027-11-02T08:00'],
] as const)('%s', (_, send, now, next) => {
  const at = (text: string) => Date.parse(`${text}+08:00`)
  expect(nextLookMs(send, 'Asia/Shanghai', at(now))).toBe(at(next))
  expect(nextLookMs('off', 'Asia/Shanghai', at(now))).toBeNull()
})
