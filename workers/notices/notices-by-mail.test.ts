import { env } from 'cloudflare:workers'
import type { NoticeMailView, NoticePage, TicketChanged } from '@bylaw/contract'
import { beforeAll, expect, test, vi } from 'vitest'
import type { Desk } from '../desk/desk-object'
import type { Env } from '../env'
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
  await sweep()
  // It is looked at once an hour only.
  expect(await mails()).toEqual([])
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

/** A sweep during which something else happens once it has looked, before it puts out a mail. */
const sweepDuring = (atMs: number, meanwhile: () => Promise<unknown>) => {
  clockMs = atMs
  const getByName = (name: string) => ({
    noticesToMail: async (...asked: Parameters<Desk['noticesToMail']>) => {
      const found = await env.DESK.getByName(name).noticesToMail(...asked)
      await meanwhile()
      return found
    },
  })
  return mailNotices({ ...env, DESK: { getByName } } as unknown as Env, atMs)
}

test('whom one sweep has taken, another leaves alone for a while; then the first one gives way', async () => {
  await mention('只问一次')
  let asked = 0
  const atMs = clockMs + 10 * MINUTE_MS
  await sweepDuring(atMs, () => sweepDuring(atMs, async () => void asked++))
  expect(asked).toBe(0)
  expect(await mails()).toHaveLength(2)

  await mention('慢的一轮看到了')
  await sweepDuring(clockMs + 10 * MINUTE_MS, async () => {
    await mention('快的一轮也看到了')
    await sweep()
  })
  await sweep()
  expect(await mails()).toHaveLength(3)
})

test('who switches it off while it is looked, is sent nothing then or later', async () => {
  const errors = vi.spyOn(console, 'error')
  const switchedOffDuringIt = () => sweepDuring(clockMs + 10 * MINUTE_MS, () => send('off'))
  await switchedOffDuringIt()
  await mention('没有了')
  await sweep()
  await send('at_once')
  await mention('太晚了')
  await switchedOffDuringIt()
  await sweep()
  expect(await mails()).toHaveLength(3)
  expect(errors).not.toHaveBeenCalled()
  await send('at_once')
})

test('what was read meanwhile is not mailed, and nothing is when it is switched off', async () => {
  await mention('第三次')
  const { body } = await engineer.get<NoticePage>('/v1/notices')
  await mustBe(200, engineer.post('/v1/notices/read', { upTo: body.items[0]?.id }))
  await sweep()
  expect(await mails()).toHaveLength(3)
  await mention('第四次')
  await send('off')
  await sweep()
  expect(await mails()).toHaveLength(3)
  expect((await mustBe<NoticeMailView>(200, ours.owner.get('/v1/notice-mail'))).body.send).toBe(
    'off',
  )
})

test('who has left is sent nothing, and nobody else waits for it', async () => {
  const leaver = await ours.as('lead')
  await mustBe(200, leaver.put('/v1/notice-mail', { send: 'at_once' }))
  const told = { kind: 'note', body: '交给您', mentions: [leaver.personId] }
  await mustBe(200, ours.owner.post(`/v1/tickets/${ticketId}/messages`, told))
  await mustBe(
    200,
    ours.owner.patch(`/v1/people/${leaver.personId}`, { active: false }, { version: 1 }),
  )
  const errors = vi.spyOn(console, 'error')
  await sweep()
  expect(errors).not.toHaveBeenCalled()
  expect(await mails()).toHaveLength(3)
})

test('a day’s notices go out together in the morning', async () => {
  const morningMs = nextLookMs('daily', 'Asia/Shanghai', Date.now())!
  await send('daily')
  await mention('第五次')
  await mention('第六次')
  await sweep(morningMs - MINUTE_MS)
  expect(await mails()).toHaveLength(3)
  await sweep(morningMs)
  expect(await mails()).toEqual(
    expect.arrayContaining(['notices-by-mail Ltd：您有 2 条未读通知', '[TS-1001] 有备注提到您']),
  )
})
