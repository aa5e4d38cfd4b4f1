import { env } from 'cloudflare:test'
import type {
  ArticleHit,
  ArticleView,
  ClockExplanation,
  SatisfactionView,
  TicketRow,
} from '@bylaw/contract'
import { expect, vi } from 'vitest'
import { arrives, choose, postGoesOut } from '../../mail/mail-under-test'
import { mustBe } from '../front-door'
import { ask, clausesIn, type List } from '../story'
import { comesRound } from './duty'
import { EVERY_MONTH, type House, house, NO_DEADLINE } from './house'
import { scenario } from './scenario'
import { surveyed } from './survey'

const begin = () =>
  house('R05', async ({ decide, write }) => {
    await decide('sla.pause_when_asking', true)
    await decide('lifecycle.confirmation', NO_DEADLINE)
    await decide('survey.after', { count: 3, unit: 'days' })
    await decide('survey.scale', { lowest: 1, highest: 5, satisfiedFrom: 4 })
    await decide('survey.least_answers', 1)
    const name = { zh: '培训', en: 'Training' }
    await write('training', '培训', { by: 'duty', name, cadence: EVERY_MONTH })
  })

const SOLUTION = { summary: '更换传感器', steps: ['断电', '更换传感器', '校零'] }

/** A ticket that the customer has confirmed as solved. */
async function solved({ open, act, engineer, contact }: House): Promise<string> {
  const ticketId = await open({ channel: 'web' }, contact)
  await mustBe(200, act(engineer, ticketId, 'taking'))
  await mustBe(200, act(engineer, ticketId, 'messages', { kind: 'reply', body: '已收到。' }))
  await mustBe(200, act(engineer, ticketId, 'solution', SOLUTION))
  await mustBe(200, act(contact, ticketId, 'confirmation', { outcome: 'confirmed' }))
  return ticketId
}

scenario('R05', begin, (carriesOut) => {
  carriesOut(
    'R05.1.1',
    'a call, a mail and a message from the portal each become a ticket of the same customer',
    async (stage) => {
      const { open, contact, lead, customer } = stage
      await choose(stage, 'acceptance-r05', 'hold')
      await open({ channel: 'phone' })
      await open({ channel: 'web' }, contact)
      await arrives(contact.email, { to: `acceptance-r05@${env.MAIL_DOMAIN}`, subject: '邮件报障' })
      await postGoesOut(stage)
      const { items } = await ask<List<TicketRow>>(lead, '/v1/tickets?view=all')
      const ours = items.filter(({ customerId }) => customerId === customer.id)
      expect(new Set(ours.map(({ channel }) => channel))).toEqual(
        new Set(['phone', 'web', 'email']),
      )
    },
  )

  carriesOut(
    'R05.1.2',
    'what was said by telephone counts from the call, with the customer’s details; a form left half-filled says so',
    async ({ open, read, customer, procedures, engineer }) => {
      const receivedAt = new Date(Date.now() - 600_000).toISOString()
      const ticketId = await open({ receivedAt })
      const { row } = await read(ticketId)
      expect([row.openedAt, row.customerName]).toEqual([receivedAt, customer.name])
      const form = await procedures.started(engineer, 'intake_record', {
        ticketId,
        boxes: { channel: '电话', customer: '临江水务 马军' },
      })
      expect(form.standing.decision).toMatchObject({ complete: false, missing: ['problem'] })
      const rest = { did: 'filled', boxes: { problem: '读数忽高忽低' } } as const
      expect((await procedures.entered(engineer, form, rest)).row.state).toBe('done')
    },
  )

  carriesOut(
    'R05.1.3',
    'a customer who describes nothing is told so, and what is missing is asked for',
    async ({ contact, open, act, read, engineer }) => {
      const nothing = { subject: '报障', description: ' ', priority: 'high', channel: 'web' }
      expect((await contact.post('/v1/tickets', nothing)).status).toBe(422)
      const ticketId = await open({ channel: 'web', description: '坏了' }, contact)
      await mustBe(200, act(engineer, ticketId, 'taking'))
      const question = { kind: 'question', body: '请发一张表盘照片，并说明型号。' }
      await mustBe(200, act(engineer, ticketId, 'messages', question))
      expect((await read(ticketId, contact)).row.state).toBe('waiting_customer')
      await mustBe(200, act(contact, ticketId, 'messages', { kind: 'reply', body: '型号 A2。' }))
      expect((await read(ticketId)).row.state).toBe('in_progress')
    },
  )

  carriesOut(
    'R05.2.1',
    'asking for more, or for remote access, keeps the clock still, as the company decided',
    async ({ contact, open, act, read, engineer }) => {
      const ticketId = await open({ channel: 'web' }, contact)
      await mustBe(200, act(engineer, ticketId, 'taking'))
      expect((await read(ticketId)).row.resolution.paused).toBe(false)
      const question = { kind: 'question', body: '请允许远程协助，并告知可连接的时间。' }
      await mustBe(200, act(engineer, ticketId, 'messages', question))
      expect((await read(ticketId)).row.resolution.paused).toBe(true)
    },
  )

  carriesOut(
    'R05.3.1',
    'a solution without steps is not taken; with them, the customer reads each',
    async ({ contact, open, act, read, engineer }) => {
      const ticketId = await open({ channel: 'web' }, contact)
      await mustBe(200, act(engineer, ticketId, 'taking'))
      const stepless = await act(engineer, ticketId, 'solution', { ...SOLUTION, steps: [] })
      expect(stepless.status).toBe(422)
      await mustBe(200, act(engineer, ticketId, 'solution', SOLUTION))
      const { messages } = await read(ticketId, contact)
      expect(messages.find(({ kind }) => kind === 'solution')?.steps).toEqual(SOLUTION.steps)
    },
  )

  carriesOut(
    'R05.3.2',
    'the customer tries it: not solved, with the reason, and it goes on; solved, with a word, and it is closed',
    async ({ contact, open, act, read, engineer }) => {
      const ticketId = await open({ channel: 'web' }, contact)
      await mustBe(200, act(engineer, ticketId, 'taking'))
      await mustBe(200, act(engineer, ticketId, 'solution', SOLUTION))
      const wordless = await act(contact, ticketId, 'confirmation', { outcome: 'rejected' })
      expect(wordless.status).toBe(422)
      const rejected = { outcome: 'rejected', reason: '读数仍然偏高' }
      await mustBe(200, act(contact, ticketId, 'confirmation', rejected))
      expect((await read(ticketId)).row.state).toBe('in_progress')
      await mustBe(200, act(engineer, ticketId, 'solution', SOLUTION))
      const confirmed = { outcome: 'confirmed', comment: '恢复正常，谢谢' }
      await mustBe(200, act(contact, ticketId, 'confirmation', confirmed))
      const { row, messages } = await read(ticketId)
      expect(row.state).toBe('closed')
      expect(messages.some(({ body }) => body.includes('恢复正常'))).toBe(true)
    },
  )

  carriesOut(
    'R05.4',
    'three days after closing the customer is asked for a score, once, and it becomes the satisfaction',
    async (stage) => {
      await surveyed(stage, await solved(stage), 5)
      const satisfaction = await ask<SatisfactionView>(stage.manager, '/v1/satisfaction')
      expect(satisfaction).toMatchObject({ answers: 1, satisfiedPercent: '100.00' })
    },
  )

  carriesOut(
    ['R05.5.1', 'R05.5.2'],
    'answer and solution are promised by working hours, each with its clause, and met when they are there',
    async (stage) => {
      const ticketId = await solved(stage)
      const { row } = await stage.read(ticketId)
      for (const { dueAt, metAt, breachedAt } of [row.firstResponse, row.resolution]) {
        expect(Date.parse(dueAt ?? '')).toBeGreaterThan(Date.parse(row.openedAt))
        expect([typeof metAt, breachedAt]).toEqual(['string', null])
      }
      const why = await ask<ClockExplanation>(stage.engineer, `/v1/tickets/${ticketId}/clock`)
      expect(clausesIn(why.firstResponse.trace)).toContain('R05.5.1')
      expect(clausesIn(why.resolution.trace)).toContain('R05.5.2')
    },
  )

  carriesOut(
    'R05.6.1',
    'intake, diagnosis, solution and confirmation stand on the ticket in their order, and in the register',
    async (stage) => {
      const ticketId = await solved(stage)
      const { messages } = await stage.read(ticketId)
      const order = ['description', 'reply', 'solution', 'confirmation']
      const said: string[] = messages.map(({ kind }) => kind)
      expect(said.filter((kind) => order.includes(kind))).toEqual(order)
      await vi.waitFor(
        async () => {
          const register = await ask<List<{ id: string; state: string }>>(
            stage.manager,
            '/v1/ticket-records',
          )
          expect(register.items.find(({ id }) => id === ticketId)?.state).toBe('closed')
        },
        { timeout: 10_000 },
      )
    },
  )

  carriesOut(
    'R05.6.2',
    'a solved problem becomes an article, which is suggested while the next one is written',
    async (stage) => {
      const { engineer, lead, colleague } = stage
      const ticketId = await solved(stage)
      const path = `/v1/tickets/${ticketId}/article` as const
      const { row } = (await mustBe<ArticleView>(201, engineer.post(path))).body
      const published = `/v1/articles/${row.id}/publication` as const
      await mustBe(200, lead.post(published, undefined, { version: row.version }))
      const text = encodeURIComponent('压力表读数异常')
      const hits = await ask<List<ArticleHit>>(colleague, `/v1/article-suggestions?text=${text}`)
      expect(hits.items.map(({ id }) => id)).toContain(row.id)
    },
  )

  carriesOut(
    'R05.6.3',
    'staff are trained every month, by a duty that the company wrote for this clause',
    async (stage) => {
      const { lead, engineer, colleague } = stage
      await comesRound(stage, 'training', { by: lead, people: [engineer, colleague], note: '新版' })
    },
  )
})
