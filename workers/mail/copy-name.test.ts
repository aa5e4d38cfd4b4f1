import { expect, test } from 'vitest'
import { copyName } from './copy-name'
import { raw } from './fixtures/made-mails'
import { readMail } from './read-mail'

const named = async (
  { id = '<1@acme.example>', text = 'It hums', file = 'E42', way = 'a' } = {},
  person = 'per_con',
  ticket = 'tkt_1',
) => {
  const bytes = raw(
    `Received: by ${way}.example`,
    ...['From: <con@acme.example>', 'Subject: Re', `Message-ID: ${id}`, 'MIME-Version: 1.0'],
    ...['Content-Type: multipart/mixed; boundary=b', '', '--b', '', text],
    ...['--b', 'Content-Disposition: attachment; filename=log.txt', '', file, '--b--', ''],
  )
  const envelope = { from: 'con@acme.example', to: 'ours@mail.example' }
  const mail = await readMail(bytes, envelope, 'mail.example')
  return mail && copyName(mail, person, ticket)
}

test('copies of a mail have one name, whichever way they came', async () => {
  expect(await named({ way: 'b' })).toBe(await named())
  expect(await named()).toMatch(/^msg_[0-9a-f]{64}$/)
})

test('what anyone else wrote, or wrote otherwise or elsewhere, has another', async () => {
  const others = await Promise.all([
    named(),
    named({ id: '<2@acme.example>' }),
    named({ text: 'It does not hum' }),
    named({ file: 'E43' }),
    named({}, 'per_eve'),
    named({}, 'per_con', 'tkt_2'),
  ])
  expect(new Set(others).size).toBe(others.length)
})

test('without a Message-ID nothing is known to be a copy', async () => {
  expect(await named({ id: '' })).toBeUndefined()
})
