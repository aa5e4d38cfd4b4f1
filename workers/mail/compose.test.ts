import { expect, test } from 'vitest'
import { compose, type MailToSend } from './compose'

const MAIL: MailToSend = {
  ...{ id: 'TS-1.2.per_1', fromName: 'Acme', from: 'acme@mail.example', to: 'ma@water.example' },
  ...{ named: null, replyTo: 'acme+1@mail.example', subject: 'Pump', content: 'On our way' },
  ...{ isAutomatic: false, ticketId: null, domain: 'mail.example', atMs: 0 },
}
/** The page of a mail that says this, without its frame. */
const pageOf = (content: string): string => {
  const part =
    compose({ ...MAIL, content })
      .split('text/html')
      .at(-1)
      ?.split('\r\n\r\n')[1] ?? ''
  return /<p>(.*)<\/p>/.exec(Buffer.from(part.split('--')[0] ?? '', 'base64').toString())?.[1] ?? ''
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

test.each([
  ['请看 ', 'https://docs.example/p?id=7&lang=zh', '，谢谢'],
  ['', 'https://docs.example/手册', '。谢谢'],
  ['（见', 'http://docs.example/a#b', '）'],
  ['“', 'https://docs.example/a', '”和《b》'],
  ['See ', 'https://docs.example/a.html?q=1,2', '. Thanks!'],
  ['', "https://docs.example/it's", ' <now>'],
  ['<', 'https://docs.example/a', '>'],
  ['一', 'https://docs.example/a', '\u3000二'],
])(
  'an address on the page is a link to all of it, and to nothing behind: %s%s%s',
  (before, url, behind) => {
    const written = safe(url)
    expect(pageOf(`${before}${url}${behind}`)).toBe(
      `${safe(before)}<a href="${written}">${written}</a>${safe(behind)}`,
    )
  },
)

test('no address leaves its place on the page', () => {
  expect(pageOf('https://x.example/"onclick="a()" b')).not.toMatch(/<[^>]*onclick/)
})

const safe = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll("'", '&#39;')
