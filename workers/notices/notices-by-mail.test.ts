import { env } from 'cloudflare:workers'
import type { NoticeMailView, NoticePage, TicketChanged } from '@bylaw/contract'
import { beforeAll, expect, test } from 'vitest'
import { type Company, mustBe, type Person, signUp } from '../journeys/front-door'
import { choose, contactOf, outgoing } from '../mail/mail-under-test'
import { mailNotices } from './mail-notices'
import { nextLookMs } from './mail-times'

let ours: Company
let engineer: Person
let ticketId: string

beforeAll(async () => {
  ours = await signUp('notices-by-mail')
  engineer = await ours.as('engineer')
  const contact = await contactOf(ours)
  const wish = { subject: '绝密项目', description: 'S', priority: 'normal', channel: 'web' }
  ticketId = (await mustBe<TicketChanged>(201, contact.post('/v1/tickets', wish))).body.ticketId
}, 60_000)

const mention = (body: string) =>
  mustBe(
    200,
    ours.owner.post(`/v1/tickets/${ticketId}/messages`, {
      kind: 'note',
      body,
      mentions: [engineer.personId],
    }),
  )
const send = async (choice: string) =>
  (await mustBe<NoticeMailView>(200, engineer.put('/v1/notice-mail', { send: choice }))).body
const MINUTE_MS = 60_000
let clockMs = Date.now()
/** Some minutes later the sweep comes by, or at a moment. */
const sweep = (atMs = clockMs + 10 * MINUTE_MS) => {
  clockMs = atMs
  return mailNotices(env, clockMs)
}
const mails = async () =>
  (await outgoing(ours)).filter(({ kind }) => kind === 'notices').map(({ subject }) => subject)

test('nobody is sent mails who has not asked for them; who has gets each unread notice once', async () => {
  await mention('密码是 1234')
  await sweep()
  expect(await mails()).toEqual([])

  expect(await send('at_once')).toEqual({
    send: 'at_once',
    toAddress: engineer.email,
    canSend: false,
  })
  await mention('第二次')
  await sweep()
  // A company without an address waits until it has one.
  expect(await mails()).toEqual([])
  await choose(ours, 'notices-by-mail', 'hold')
  clockMs += 60 * MINUTE_MS
  await Promise.all([sweep(), sweep()])
  expect(await mails()).toEqual(['[TS-1001] 有备注提到您'])
  const [mail] = await outgoing(ours)
  expect(mail).toMatchObject({ toAddress: engineer.email, ticketId: null })
  expect(mail?.content).toContain(`/tickets/${ticketId}`)
  expect(mail?.content).not.toMatch(/绝密|密码|第二次/)
  await sweep()
  expect(await mails()).toHaveLength(1)
})

test('what was read meanwhile is not mailed, and nothing is when it is switched off', async () => {
  await mention('第三次')
  const { body } = await engineer.get<NoticePage>('/v1/notices')
  await mustBe(200, engineer.post('/v1/notices/read', { upTo: body.items[0]?.id }))
  await sweep()
  expect(await mails()).toHaveLength(1)
  await mention('第四次')
  await send('off')
  await sweep()
  expect(await mails()).toHaveLength(1)
  expect((await mustBe<NoticeMailView>(200, ours.owner.get('/v1/notice-mail'))).body.send).toBe(
    'off',
  )
})

test('a day’s notices go out together in the morning', async () => {
  const morningMs = nextLookMs('daily', 'Asia/Shanghai', Date.now())!
  await send('daily')
  await mention('第五次')
  await mention('第六次')
  await sweep(morningMs - MINUTE_MS)
  expect(await mails()).toHaveLength(1)
  await sweep(morningMs)
  expect(await mails()).toEqual(
    expect.arrayContaining(['notices-by-mail Ltd：您有 2 条未读通知', '[TS-1001] 有备注提到您']),
  )
})
