import { expect, test } from 'vitest'
import { compose, type MailToSend } from './compose'

const MAIL: MailToSend = {
  ...{ id: 'TS-1.2.per_1', fromName: 'Acme', from: 'acme@mail.example', to: 'ma@water.example' },
  ...{ named: null, replyTo: 'acme+1@mail.example', subject: 'Pump', content: 'On our way' },
  ...{ isAutomatic: false, ticketId: null, domain: 'mail.example', atMs: 0 },
}
const headersOf = (mail: Partial<MailToSend>) =>
  compose({ ...MAIL, ...mail }).split('\r\n\r\n')[0] ?? ''

test('an answer that has copies names everybody in each of its mails, whomever it goes to', () => {
  const named = { to: ['ma@water.example'], cc: ['qian@water.example', 'sun@water.example'] }
  for (const to of [...named.to, ...named.cc])
    expect(headersOf({ to, named })).toContain(
      'To: <ma@water.example>\r\nCc: <qian@water.example>,\r\n <sun@water.example>\r\n',
    )
})

test('one that goes to nobody but whom it is copied to names its reader, and them once', () => {
  const named = { to: [], cc: ['ma@water.example', 'sun@water.example'] }
  expect(headersOf({ named })).toContain('To: <ma@water.example>\r\nCc: <sun@water.example>\r\n')
})

test('a mail without copies names its reader alone, and no address begins a line of its own', () => {
  expect(headersOf({})).not.toContain('\r\nCc:')
  const named = { to: ['ma@water.example'], cc: ['sun@water.example>\r\nBcc: <eve@x.example'] }
  expect(headersOf({ named })).not.toContain('\r\nBcc:')
})
