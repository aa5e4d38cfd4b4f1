import type { MessageView } from '@bylaw/contract'
import { beforeAll, expect, test } from 'vitest'
import { type Company, mustBe, type Person } from '../journeys/front-door'
import { utf8 } from './fixtures/made-mails'
import { arrives, outgoing, postGoesOut, ticketOf, writtenTo } from './mail-under-test'

let ours: Company
let contact: Person
let ticketId: string | null

beforeAll(async () => {
  ;({ ours, contact, ticketId } = await writtenTo('quoting-answers'))
  const reply = { kind: 'reply', body: '请重启一次试试。\n现在好了吗？' }
  await mustBe(200, ours.owner.post(`/v1/tickets/${ticketId}/messages`, reply))
  await postGoesOut(ours)
}, 60_000)

/** Answers by mail, with our mail below, and perhaps a line typed into that. */
async function answers(typed: string): Promise<MessageView | undefined> {
  const sent = (await outgoing(ours)).find(({ kind }) => kind === 'reply')
  const quoted = (sent?.content ?? '').replace('现在好了吗？', `现在好了吗？${typed}`)
  await arrives(contact.email, {
    to: sent?.replyTo ?? '',
    headers: ['Content-Type: text/plain; charset=utf-8'],
    body: utf8(`It runs again.\n\n${quoted.replaceAll(/^/gm, '> ')}`),
  })
  return (await ticketOf(ours, ticketId)).messages.at(-1)
}

test('what an answer quotes of us is left out, as we know that we sent it', async () => {
  expect(await answers('')).toMatchObject({ kind: 'customer_reply', body: 'It runs again.' })
})

test('what a customer typed into our words is on the ticket, and stands out from them', async () => {
  const body = (await answers('\n好了。'))?.body
  expect(body).toContain('\n> 现在好了吗？\n好了。\n')
})
