import { env } from 'cloudflare:workers'
import { beforeAll, expect, test } from 'vitest'
import { timeText } from '../desk/field-words'
import { type Company, mustBe, type Person, signUp } from '../journeys/front-door'
import { arrives, choose, contactOf, latest, outgoing, postGoesOut } from './mail-under-test'

let ours: Company
let contact: Person

beforeAll(async () => {
  ours = await signUp('wait-ours')
  contact = await contactOf(ours)
  await choose(ours, 'wait-ours', 'hold')
}, 60_000)

test('a customer who is asked whether a ticket can wait is told by mail until when and why, once', async () => {
  await arrives(contact.email, { to: `wait-ours@${env.MAIL_DOMAIN}` })
  const { ticketId } = await latest(ours)
  const of = `/v1/tickets/${ticketId}`
  await mustBe(200, ours.owner.post(`${of}/taking`, undefined, { version: 1 }))
  const untilMs = Date.now() + 86_400_000
  const until = new Date(untilMs).toISOString()
  const deferral = { kind: 'deferral', until, reason: '备件在路上' }
  await mustBe(200, ours.owner.post(`${of}/agreements`, deferral, { version: 2 }))
  await postGoesOut(ours)
  await postGoesOut(ours)
  const mails = (await outgoing(ours)).filter(({ kind }) => kind === 'deferral')
  expect(mails).toHaveLength(1)
  expect(mails[0]).toMatchObject({ toAddress: contact.email, ticketId })
  expect(mails[0]?.content).toContain(timeText(untilMs, 'Asia/Shanghai'))
  expect(mails[0]?.content).toContain('备件在路上')
})
